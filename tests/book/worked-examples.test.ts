// The index of worked examples: faults are found with their file, their line and the corrected line; and every
// recomputed number of the real index leads to a page of its model that shows it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkedExamples } from '~/book/check/worked-examples.ts';
import { ContentError, type Problem } from '~/book/problem.ts';
import { fieldsOf, linkToModel, shownNumber } from '~/book/recomputed-number.ts';
import { exactTextOf, type Recomputed, readWorkedExamples } from '~/book/worked-examples.ts';
import { calculate, type Result } from '~/calc/kernel/calculation.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';
import { givenByInputs } from '~/calc/kernel/list-as-inputs.ts';
import { loadModel } from '~/calc/registry.ts';
import { readLink } from '~/state/link.ts';

const file = 'content/worked-examples/turnover.yaml';

const lines = `# Two rows.
- id: S4-09
  source: { cite: wang-notes-16, at: { en: "line 19", zh: "原文第19行" } }
  item: { en: "Circulating capital laid out each week", zh: "每周投入的流动资本" }
  printed: { en: "500", zh: "500" }
  recomputed:
    - { model: turnover/capital-advanced, output: weeklyOutlay, is: "500" }
    - { model: turnover/farmer, inputs: { years: "2" }, output: drawnOut, row: "1", is: "6000" }
  verdict: agrees
  chapter: turnover/annual-rate
- id: S4-10
  source: { cite: wang-notes-16, at: { en: "line 20", zh: "原文第20行" } }
  item: { en: "Annual product", zh: "年产品" }
  verdict: lost
  note: { en: "The line is torn off.", zh: "这一行缺失。" }
  chapter: turnover/annual-rate
`;

const contents = `- id: turnover
  title: { en: Turnover, zh: 周转 }
  chapters:
    - { slug: annual-rate, title: { en: The annual rate, zh: 年率 }, question: { en: Why?, zh: 为什么？ } }
`;

/** What the check finds after one change to the index, and the line of that change. */
async function changed(from: string, to: string): Promise<{ problems: readonly Problem[]; line: number }> {
  const root = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    mkdirSync(join(root, 'content/worked-examples'), { recursive: true });
    writeFileSync(join(root, 'content/contents.yaml'), contents);
    expect(lines).toContain(from);
    writeFileSync(join(root, file), lines.replace(from, to));
    const line = lines.slice(0, lines.indexOf(from)).split('\n').length;
    const problems = await checkWorkedExamples(new Set(['wang-notes-16', 'marx-1885']), root).catch(
      (error) => {
        if (error instanceof ContentError) return error.problems;
        throw error;
      },
    );
    return { problems, line };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const faults: readonly { name: string; from: string; to: string; what: RegExp; right: string }[] = [
  {
    name: 'a number that its model does not give',
    from: 'is: "500"',
    to: 'is: "501"',
    what: /^S4-09: turnover\/capital-advanced, weeklyOutlay is not 501$/,
    right: 'is: "500"',
  },
  {
    name: 'a model that does not exist',
    from: 'turnover/capital-advanced',
    to: 'turnover/capital-advance',
    what: /no model "turnover\/capital-advance"/,
    right: 'model: turnover/capital-advanced',
  },
  {
    name: 'an input that the model lacks',
    from: 'years: "2"',
    to: 'year: "2"',
    what: /turnover\/farmer has no input "year"/,
    right: 'years: "2"',
  },
  {
    name: 'an input out of bounds',
    from: 'years: "2"',
    to: 'years: "0"',
    what: /years: "0" is too small/,
    right: 'years: "…" (1 … 100, whole (years))',
  },
  {
    name: 'an output that the model lacks',
    from: 'output: weeklyOutlay',
    to: 'output: weeklyOutlays',
    what: /has no output "weeklyOutlays"/,
    right: 'output: weeklyOutlay',
  },
  {
    name: 'a row that the series lacks',
    from: 'row: "1"',
    to: 'row: "2"',
    what: /drawnOut has 2 entries and no row 2/,
    right: 'row: "0" … "1"',
  },
  {
    name: 'a series of which no row is named',
    from: 'output: drawnOut, row: "1"',
    to: 'output: drawnOut',
    what: /drawnOut is a series of 2/,
    right: 'output: drawnOut, row: "0" … "1"',
  },
  {
    name: 'a row of what is one number',
    from: 'output: weeklyOutlay, is',
    to: 'output: weeklyOutlay, row: "0", is',
    what: /weeklyOutlay is one number/,
    right: 'no row',
  },
  {
    name: 'a work that the bibliography lacks',
    from: 'cite: wang-notes-16, at: { en: "line 19"',
    to: 'cite: wang-notes, at: { en: "line 19"',
    what: /the bibliography has no work "wang-notes"/,
    right: 'cite: wang-notes-16',
  },
  {
    name: 'a chapter that the contents lack',
    from: 'chapter: turnover/annual-rate\n- id',
    to: 'chapter: turnover/anual-rate\n- id',
    what: /the contents have no chapter "turnover\/anual-rate"/,
    right: 'chapter: turnover/annual-rate',
  },
  {
    name: 'an id that stands twice',
    from: 'id: S4-10',
    to: 'id: S4-09',
    what: /the id S4-09 stands at content\/worked-examples\/turnover\.yaml:2 already/,
    right: 'id: S4-09-2',
  },
  {
    name: 'a verdict without a reason',
    from: 'verdict: agrees',
    to: 'verdict: differs',
    what: /"differs" stands without a reason/,
    right: 'note: { en: "…", zh: "…" }',
  },
  {
    name: 'a verdict that does not exist',
    from: 'verdict: agrees',
    to: 'verdict: agreed',
    what: /0\.verdict: .*"agrees"/,
    right: 'verdict: …',
  },
  {
    name: 'a text that lacks a language',
    from: 'item: { en: "Annual product", zh: "年产品" }',
    to: 'item: { en: "Annual product" }',
    what: /1\.item\.zh/,
    right: 'zh: … (every text stands in both languages)',
  },
  {
    name: 'a key that has no meaning',
    from: 'verdict: agrees',
    to: 'verdikt: agrees',
    what: /verdikt/,
    right: 'no verdikt here',
  },
];

describe('the check of the index', () => {
  it('finds nothing in an index without faults', async () => {
    expect((await changed('500', '500')).problems).toEqual([]);
  });

  it.each(faults)('finds $name', async ({ from, to, what, right }) => {
    const { problems, line } = await changed(from, to);
    const found = problems.find((problem) => problem.right === right);
    expect(found, JSON.stringify(problems)).toMatchObject({ file, what: expect.stringMatching(what) });
    // A key that should not be there is reported where its row begins.
    expect(found?.line).toBe(to.startsWith('verdikt') ? 2 : line);
  });
});

const every: readonly (readonly [id: string, one: Recomputed])[] = readWorkedExamples().flatMap(
  ({ id, recomputed }) => recomputed.map((one) => [id, one] as const),
);

describe('every recomputed number of the index', () => {
  it('leads to a page of its model that shows it', async () => {
    const wrong: string[] = [];
    for (const [id, one] of every) {
      const model = await loadModel(one.model);
      const given = givenByInputs(model, fieldsOf(one, model));
      const result = calculate(model, given)[one.output] as Result;
      const cell = Array.isArray(result) ? (result as readonly Cell[])[Number(one.row)] : (result as Cell);
      if (!cell || exactTextOf(cell) !== one.is) wrong.push(`${id}: ${one.model}, ${one.output}`);
    }
    expect(wrong).toEqual([]);
    expect(every.length).toBeGreaterThan(500);
  });

  it('has a link that is read back as the same numbers', async () => {
    for (const [id, one] of every) {
      const model = await loadModel(one.model);
      const link = linkToModel(one, model, 'en');
      const read = readLink(link.includes('#') ? link.slice(link.indexOf('#')) : '');
      const fields = [...fieldsOf(one, model)].map(([name, value]) => [`model.${name}`, `${value}`]);
      expect([...read.differences], id).toEqual(fields);
      expect([read.isTooLong, read.refused], id).toEqual([false, []]);
    }
  });
});

describe('a recomputed number in print', () => {
  const shown = async (one: Omit<Recomputed, 'inputs' | 'is'>, language: 'en' | 'zh') =>
    shownNumber({ inputs: {}, is: '', ...one }, await loadModel(one.model), language);

  it('has its unit, in the singular where it is one', async () => {
    const weekly = { model: 'turnover/capital-advanced', output: 'weeklyOutlay' };
    expect(await shown(weekly, 'en')).toMatchObject({ place: '', text: '500 pounds a week' });
    expect(await shown(weekly, 'zh')).toMatchObject({ place: '', text: '500镑／周' });
    const turnovers = { model: 'turnover/capital-advanced', output: 'turnoversAsLabelled' };
    expect(await shown(turnovers, 'en')).toMatchObject({ text: '1 time' });
  });

  it('names the period of a recurrence as the source counts it', async () => {
    const second = { model: 'turnover/farmer', output: 'drawnOut', row: '1' };
    expect(await shown(second, 'en')).toMatchObject({ place: 'year 2' });
    expect(await shown(second, 'zh')).toMatchObject({ place: '第2年' });
    const scheme = { model: 'reproduction/expanded-reproduction', output: 'capitalI', row: '0' };
    expect(await shown(scheme, 'en')).toMatchObject({ place: 'year 0' });
  });

  it('names the row of a ledger by its first column, and words in the page’s language', async () => {
    const form = { model: 'circuits/three-circuits', output: 'form', row: '1' };
    expect(await shown(form, 'en')).toMatchObject({ place: 'point 2', text: 'P: productive capital' });
    expect((await shown(form, 'zh')).text).toMatch(/^P：?.*生产资本/);
  });

  it('names a row by as many columns as it takes to tell it from the others', async () => {
    const growth = { model: 'credit/money-growth-series', output: 'growthOfM1', row: '6' };
    expect(await shown(growth, 'en')).toMatchObject({ place: 'year 2020, month 1' });
  });

  it('says yes or no to a question', async () => {
    const sold = { model: 'identity/milk-cycle', output: 'everythingIsSold' };
    expect((await shown(sold, 'en')).text).toMatch(/^(yes|no)$/);
    expect((await shown(sold, 'zh')).text).toMatch(/^[是否]$/);
  });
});
