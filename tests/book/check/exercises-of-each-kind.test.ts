// What the check finds in exercises of several steps, of choices and of reasoning, in chapter.yaml and in the prose.
import { describe, expect, it } from 'vitest';
import { type Change, found } from './small-book.ts';

const solution = '<Solution>S</Solution>\n</Exercise>\n';

const yaml: Change = [
  'chapter.yaml',
  'exercises:\n',
  `exercises:
  two-steps:
    kind: steps
    title: { en: Two steps, zh: 两步 }
    model: turnover/annual-rate-given-scale
    draw: { workingPeriod: [4, 8], circulationTime: [1, 2] }
    steps:
      - { asks: turnovers, tolerance: 1/2 }
      - { asks: annualRate, misconceptions: [annualRateOnCapitalApplied] }
  which-one:
    kind: choice
    title: { en: Which one?, zh: 哪一个？ }
    options:
      - { id: as-much, right: true }
      - { id: more }
  say-why:
    kind: reasoning
    title: { en: Say why, zh: 说明理由 }
`,
];

const prose = (before: string): string => `<Exercise id="two-steps">
<Hint>H</Hint>
<Misconception of="annualRateOnCapitalApplied" step="annualRate">M</Misconception>
${solution}
<Exercise id="which-one">
<Choice id="as-much">A<Explanation>E</Explanation></Choice>
<Choice id="more">B<Explanation>E</Explanation></Choice>
${solution}
<Exercise id="say-why">
${solution}
${before}`;

const begin = '<Exercise id="find-rate">';
const texts: readonly Change[] = [
  ['en.mdx', begin, prose(begin)],
  ['zh.mdx', begin, prose(begin)],
];

/** What is found in the book with these exercises after a change. */
const withKinds = (...changes: readonly Change[]): Promise<readonly string[]> =>
  found(yaml, ...texts, ...changes);

/** The same change of the prose in both languages. */
const inBoth = (from: string, to: string): readonly Change[] => [
  ['en.mdx', from, to],
  ['zh.mdx', from, to],
];

const bothSay = (line: number, right: string): readonly string[] => [
  `en.mdx:${line}: ${right}`,
  `zh.mdx:${line}: ${right}`,
];

describe('exercises of each kind', () => {
  it('can stand in a book without faults', async () => {
    expect(await withKinds()).toEqual([]);
  });

  it.each([
    [
      'asks of a step',
      '- { asks: turnovers,',
      '- { asks: turnover,',
      58,
      '- { asks: turnovers, tolerance: 1/2 }',
    ],
    [
      'a step that is given already',
      'asks: turnovers,',
      'asks: workingPeriod,',
      58,
      '- { asks: turnoverTime, tolerance: 1/2 }',
    ],
    [
      'a step asked for twice',
      '- { asks: turnovers,',
      '- { asks: annualRate,',
      59,
      '- { asks: …, misconceptions: [annualRateOnCapitalApplied] }',
    ],
    [
      'a tolerance that is no number',
      'tolerance: 1/2',
      'tolerance: half',
      58,
      '- { asks: turnovers, tolerance: 1/2 }',
    ],
    ['a tolerance of nothing', 'tolerance: 1/2', 'tolerance: 0', 58, '- { asks: turnovers, tolerance: 1/2 }'],
    ['no right option', 'as-much, right: true', 'as-much', 64, '- { id: as-much, right: true }'],
    ['nothing but right options', '- { id: more }', '- { id: more, right: true }', 64, '- { id: as-much }'],
    [
      'numbers without a model',
      '    kind: reasoning',
      '    kind: reasoning\n    draw: { years: [1] }',
      68,
      'model: …\n    draw: { years: [1] }',
    ],
  ] as const)('name %s', async (_, from, to, line, right) => {
    expect(await withKinds(['chapter.yaml', from, to])).toContain(`chapter.yaml:${line}: ${right}`);
  });

  it('do not take the name that another has', async () => {
    const title = 'title: { en: Two steps, zh: 两步 }';
    expect(await withKinds(['chapter.yaml', title, `${title}\n    formerly: [find-rate]`])).toEqual([
      'chapter.yaml:55: formerly: [annual-rate-find-rate]',
    ]);
  });

  it('name an option that occurs twice', async () => {
    expect(await withKinds(['chapter.yaml', '- { id: more }', '- { id: as-much }'])).toContain(
      'chapter.yaml:65: - { id: as-much-2 }',
    );
  });

  it('offer in the prose what chapter.yaml offers', async () => {
    const [first, second] = ['<Choice id="as-much">', '<Choice id="more">'];
    expect(await withKinds(...inBoth(second, '<Choice id="mor">'))).toEqual(
      expect.arrayContaining([...bothSay(60, second)]),
    );
    expect(await withKinds(...inBoth(second, first))).toEqual(
      expect.arrayContaining([...bothSay(60, 'nothing')]),
    );
  });

  it('offer it in the order of chapter.yaml', async () => {
    const swapped: Change = [
      'chapter.yaml',
      '- { id: as-much, right: true }\n      - { id: more }',
      '- { id: more }\n      - { id: as-much, right: true }',
    ];
    expect(await withKinds(swapped)).toEqual([...bothSay(59, '<Choice id="more">')]);
  });

  it('say something to each option, before the hints', async () => {
    expect(await withKinds(...inBoth('B<Explanation>E</Explanation>', 'B'))).toEqual([
      ...bothSay(60, '<Explanation>…</Explanation>'),
    ]);
    expect(await withKinds(...inBoth('<Choice id="more">', '<Hint>H</Hint>\n<Choice id="more">'))).toEqual([
      ...bothSay(61, '<Choice id="more">'),
    ]);
  });

  it('have a solution, or a model answer', async () => {
    const [from, to] = ['<Exercise id="say-why">\n<Solution>S</Solution>', '<Exercise id="say-why">'];
    expect(await withKinds(...inBoth(from, to))).toEqual([...bothSay(64, '<Solution>…</Solution>')]);
  });

  it('explain a mistake in a step that recognises it', async () => {
    const right = '<Misconception of="annualRateOnCapitalApplied" step="annualRate">';
    expect(await withKinds(...inBoth('step="annualRate"', 'step="turnovers"'))).toEqual(
      expect.arrayContaining([...bothSay(54, right)]),
    );
  });

  it('have as many hints in both languages', async () => {
    expect(await withKinds(['zh.mdx', '<Hint>H</Hint>', '<Hint>H</Hint>\n<Hint>H</Hint>'])).toEqual([
      'zh.mdx:52: no more than 1 <Hint>',
    ]);
  });

  it('have their parts within them', async () => {
    expect(
      await withKinds(...inBoth('<Exercise id="say-why">', '<Hint>H</Hint>\n\n<Exercise id="say-why">')),
    ).toEqual([...bothSay(64, '<Exercise id="…">…<Hint>…')]);
  });

  it('show no numbers where they have no model', async () => {
    const from = '<Exercise id="say-why">\n';
    const problems = await withKinds(...inBoth(from, `${from}<Out of="say-why.turnovers"/>\n`));
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(['en.mdx:65', 'zh.mdx:65']);
  });
});
