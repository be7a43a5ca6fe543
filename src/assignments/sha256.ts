// SHA-256 (FIPS 180-4). Browsers lend theirs only to pages that came over https; a class may have the book from a teacher's
// own machine, over plain http, and must be able to hand in.

/** The first prime numbers. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

/** The first 32 bits behind the point. */
const fraction = (number: number): number => Math.floor((number % 1) * 2 ** 32);

const rounds = 64;
const blockBytes = 64;
const perRound = Uint32Array.from(primes(rounds), (prime) => fraction(Math.cbrt(prime)));
const start = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The hash of bytes, as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, 8n * BigInt(bytes.length));
  const state = start.slice();
  const words = new Uint32Array(rounds);
  for (let place = 0; place < padded.length; place += blockBytes) {
    spread(words, view, place);
    mix(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** A block of sixteen words, spread to one for each round. */
function spread(words: Uint32Array, view: DataView, place: number): void {
  for (let nth = 0; nth < rounds; nth += 1) {
    if (nth < 16) {
      words[nth] = view.getUint32(place + 4 * nth);
      continue;
    }
    const [early, late] = [words[nth - 15] ?? 0, words[nth - 2] ?? 0];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[nth] = (words[nth - 16] ?? 0) + first + (words[nth - 7] ?? 0) + second;
  }
}

/** Takes a block into the state; the letters are those of the standard. */
function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < rounds; round += 1) {
    const sums = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
    const added = h + sums + (perRound[round] ?? 0) + (words[round] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const next = added + (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, next | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, nth) => {
    state[nth] = (state[nth] ?? 0) + word;
  });
}
