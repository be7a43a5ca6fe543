// Faults in the structure of the prose: components, headings, ids, marks. Each is found with its line, and the tag
// or line that would be right.
import { expect, it } from 'vitest';
import { bookWith, paths } from './small-book.ts';

interface Fault {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly right: string;
  /** The line, counted from the changed one, where the fault is reported. */
  readonly below?: number;
  readonly what?: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: 'an unknown component',
    from: '<Steps of=',
    to: '<Stepps of=',
    right: '<Steps of="capital-a.annualRate"/>',
  },
  {
    name: 'an unknown attribute',
    from: ' form="numbers"',
    to: ' from="numbers"',
    right: '<Eq of="capital-a.annualRate" by="byTurnovers" form="numbers"/>',
  },
  {
    name: 'a missing attribute',
    from: '<Steps of="capital-a.annualRate"/>',
    to: '<Steps/>',
    right: '<Steps of="…"/>',
  },
  {
    name: 'code in braces',
    from: '<Steps of="capital-a.annualRate"/>',
    to: '<Steps of={"capital-a.annualRate"}/>',
    right: 'of="capital-a.annualRate"',
    what: /no code/,
  },
  {
    name: 'an import',
    from: '## ',
    to: 'import x from "y"\n\n## ',
    right: 'nothing: components need no import',
  },
  {
    name: 'a component that is not closed',
    from: '<Steps of="capital-a.annualRate"/>',
    to: '<Steps of="capital-a.annualRate">',
    right: 'end the component with "/>", or close it with "</Name>"',
  },
  {
    name: 'a brace that begins no code',
    from: '<Steps',
    to: 'the set {1, 2\n\n<Steps',
    right:
      'write "\\{" for a brace and "&lt;" for a sign "<" that begin no component; math stands between $ signs',
  },
  {
    name: 'a heading of a chapter',
    from: '<Steps',
    to: '# Title\n\n<Steps',
    right: '## Title',
  },
  {
    name: 'a section without an id',
    from: '<Guess ',
    to: '## More\n\n<Guess ',
    right: 'sections: [two-rates, exercises, new-section]',
  },
  {
    name: 'a section heading within a component',
    from: '<Example of="capital-b">\n',
    to: '<Example of="capital-b">\n\n## Capital B\n',
    right: '### Capital B',
    below: 2,
  },
  {
    name: 'a guess with the id of another',
    from: '<Figure ',
    to: '<Guess id="guess-rate"/>\n\n<Figure ',
    right: '<Guess id="guess-rate-2">',
    below: 8,
  },
  {
    name: 'a figure that stands twice',
    from: '<Figure id="growth">',
    to: '<Figure id="years"/>\n\n<Figure id="growth">',
    right: 'nothing',
  },
  {
    name: 'a guess with the id of a figure',
    from: '<Guess id="guess-rate">',
    to: '<Guess id="growth">',
    right: '<Guess id="growth-2">',
  },
  {
    name: 'an exercise that chapter.yaml lacks',
    from: '<Figure ',
    to: '<Exercise id="find-rates"/>\n\n<Figure ',
    right: '<Exercise id="find-rate">',
  },
  {
    name: 'a mark without its note',
    from: '<Figure ',
    to: '<Mark of="er-rates"/>\n\n<Figure ',
    right: '<Mark of="er-rate"/>',
  },
  {
    name: 'a note without its mark',
    from: '<Mark of="er-rate"/>',
    to: '',
    right: '<Mark of="er-rate"/> where the note belongs',
    below: -8,
  },
];

it.each(faults)('the check finds $name', async ({ from, to, right, below = 0, what = /./ }) => {
  const changed = ['en.mdx', 'zh.mdx'] as const;
  const { problems, lines } = await bookWith(...changed.map((file) => [file, from, to] as const));
  expect(problems).toEqual(
    changed.map((file, index) => ({
      file: paths[file],
      line: (lines[index] ?? 0) + below,
      what: expect.stringMatching(what),
      right,
    })),
  );
});
