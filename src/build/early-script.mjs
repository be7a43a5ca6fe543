// @ts-check
// The one script that runs before a page is first drawn. It stands in the page itself, allowed by its hash: what it sets
// (that scripts run; that the page is embedded; the reader's settings; whether there is a place to go on from) would otherwise
// change the page under the reader's eyes.
import { createHash } from 'node:crypto';

/** The settings that become attributes of <html>; a test holds them against src/state/kept/settings.ts. */
export const earlySettings = [
  'theme',
  'contrast',
  'text-size',
  'line-width',
  'symbols',
  'number-style',
  'hide-notes',
];

/** Plain JavaScript for every browser; nothing in it may throw where storage is forbidden or holds nonsense. */
export const earlyScript = `(function(e){e.classList.add('has-script');/^\\?(.*&)?embed=/.test(location.search)&&e.classList.add('is-embedded');try{var k=JSON.parse(localStorage.getItem('capital-in-motion/settings'));k&&k.version===1&&k.settings&&'${earlySettings.join(' ')}'.split(' ').forEach(function(n){var v=k.settings[n];typeof v==='string'&&v.length<99&&e.setAttribute('data-'+n,v)});localStorage.getItem('capital-in-motion/places')&&e.classList.add('has-places')}catch(_){}})(document.documentElement)`;

/** What the Content-Security-Policy knows it by. */
export const earlyScriptHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(earlyScript).digest('base64')}`
);
