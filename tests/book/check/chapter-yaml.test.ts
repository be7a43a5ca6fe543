// Faults of chapter.yaml: each found with its line, and the line that would be right.
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
    name: 'a model that does not exist',
    from: 'model: turnover/annual-rate-given-scale\n    source',
    to: 'model: turnover/anual-rate-given-scale\n    source',
    right: 'model: turnover/annual-rate-given-scale',
  },
  {
    name: 'an input that the model lacks',
    from: 'workingPeriod: 4',
    to: 'workingPeriodd: 4',
    right: 'workingPeriod: 4',
  },
  {
    name: 'a result given as an input',
    from: 'workingPeriod: 4',
    to: 'turnoverTime: 4',
    right: 'workingPeriod: 4',
    what: /follows from an equation/,
  },
  {
    name: 'a value that is no number',
    from: 'workingPeriod: 4',
    to: 'workingPeriod: four',
    right: 'workingPeriod: 4',
    what: /"four" is no number/,
  },
  {
    name: 'a value that could be read in two ways',
    from: 'weeklyVariableCapital: 100',
    to: 'weeklyVariableCapital: 1,5',
    right: 'weeklyVariableCapital: 1.5',
  },
  {
    name: 'a value below the bound of its input',
    from: 'workingPeriod: 4',
    to: 'workingPeriod: -4',
    right: 'workingPeriod: 1/2',
    what: /too small/,
  },
  {
    name: 'an announced quantity that does not exist',
    from: 'announce: [annualRate]',
    to: 'announce: [anualRate]',
    right: 'announce: [annualRate]',
  },
  {
    name: 'a link to a quantity that does not exist',
    from: 'from: capital-a.weeklyVariableCapital',
    to: 'from: capital-a.weeklyCapital',
    right: 'weeklyVariableCapital: { from: capital-a.weeklyVariableCapital }',
    what: /no number "capital-a.weeklyCapital" to follow/,
  },
  {
    name: 'a link between weeks and pounds',
    from: 'circulationTime: 0',
    to: 'circulationTime: { from: capital-a.annualSurplusValue }',
    right: 'circulationTime: 1',
    what: /counts week, but .* counts pound/,
  },
  {
    name: 'an example that follows itself',
    from: 'circulationTime: 0',
    to: 'circulationTime: { from: capital-b.turnoverTime }',
    right: 'circulationTime: 1',
    what: /follows itself/,
  },
  {
    name: 'examples that follow each other in a circle',
    from: 'circulationTime: 1\n',
    to: 'circulationTime: { from: capital-b.circulationTime }\n',
    right: 'weeklyVariableCapital: 100',
    below: 12,
    what: /circle/,
  },
  {
    name: 'a printed quantity that does not exist',
    from: 'quantity: annualRate',
    to: 'quantity: annualRat',
    right: '- { quantity: annualRate, value: 1000%, cite: marx-1885, at: MEW 24 }',
  },
  {
    name: 'a printed value that is no number',
    from: 'value: 1000%',
    to: 'value: tenfold',
    right: '- { quantity: annualRate, value: …, cite: marx-1885, at: MEW 24 }',
  },
  {
    name: 'a printed value that differs from the recomputed one and has no note',
    from: 'value: 1000%',
    to: 'value: 900%',
    right: '- { quantity: annualRate, value: 900%, note: id-of-an-erratum, cite: marx-1885, at: MEW 24 }',
    what: /the model gives 1000%/,
  },
  {
    name: 'a printed value for what has no value',
    from: '{ quantity: annualRate, value: 1000%, cite: marx-1885, at: MEW 24 }',
    to: '{ quantity: turnovers, value: 900, cite: marx-1885, at: MEW 24 }',
    right: '- { quantity: turnovers, value: 900, note: id-of-an-erratum, cite: marx-1885, at: MEW 24 }',
  },
  {
    name: 'a source that the bibliography lacks',
    from: 'source: { cite: marx-1885',
    to: 'source: { cite: marx-1895',
    right: 'source: { cite: marx-1885, at: { en: MEW 24, zh: MEW 24 } }',
  },
  {
    name: 'a printed value from a work that the bibliography lacks',
    from: 'value: 1000%, cite: marx-1885',
    to: 'value: 1000%, cite: marx-1858',
    right: '- { quantity: annualRate, value: 1000%, cite: marx-1885, at: MEW 24 }',
  },
  {
    name: 'a text that lacks a language',
    from: 'title: { en: Capital A, zh: 资本A }',
    to: 'title: { en: Capital A }',
    right: 'zh: … (every text stands in both languages)',
  },
  {
    name: 'a section id that occurs twice',
    from: 'sections: [two-rates, exercises]',
    to: 'sections: [two-rates, two-rates]',
    right: 'sections: [two-rates-2, two-rates]',
  },
  {
    name: 'an exercise on a model that does not exist',
    from: 'model: turnover/annual-rate-given-scale\n    asks',
    to: 'model: turnover/annual-rate-given-scales\n    asks',
    right: 'model: turnover/annual-rate-given-scale',
  },
  {
    name: 'an exercise that asks for what does not exist',
    from: 'asks: annualRate',
    to: 'asks: annualRates',
    right: 'asks: annualRate',
  },
  {
    name: 'a draw for an input that does not exist',
    from: 'workingPeriod: [4, 8]',
    to: 'workPeriod: [4, 8]',
    right: 'workingPeriod: [4, 8]',
  },
  {
    name: 'a number to draw that is no number',
    from: 'workingPeriod: [4, 8]',
    to: 'workingPeriod: [4, eight]',
    right: 'workingPeriod: [4, 4]',
  },
  {
    name: 'an exercise of which no variant can be asked',
    from: 'workingPeriod: [4, 8]\n      circulationTime: [1, 2]',
    to: 'workingPeriod: [48]\n      circulationTime: [2]',
    right: 'draw: other or fewer numbers',
    below: -1,
  },
  {
    name: 'a period that is not reckoned',
    from: 'announce: [productI@4]',
    to: 'announce: [productI@5]',
    right: 'announce: [productI@4]',
  },
  {
    name: 'a model that cannot stand on a page',
    from: 'model: deindustrialisation/public-finance-by-year',
    to: 'model: turnover/forms-of-capital',
    right: 'model: …',
  },
  {
    name: 'a figure of a number where it draws a series',
    from: 'lines: [{ of: scheme.productI }]',
    to: 'lines: [{ of: capital-a.annualRate }]',
    what: /capital-a\.annualRate is no series/,
    right: 'lines: [{ of: finance.averageRate }]',
  },
  {
    name: 'a mark of a figure that is no period',
    from: 'lines: [{ of: scheme.productI }]',
    to: 'lines: [{ of: scheme.productI }]\n    marks: [{ at: the third, label: { en: here, zh: 这里 } }]',
    below: 1,
    what: /"the third" is no period/,
    right: 'marks: [{ at: 2016, label: { en: here, zh: 这里 } }]',
  },
  {
    name: 'a figure with the id of a section',
    from: 'sections: [two-rates, exercises]',
    to: 'sections: [growth, exercises]',
    below: 41,
    right: 'growth-figure:',
  },
  {
    name: 'a figure of a number that does not exist',
    from: 'lines: [{ of: scheme.productI }]',
    to: 'lines: [{ of: scheme.productsI }]',
    right: 'lines: [{ of: scheme.productI }]',
  },
  {
    name: 'a figure over an input that follows another',
    from: 'kind: lines\n    title: { en: Growth, zh: 增长 }\n    lines: [{ of: scheme.productI }]',
    to: 'kind: curve\n    over: capital-b.weeklyVariableCapital\n    from: 1\n    to: 2\n    title: { en: Growth, zh: 增长 }\n    lines: [{ of: capital-b.annualRate }]',
    below: 1,
    right: 'over: example.input',
  },
  {
    name: 'a flow that leads to no later column',
    from: 'kind: lines\n    title: { en: Growth, zh: 增长 }\n    lines: [{ of: scheme.productI }]',
    to: 'kind: flow\n    title: { en: Growth, zh: 增长 }\n    of: scheme\n    nodes: [{ id: one, label: { en: I, zh: Ⅰ }, column: 1 }, { id: two, label: { en: II, zh: Ⅱ }, column: 1 }]\n    links:\n      - { of: productI, from: one, to: two }',
    below: 5,
    what: /"two" stands in no later column than "one"/,
    right: '- { of: productI, from: one, to: a node of a later column }',
  },
  {
    name: 'a figure that compares with an unknown example',
    from: 'and: capital-b',
    to: 'and: capital-bb',
    right: 'and: capital-b',
  },
  {
    name: 'a number of periods that follows another number',
    from: 'years: 5',
    to: 'years: { from: capital-a.turnovers }',
    what: /years is a number of periods/,
    right: 'inputs: { years: 10, initialConstantCapitalI: 4000 }',
  },
  {
    name: 'an input that starts from no figure of a table',
    from: 'initialConstantCapitalI: 4000',
    to: 'initialConstantCapitalI: { starts: finance.debt@1812 }',
    right: 'inputs: { years: 5, initialConstantCapitalI: { starts: example.column@2016 } }',
  },
];

it.each(faults)('the check finds $name', async ({ from, to, right, below = 0, what = /./ }) => {
  const { problems, lines } = await bookWith(['chapter.yaml', from, to]);
  expect(problems).toEqual([
    {
      file: paths['chapter.yaml'],
      line: (lines[0] ?? 0) + below,
      what: expect.stringMatching(what),
      right,
    },
  ]);
});
