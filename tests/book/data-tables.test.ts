// The tables of official figures: what is wrong with one is found with its file and line, and a series that the
// calculations take from one says everything that the table says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBook } from '~/book/check/check-book.ts';
import { checkDataTables } from '~/book/check/data-tables.ts';
import { readDataTableFiles } from '~/book/data-tables.ts';
import { ContentError, type Problem } from '~/book/problem.ts';

const file = 'content/data/us-federal-debt.json';

const table = `{
  "title": { "en": "Federal debt", "zh": "联邦债务" },
  "unit": { "en": "billion dollars", "zh": "十亿美元" },
  "copies": [
    { "of": ["2001"], "en": "a later copy", "zh": "后来的副本" }
  ],
  "series": {
    "grossFederalDebt": {
      "name": { "en": "gross federal debt", "zh": "联邦债务总额" },
      "agency": { "en": "Treasury", "zh": "财政部" },
      "series": "GFDEBTN",
      "vintage": { "en": "August 2026", "zh": "2026年8月" },
      "retrieved": { "en": "fred.org, 3 August 2026", "zh": "fred.org，2026年8月3日" },
      "figures": {
        "2000": "5674.178",
        "2001": "5807.463"
      },
      "unverified": ["2001"]
    },
    "earlierVintage": {
      "name": { "en": "gross federal debt", "zh": "联邦债务总额" },
      "unit": { "en": "trillion dollars", "zh": "万亿美元" },
      "agency": { "en": "Treasury", "zh": "财政部" },
      "series": "GFDEBTN",
      "vintage": { "en": "June 2017", "zh": "2017年6月" },
      "retrieved": { "en": "fred.org, 1 July 2017", "zh": "fred.org，2017年7月1日" },
      "figures": { "2000": "-5.67" }
    }
  }
}
`;

/** What the check finds in a table after one change, and the line of that change. */
function changed(from: string, to: string): { problems: readonly Problem[]; line: number } {
  const root = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    mkdirSync(join(root, 'content/data'), { recursive: true });
    expect(table).toContain(from);
    writeFileSync(join(root, file), table.replace(from, to));
    const line = table.slice(0, table.indexOf(from)).split('\n').length;
    try {
      return { problems: checkDataTables(root), line };
    } catch (error) {
      if (error instanceof ContentError) return { problems: error.problems, line };
      throw error;
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

const faults: readonly { name: string; from: string; to: string; what: RegExp; right?: string }[] = [
  { name: 'a figure that is no number', from: '"5674.178"', to: '"5,674.178"', what: /exact decimal/ },
  { name: 'a figure that is a float', from: '"5674.178"', to: '5674.178', what: /expected string/ },
  { name: 'an agency that is missing', from: '"agency": ', to: '"agent": ', what: /agency/ },
  {
    name: 'a series without its name',
    from: '"GFDEBTN"',
    to: '""',
    what: /series\.grossFederalDebt\.series/,
  },
  {
    name: 'a text that lacks a language',
    from: '"retrieved": { "en": "fred.org, 3 August 2026", "zh": "fred.org，2026年8月3日" }',
    to: '"retrieved": { "en": "fred.org, 3 August 2026" }',
    what: /retrieved\.zh/,
    right: 'zh: … (every text stands in both languages)',
  },
  {
    name: 'a vintage that says nothing in one language',
    from: '"vintage": { "en": "August 2026", "zh": "2026年8月" }',
    to: '"vintage": { "en": "August 2026", "zh": "" }',
    what: /vintage\.zh/,
  },
  {
    name: 'a figure that stands twice',
    from: '"2001": "5807.463"',
    to: '"2000": "5807.463"',
    what: /unique/,
    right: 'each key once',
  },
  {
    name: 'a series that stands twice by one name',
    from: '"earlierVintage": {',
    to: '"grossFederalDebt": {',
    what: /unique/,
    right: 'each key once',
  },
  {
    name: 'a doubt about a figure that does not exist',
    from: '"unverified": ["2001"]',
    to: '"unverified": ["2011"]',
    what: /^grossFederalDebt: there is no figure for "2011"$/,
    right: '"2001"',
  },
  {
    name: 'a doubt that is said twice',
    from: '"unverified": ["2001"]',
    to: '"unverified": ["2001", "2001"]',
    what: /^grossFederalDebt: "2001" stands here twice$/,
    right: '"2001" once',
  },
  {
    name: 'a copy of a figure that does not exist',
    from: '"of": ["2001"]',
    to: '"of": ["2011"]',
    what: /^no series has a figure for "2011"$/,
    right: '"2001"',
  },
  {
    name: 'two copies of one figure',
    from: '"of": ["2001"]',
    to: '"of": ["2001", "2001"]',
    what: /^"2001" has a copy already$/,
    right: '"2001" once',
  },
  {
    name: 'a unit that goes without saying',
    from: '"unit": { "en": "trillion dollars", "zh": "万亿美元" }',
    to: '"unit": { "en": "billion dollars", "zh": "十亿美元" }',
    what: /^earlierVintage: this is the unit of the table$/,
    right: 'no "unit" here',
  },
  { name: 'what is YAML but no JSON', from: '"5807.463"\n', to: '"5807.463",\n', what: /JSON/ },
];

describe('the check of the tables', () => {
  it('finds nothing in a table without faults', () => {
    expect(changed('5674.178', '5674.178').problems).toEqual([]);
  });

  it.each(faults)('finds $name', ({ from, to, what, right }) => {
    const { problems, line } = changed(from, to);
    const found = problems.find((problem) => what.test(problem.what));
    expect(found, JSON.stringify(problems)).toMatchObject({ file, ...(right ? { right } : {}) });
    // A key that is missing is missed where its series begins; JSON breaks off at the token after a comma too many.
    const within = to.startsWith('"agent"') ? 8 : line + (what.source === 'JSON' ? 1 : 0);
    expect(found?.line).toBe(within);
  });

  it('finds a series that stands twice in one vintage, in whatever table', () => {
    const root = mkdtempSync(join(tmpdir(), 'tables-'));
    try {
      mkdirSync(join(root, 'content/data'), { recursive: true });
      writeFileSync(join(root, 'content/data/a.json'), table);
      writeFileSync(join(root, 'content/data/b.json'), table.replace('June 2017', 'July 2017'));
      expect(checkDataTables(root)).toEqual([
        {
          file: 'content/data/b.json',
          line: 8,
          what: 'grossFederalDebt: the same series in the same vintage stands at content/data/a.json:8 already',
          right: 'one series with the figures of both',
        },
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('is a part of the check of the book', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tables-'));
    try {
      mkdirSync(join(root, 'content/data'), { recursive: true });
      writeFileSync(join(root, file), table.replace('"5674.178"', '"about 5674"'));
      expect((await checkBook(root)).filter((problem) => problem.file === file)).toMatchObject([
        { line: 15 },
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('the tables of the book', () => {
  it('have no problems, and hundreds of figures', () => {
    expect(checkDataTables()).toEqual([]);
    const figures = readDataTableFiles(process.cwd()).flatMap(({ data }) =>
      Object.values(data.series).flatMap((series) => Object.values(series.figures)),
    );
    expect(figures.length).toBeGreaterThan(300);
  });
});
