// Handed-in work as a block of text: the file deflated, in letters and digits between two marker lines. It is found again
// in a mail or in an LMS's text box, whatever these made of its lines and spaces.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { bytesOf, lettersOf } from './base64url.ts';
import { longestSubmission, readSubmission, type SubmissionReading, writeSubmission } from './submission.ts';
import type { Submission } from './work.ts';

const begin = '-----BEGIN CAPITAL IN MOTION WORK-----';
const end = '-----END CAPITAL IN MOTION WORK-----';
const lineLength = 64;

/** Longer texts are not searched: a mail with the longest block in it is shorter. */
const longestText = 4 * longestSubmission;

/** A Chinese character is three bytes. */
const mostBytes = 3 * longestSubmission;

/** The block, with lines of 64 characters. */
export async function writeCode(submission: Submission): Promise<string> {
  const packed = deflateSync(strToU8(await writeSubmission(submission)), { level: 9 });
  const lines = lettersOf(packed).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [begin, ...lines, end].join('\n');
}

// A row of hyphens is looked at from its beginning only: from each of a million it would take hours.
const beginAnywhere = /(?<!-)-{2,}\s*BEGIN\s+CAPITAL\s+IN\s+MOTION\s+WORK\s*-{2,}/i;
const endAnywhere = /(?<!-)-{2,}\s*END\s+CAPITAL\s+IN\s+MOTION\s+WORK\s*-{2,}/i;

/** Whether a text seems to hold a block. */
export const holdsCode = (text: string): boolean => beginAnywhere.test(plain(text.slice(0, longestText)));

/** Finds the block in a text or in HTML, and reads it. Never throws. */
export async function readCode(text: string): Promise<SubmissionReading> {
  if (text.length > longestText) {
    return { ok: false, problem: { kind: 'too-long', length: text.length, most: longestText } };
  }
  const words = plain(text);
  const start = beginAnywhere.exec(words);
  if (!start) return { ok: false, problem: { kind: text.trim() ? 'no-code' : 'empty' } };
  const rest = words.slice(start.index + start[0].length);
  const stop = endAnywhere.exec(rest);
  if (!stop) return { ok: false, problem: { kind: 'code-cut-off' } };
  const content = inflated(rest.slice(0, stop.index).replace(/[^\w-]/g, ''));
  if (content === 'too-long') {
    return {
      ok: false,
      problem: { kind: 'too-long', length: mostBytes + 1, most: mostBytes },
    };
  }
  return content === undefined ? { ok: false, problem: { kind: 'code-damaged' } } : readSubmission(content);
}

/** Without tags, entities for spaces, invisible characters and marks of quotation. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(?:nbsp|#160|#xa0|#8203|ensp|emsp|thinsp);/gi, ' ')
    .replace(/&(?:gt|#62);/gi, '>')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‐‑–—]/g, '-')
    .replace(/^[ \t]*(?:>[ \t]*)+/gm, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ');

/** The text of a block; stops as soon as it is longer than any submission. `undefined` for what is no block. */
function inflated(code: string): string | 'too-long' | undefined {
  try {
    const bytes = bytesOf(code);
    const chunks: Uint8Array[] = [];
    let length = 0;
    let isWhole = false;
    const inflate = new Inflate((chunk, isLast) => {
      length += chunk.length;
      chunks.push(chunk);
      isWhole ||= isLast;
    });
    // In small pieces: a piece of 1 KB cannot become more than about a megabyte.
    for (let start = 0; start < bytes.length; start += 1024) {
      inflate.push(bytes.subarray(start, start + 1024), start + 1024 >= bytes.length);
      if (length > mostBytes) return 'too-long';
    }
    if (!isWhole) return undefined;
    const all = new Uint8Array(length);
    let place = 0;
    for (const chunk of chunks) {
      all.set(chunk, place);
      place += chunk.length;
    }
    return strFromU8(all);
  } catch {
    return undefined;
  }
}
