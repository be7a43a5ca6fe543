// What somebody might put into an address, a storage or a file: things that look right, things that nearly do, and attacks.
import fc from 'fast-check';

/** What would run or load something if it were ever taken for HTML, a script or an address. */
export const attacks: readonly string[] = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '"><svg onload=window.ran=1>',
  "';window.ran=1;//",
  'javascript:window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u202e\u2066x',
  '../../../etc/passwd',
  '%',
  '%00',
  '%E0%A4%A',
  '\ud800',
  '1e999999999',
  `${'9'.repeat(400)}`,
  `1/${'0'.repeat(9)}1`,
  '1/0',
  '-0',
  'NaN',
  'Infinity',
];

/** A text that means harm, or none. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.tuple(fc.constantFrom(...attacks), fc.string({ maxLength: 10 })).map((two) => two.join('')),
);

/** Anything that JSON can say, with names that objects have already. */
export const hostileData: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.oneof(hostileText, fc.constantFrom('version', 'numbers', 'settings')), fc.jsonValue(), {
    maxKeys: 6,
  }),
);

/** What nearly is what a state of the book has. `undefined` takes something away. */
const nearly: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  2,
  1001,
  1e300,
  '',
  'a',
  'turnover/annual-rate',
  'source source source',
  '2026-13-01T20:15:00.000Z',
  '2026-02-30T20:15:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  'urn:uuid:\ud800',
  'x'.repeat(20_000),
  [],
  {},
];

/** Stands for a value that is nested deeper than anything that is written again. */
const deep = 'nested twenty thousand times';

/** The text of a state or a file. */
const written = (data: unknown): string =>
  JSON.stringify(data)?.replaceAll(`"${deep}"`, () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`) ?? '';

/** The text of a good state, or of a good file, in which one thing, anywhere, was exchanged for something else. */
export function spoilt(good: unknown): fc.Arbitrary<string> {
  const other = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...nearly) },
    { weight: 20, arbitrary: hostileText },
    { weight: 20, arbitrary: hostileData },
    { weight: 1, arbitrary: fc.constant(deep) },
  );
  return fc.tuple(fc.array(fc.nat(30), { maxLength: 8 }), other).map(([path, put]) => {
    const copy: unknown = structuredClone(good);
    let place = copy;
    for (const step of path) {
      if (typeof place !== 'object' || place === null) break;
      const keys = Object.keys(place);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) break;
      const inner: unknown = Reflect.get(place, key);
      if (typeof inner !== 'object' || inner === null || step > 25) {
        Reflect.set(place, key, put);
        break;
      }
      place = inner;
    }
    return written(copy);
  });
}

/** What stands in a storage: JSON, JSON that was cut off, or anything. */
export const hostileStored: fc.Arbitrary<string> = fc.oneof(
  hostileData.map((data) => JSON.stringify(data)),
  fc.tuple(hostileData, fc.nat(60)).map(([data, length]) => JSON.stringify(data).slice(0, length)),
  hostileText,
);

/** Numbers that are allowed and take long to reckon with. */
const unwieldy = [
  `1/${'9'.repeat(40)}`,
  `${'1234567890'.repeat(4)}/${'9876543211'.repeat(4)}`,
  `0.${'3'.repeat(40)}`,
];

/** A fragment of an address around these names: some right, some nearly, some to do harm. @param names bindings of a page */
export const hostileFragment = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom(...names).map((one) => `${one}x`),
    fc.constantFrom('v', 'seed', 'constructor.prototype', '__proto__.polluted', '.', 'a.b@3'),
    hostileText,
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -5, max: 5000 }).map(String) },
    fc.constantFrom('12 1/2', '25/2', '50%', '2.5万', '１２', '', '0', ...unwieldy),
    hostileText,
  );
  const pair = fc.tuple(name, fc.constantFrom('=', '=', '=', '', '=='), value, fc.boolean());
  return fc
    .tuple(
      fc.oneof(fc.constantFrom('', 'summary', 'capital-a'), hostileText),
      fc.array(pair, { maxLength: 8 }),
    )
    .map(([anchor, pairs]) => {
      const query = pairs.map(([left, sign, right, isEncoded]) =>
        isEncoded ? `${encodable(left)}${sign}${encodable(right)}` : `${left}${sign}${right}`,
      );
      return `#${anchor}?${query.join('&')}`;
    });
};

/** The query of an address around these words, as a browser hands it on. @param words names and values of a page */
export const hostileSearch = (words: readonly string[]): fc.Arbitrary<string> => {
  const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, hostileText);
  const pair = fc.tuple(word, fc.constantFrom('=', '=', '=', '', '=='), word, fc.boolean());
  return fc.array(pair, { maxLength: 5 }).map((pairs) => {
    const parts = pairs.map(([left, sign, right, isEncoded]) =>
      isEncoded ? `${encodable(left)}${sign}${encodable(right)}` : `${left}${sign}${right}`,
    );
    return new URL(`https://example.org/?${parts.join('&')}`).search;
  });
};

/** Half of a pair of surrogates cannot be encoded. */
const encodable = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Fails, faster than `expect`: it is asked a million times. */
export function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`This does not hold: ${what}`);
}
