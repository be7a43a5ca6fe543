// Draws whole numbers from a seed: the same numbers for the same seed in every browser and at build time.
// Own code on purpose: another generator behind the same seed would silently change exercises already handed out.

/** Goes up when the numbers of a seed change: exercises handed out under an older version are then others. */
export const generatorVersion = 1;

/** Draws a whole number from 0 to `below` − 1, each equally likely. @param below from 1 to 2^32 */
export type Draw = (below: number) => number;

const range = 2 ** 32;

/** Makes a generator: the text is hashed (xmur3) into the state of sfc32. Any text is a seed. */
export function drawFrom(seed: string): Draw {
  const word = hashOf(seed);
  let [a, b, c, counter] = [word(), word(), word(), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // Until the seed has reached every bit of the state.
  for (let round = 0; round < 15; round += 1) next();
  return (below) => {
    // The last, incomplete run of `below` numbers is thrown away: it would favour the small ones.
    const fair = range - (range % below);
    let number = next();
    while (number >= fair) number = next();
    return number % below;
  };
}

/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A text of letters that can be read aloud and typed again. */
export const drawText = (draw: Draw, length: number): string =>
  Array.from({ length }, () => letters[draw(letters.length)]).join('');

/** A text's hash, 32 bits at each call. */
function hashOf(text: string): () => number {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash;
  };
}
