// @ts-check
// The one script that runs before a page is first drawn. It stands in the page itself, allowed by its hash: what it
// sets (that scripts run; the reader's theme, size and width) would otherwise change the page under the reader's eyes.
import { createHash } from 'node:crypto';

/** Plain JavaScript for every browser; nothing in it may throw where storage is forbidden. */
export const earlyScript = `document.documentElement.classList.add('has-script')`;

/** What the Content-Security-Policy knows it by. */
export const earlyScriptHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(earlyScript).digest('base64')}`
);
