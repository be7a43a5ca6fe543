// Names in the prose that mean nothing: numbers, examples, figures, works, terms. Each is found with its line, and
// the tag that would be right.
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
    name: 'an unknown number in <In>',
    from: 'capital-a.weeklyVariableCapital"',
    to: 'capital-a.weeklyVariabelCapital"',
    right: '<In of="capital-a.weeklyVariableCapital"/>',
  },
  {
    name: 'a result in <In>',
    from: '<In of="capital-a.weeklyVariableCapital"',
    to: '<In of="capital-a.annualRate"',
    right: '<Out of="capital-a.annualRate"/>',
    what: /is a result/,
  },
  {
    name: 'an input that follows another example in <In>',
    from: '<In of="capital-b.workingPeriod"',
    to: '<In of="capital-b.weeklyVariableCapital"',
    right: '<Out of="capital-b.weeklyVariableCapital"/>',
    what: /follows capital-a.weeklyVariableCapital/,
  },
  {
    name: 'an unknown number in <Out>',
    from: '<Out of="capital-b.weeklyVariableCapital"',
    to: '<Out of="capital-c.weeklyVariableCapital"',
    right: '<Out of="capital-a.weeklyVariableCapital"/>',
  },
  {
    name: 'an unknown style in <Out>',
    from: 'as="mixed"',
    to: 'as="mixt"',
    right: '<Out of="capital-a.turnovers" as="mixed"/>',
  },
  {
    name: 'an unknown number in <Eq>',
    from: '<Eq of="capital-a.annualRate"',
    to: '<Eq of="capital-a.anualRate"',
    right: '<Eq of="capital-a.annualRate" by="byTurnovers" form="numbers"/>',
  },
  {
    name: 'an input in <Eq>',
    from: '<Eq of="capital-a.annualRate"',
    to: '<Eq of="capital-a.workingPeriod"',
    right: '<Out of="capital-a.workingPeriod"/>',
    what: /no equation gives/,
  },
  {
    name: 'an unknown alternative in <Eq>',
    from: 'by="byTurnovers"',
    to: 'by="byTurnover"',
    right: '<Eq of="capital-a.annualRate" by="byTurnovers" form="numbers"/>',
  },
  {
    name: 'an unknown form in <Eq>',
    from: 'form="numbers"',
    to: 'form="number"',
    right: '<Eq of="capital-a.annualRate" by="byTurnovers" form="numbers"/>',
  },
  {
    name: 'an unknown number in <Steps>',
    from: '<Steps of="capital-a.annualRate"/>',
    to: '<Steps of="capital-a.annualRates"/>',
    right: '<Steps of="capital-a.annualRate"/>',
  },
  {
    name: 'an unknown number in <When>',
    from: '<When block of="capital-a.annualRate"',
    to: '<When block of="capital-a.anualRate"',
    right: '<When block of="capital-a.annualRate" above="capital-b.annualRate">',
  },
  {
    name: 'an unknown number on the other side of <When>',
    from: 'above="capital-b.annualRate"',
    to: 'above="capital-b.anualRate"',
    right: '<When block of="capital-a.annualRate" above="capital-b.annualRate">',
  },
  {
    name: 'a number that could be read in two ways on the other side of <When>',
    from: 'above="capital-b.annualRate"',
    to: 'above="1,5"',
    right: '<When block of="capital-a.annualRate" above="1.5">',
  },
  {
    name: 'a <When> that compares with nothing',
    from: ' above="capital-b.annualRate"',
    to: '',
    right: '<When block of="capital-a.annualRate" above="0">',
  },
  {
    name: 'a <When> that compares twice',
    from: ' above="capital-b.annualRate"',
    to: ' above="capital-b.annualRate" below="1"',
    right: '<When block of="capital-a.annualRate" above="capital-b.annualRate">',
  },
  {
    name: 'an unknown example',
    from: '<Example of="capital-b"',
    to: '<Example of="capital-bb"',
    right: '<Example of="capital-b">',
  },
  {
    name: 'an unknown figure',
    from: '<Figure id="years"',
    to: '<Figure id="yearss"',
    right: '<Figure id="years"/>',
  },
  {
    name: 'a number of many periods without its period',
    from: 'scheme.productI@3',
    to: 'scheme.productI',
    right: '<Out of="scheme.productI@0"/>',
  },
  {
    name: 'a period that the example is not reckoned for',
    from: 'scheme.productI@3',
    to: 'scheme.productI@9',
    right: '<Out of="scheme.productI@4"/>',
  },
  {
    name: 'an unknown work',
    from: '<Cite id="marx-1885"',
    to: '<Cite id="marx-1886"',
    right: '<Cite id="marx-1885" at="MEW 24"/>',
  },
  {
    name: 'an unknown notion in a formula',
    from: '$n = 1$',
    to: '$n = \\sym{money-captial}$',
    right: '\\sym{money-capital}',
  },
  {
    name: 'an unknown term',
    from: '<Term id="turnover"',
    to: '<Term id="turnovers"',
    right: '<Term id="turnover">',
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
