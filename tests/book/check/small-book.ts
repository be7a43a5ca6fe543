// The smallest book that has no problems, and books that differ from it by one change each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBook } from '~/book/check/check-book.ts';
import type { Problem } from '~/book/problem.ts';

const chapter = 'content/chapters/turnover/annual-rate';

/** The files by the short names that the tests call them by. */
export const paths = {
  'chapter.yaml': `${chapter}/chapter.yaml`,
  'en.mdx': `${chapter}/en.mdx`,
  'zh.mdx': `${chapter}/zh.mdx`,
  'teaching.yaml': `${chapter}/teaching.yaml`,
  'glossary.yaml': 'content/glossary.yaml',
  'bibliography.json': 'content/bibliography.json',
  'contents.yaml': 'content/contents.yaml',
  'part.yaml': 'content/parts/turnover.yaml',
} as const;

export type BookFile = keyof typeof paths;

// Both languages share the tags; their prose is what differs.
const prose = (words: {
  two: string;
  question: string;
  wrong: string;
  end: string;
}): string => `## ${words.two}

<Note id="er-rate" kind="erratum" title="${words.two}">

${words.two} <Out of="capital-a.turnovers" as="mixed"/> <Cite id="marx-1885" at="MEW 24"/>

</Note>

<Example of="capital-a">

${words.two}<Mark of="er-rate"/>: <In of="capital-a.weeklyVariableCapital"/>, <Term id="turnover">*n*</Term>.

</Example>

<Example of="capital-b">

<In of="capital-b.workingPeriod"/>, <Out of="capital-b.weeklyVariableCapital"/>, $n = 1$

</Example>

<Eq of="capital-a.annualRate" by="byTurnovers" form="numbers"/>

<Steps of="capital-a.annualRate"/>

<When block of="capital-a.annualRate" above="capital-b.annualRate">

${words.two}

</When>

<Figure id="years"/>

<Figure id="growth"><Out of="scheme.productI@3"/></Figure>

## ${words.end}

<Guess id="guess-rate">
<Question>

${words.question}

</Question>
<Option>${words.wrong}</Option>
<Option right>${words.two}</Option>
<Answer>

${words.two}

</Answer>
</Guess>

<Exercise id="find-rate">

<Out of="find-rate.workingPeriod"/>

<Misconception of="annualRateOnCapitalApplied">

${words.wrong}

</Misconception>
<Solution>${words.wrong}</Solution>
</Exercise>
`;

const files: Readonly<Record<BookFile, string>> = {
  'chapter.yaml': `title: { en: The annual rate, zh: 年率 }
question: { en: Why ten times?, zh: 为什么是十倍？ }
objectives: { en: [Compute it.], zh: [会计算。] }
needs: { en: [], zh: [] }
minutes: 5
sections: [two-rates, exercises]
examples:
  capital-a:
    title: { en: Capital A, zh: 资本A }
    model: turnover/annual-rate-given-scale
    source: { cite: marx-1885, at: { en: MEW 24, zh: MEW 24 } }
    inputs:
      weeklyVariableCapital: 100
      workingPeriod: 4
      circulationTime: 1
      weeksInYear: 50
      rateOfSurplusValue: 100%
    announce: [annualRate]
    printed:
      - { quantity: annualRate, value: 1000%, cite: marx-1885, at: MEW 24 }
      - { quantity: turnovers, value: 5, cite: marx-1885, at: MEW 24, note: er-rate }
  capital-b:
    title: { en: Capital B, zh: 资本B }
    model: turnover/annual-rate-given-scale
    source: { cite: marx-1885, at: { en: MEW 24, zh: MEW 24 } }
    inputs:
      weeklyVariableCapital: { from: capital-a.weeklyVariableCapital }
      workingPeriod: 50
      circulationTime: 0
    announce: [annualRate]
  scheme:
    title: { en: A scheme, zh: 一个图式 }
    model: reproduction/expanded-reproduction
    source: { cite: marx-1885, at: { en: MEW 24, zh: MEW 24 } }
    inputs: { years: 5, initialConstantCapitalI: 4000 }
    announce: [productI@4]
  finance:
    title: { en: Finance, zh: 财政 }
    model: deindustrialisation/public-finance-by-year
    source: { cite: marx-1885, at: { en: MEW 24, zh: MEW 24 } }
figures:
  years:
    kind: year-compared
    title: { en: Two years, zh: 两年 }
    of: capital-a
    and: capital-b
  growth:
    kind: lines
    title: { en: Growth, zh: 增长 }
    lines: [{ of: scheme.productI }]
exercises:
  find-rate:
    title: { en: Find the rate, zh: 求年率 }
    model: turnover/annual-rate-given-scale
    asks: annualRate
    draw:
      workingPeriod: [4, 8]
      circulationTime: [1, 2]
    misconceptions: [annualRateOnCapitalApplied]
answer: { en: So., zh: 如此。 }
`,
  'en.mdx': prose({ two: 'Two rates', question: 'Which?', wrong: 'One rate', end: 'Exercises' }),
  'zh.mdx': prose({ two: '两个率', question: '哪一个？', wrong: '一个率', end: '练习' }),
  'teaching.yaml': `prepare: [{ en: Chalk., zh: 粉笔。 }]
plan:
  - { minutes: 20, does: { en: Read., zh: 读。 } }
  - { minutes: 20, does: { en: Ask., zh: 问。 } }
  - { minutes: 10, does: { en: Sum up., zh: 小结。 } }
discussion:
  - { question: { en: One?, zh: 一？ }, touches: { en: Time., zh: 时间。 } }
  - { question: { en: Two?, zh: 二？ }, touches: { en: Time., zh: 时间。 } }
  - { question: { en: Three?, zh: 三？ }, touches: { en: Time., zh: 时间。 } }
  - { question: { en: Four?, zh: 四？ }, touches: { en: Time., zh: 时间。 } }
`,
  'glossary.yaml': `turnover: { en: turnover, zh: 周转, de: Umschlag, meaning: { en: A round., zh: 一个循环。 } }
`,
  'bibliography.json': `[
  { "id": "marx-1885", "type": "book", "title": "Das Kapital II" }
]
`,
  'contents.yaml': `- id: turnover
  title: { en: Turnover, zh: 周转 }
  chapters:
    - { slug: annual-rate, title: { en: The annual rate, zh: 年率 }, question: { en: Why?, zh: 为什么？ } }
`,
  'part.yaml': `opening: { en: [How often?], zh: [几次？] }
closing: { en: [And then?], zh: [然后呢？] }
`,
};

/** In a file, what is put in the place of what; without the two, the file is taken away. */
export type Change = readonly [file: BookFile, from?: string, to?: string];

export interface CheckedBook {
  readonly problems: readonly Problem[];
  /** For each change, the line on which the changed text begins. */
  readonly lines: readonly number[];
}

/** The problems of the small book after some changes. */
export async function bookWith(...changes: readonly Change[]): Promise<CheckedBook> {
  const texts: Partial<Record<BookFile, string>> = { ...files };
  const lines = changes.map(([file, from, to]) => {
    const text = texts[file] ?? '';
    if (from === undefined || to === undefined) {
      delete texts[file];
      return 1;
    }
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`${file} of the small book does not hold "${from}"`);
    texts[file] = text.slice(0, at) + to + text.slice(at + from.length);
    return text.slice(0, at).split('\n').length;
  });
  const root = mkdtempSync(join(tmpdir(), 'small-book-'));
  try {
    mkdirSync(join(root, chapter), { recursive: true });
    for (const [file, path] of Object.entries(paths)) {
      const text = texts[file as BookFile];
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text !== undefined) writeFileSync(join(root, path), text);
    }
    return { problems: await checkBook(root), lines };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems of the small book after some changes, told as "file:line: the corrected line". */
export const found = async (...changes: readonly Change[]): Promise<readonly string[]> =>
  (await bookWith(...changes)).problems.map(
    ({ file, line, right }) => `${file.split('/').at(-1)}:${line}: ${right}`,
  );
