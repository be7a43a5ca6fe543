// The check of the ledger of claims: faults are found with their file, their line and the corrected line.
import { describe, expect, it } from 'vitest';
import { changed, chapter, files, ledger } from './small-ledger.ts';

const faults: readonly {
  name: string;
  from: string;
  to: string;
  what: RegExp;
  right: string;
  /** Where it is reported, when not where the change is. */
  at?: string;
  file?: string;
}[] = [
  {
    name: 'a verdict against the distance from the evidence',
    from: 'debt: { figure: { is: "24", unit: trillion dollars }, verdict: contradicted }',
    to: 'debt: { figure: { is: "24", unit: trillion dollars }, verdict: close }',
    what: /^a1: 24 against ≈ 27\.7519 is ≈ 13\.5% apart, which is not "close"$/,
    right: 'verdict: contradicted, or exception: { en: "…", zh: "…" }',
  },
  {
    name: 'an exception without need',
    from: 'debt: { figure: { is: "24", unit: trillion dollars }, verdict: contradicted }',
    to: 'debt: { figure: { is: "24", unit: trillion dollars }, verdict: contradicted, exception: { en: "x", zh: "x" } }',
    what: /needs no exception/,
    right: 'no exception',
  },
  {
    name: 'a verdict on a fact without evidence',
    from: 'agency: { en: "Bureau", zh: "统计局" }\n      vintage: { en: "April 2026", zh: "2026年4月" }',
    to: 'row: L1',
    what: /^a3: "supported" without evidence that has a vintage$/,
    at: 'then: {',
    right: 'evidence: [{ says: …, agency: …, vintage: … }], or data or cite',
  },
  {
    name: 'evidence without a vintage',
    from: 'agency: { en: "Bureau", zh: "统计局" }\n      vintage: { en: "April 2026", zh: "2026年4月" }',
    to: 'agency: { en: "Bureau", zh: "统计局" }',
    what: /a published figure has no vintage/,
    right: 'vintage: { en: "January 2026", zh: "2026年1月" }',
  },
  {
    name: 'evidence without a source',
    from: ', row: L1',
    to: '',
    what: /evidence names no source/,
    at: '{ says: { en: "it rises"',
    right: 'one of data, cite, agency, row, model',
  },
  {
    name: 'a verdict on logic without a worked example or a model',
    from: 'row: L1',
    to: 'cite: an-essay',
    what: /^a2: "contradicted" on logic without a worked example or a model$/,
    at: 'fall: { verdict',
    right: 'evidence: [{ says: …, row: A3 }], or model',
  },
  {
    name: 'a claim that cannot be checked, without a reason',
    from: '  searched: { en: "everywhere", zh: "各处" }\n',
    to: '',
    what: /"not-checkable" without what was searched/,
    at: 'now: {',
    right: 'searched: { en: "…", zh: "…" }, or note',
  },
  {
    name: 'a forecast that is said to be right',
    from: 'kind: logic',
    to: 'kind: forecast',
    what: /^a2: a forecast cannot be contradicted yet$/,
    at: 'fall: { verdict',
    right: 'verdict: not-checkable',
  },
  {
    name: 'a sum as a verdict on a fact',
    from: 'verdict: supported }',
    to: 'verdict: arithmetic-right }',
    what: /"arithmetic-right" is no verdict on a fact/,
    right: 'verdict: supported | close | overstated | contradicted',
  },
  {
    name: 'one of two verdicts that does not say what it is about',
    from: 'now: { of: { en: "now", zh: "现在" }, verdict',
    to: 'now: { verdict',
    what: /one verdict of several/,
    right: 'of: { en: "…", zh: "…" }',
  },
  {
    name: 'a series that is not kept',
    from: 'data: debts.stock',
    to: 'data: debts.stocks',
    what: /content\/data has no series "debts\.stocks"/,
    right: 'data: debts.stock',
  },
  {
    name: 'a figure that the series lacks',
    from: '"@2021"',
    to: '"@20211"',
    what: /debts\.stock has no figure for "20211"/,
    right: 'debt: "@2021"',
  },
  {
    name: 'a series in another unit than the claim',
    from: 'unit: trillion dollars',
    to: 'unit: trillion yuan',
    what: /debts\.stock is in billion dollars, the claim in trillion yuan/,
    at: '"@2021"',
    right: 'one unit',
  },
  {
    name: 'a figure of which the claim knows nothing',
    from: 'figures: { then: "3.132" }',
    to: 'figures: { than: "3.132" }',
    what: /the claim has no figure "than"/,
    right: 'then: "3.132"',
  },
  {
    name: 'a row that the index lacks',
    from: 'row: L1',
    to: 'row: L2',
    what: /the index of worked examples has no row "L2"/,
    right: 'row: L1',
  },
  {
    name: 'a model that does not exist',
    from: 'row: L1',
    to: 'model: credit/balance-equatio',
    what: /there is no model "credit\/balance-equatio"/,
    right: 'model: credit/balance-equation',
  },
  {
    name: 'a work that the bibliography lacks',
    from: 'cite: an-essay, at: { en: "line 2"',
    to: 'cite: the-essay, at: { en: "line 2"',
    what: /the bibliography has no work "the-essay"/,
    right: 'cite: an-essay',
  },
  {
    name: 'a chapter that the contents lack',
    from: 'chapters: [credit/planned]\n- id: a3',
    to: 'chapters: [credit/planed]\n- id: a3',
    what: /the contents have no chapter "credit\/planed"/,
    right: 'credit/planned',
  },
  {
    name: 'an id that stands twice',
    from: 'id: a3',
    to: 'id: a2',
    what: /the id stands at content\/claims\/essay\.yaml:11 already/,
    right: 'id: …, the next number',
  },
  {
    name: 'a text that lacks a language',
    from: 'claim: { en: "The essay infers a fall.", zh: "文章推断下降。" }',
    to: 'claim: { en: "The essay infers a fall." }',
    what: /1\.claim\.zh/,
    right: 'zh: … (every text stands in both languages)',
  },
  {
    name: 'a verdict that does not exist',
    from: 'verdict: supported',
    to: 'verdict: true',
    what: /2\.findings\.then\.verdict: .*"supported"/,
    right: 'verdict: …',
  },
  {
    name: 'a chapter in which the claim does not stand',
    from: 'chapters: [credit/planned]\n- id: a3',
    to: 'chapters: [credit/planned, credit/balance-equation]\n- id: a3',
    what: /^a2: it does not stand in credit\/balance-equation$/,
    right: 'chapters: [credit/planned], or <Claim id="a2"/> in credit/balance-equation',
  },
  {
    name: 'a chapter in which the claim stands without being listed',
    from: 'chapters: [credit/balance-equation]',
    to: 'chapters: [credit/planned]',
    what: /^a1: it stands in credit\/balance-equation too \(en\.mdx:3, zh\.mdx:3\)$/,
    right: 'chapters: [credit/planned, credit/balance-equation]',
  },
  {
    name: 'a claim in a chapter that the ledger lacks',
    from: '<Claim id="a1"/>',
    to: '<Claim id="a11"/>',
    what: /the ledger has no claim "a11"/,
    right: '<Claim id="a1"/>',
    file: `${chapter}/en.mdx`,
  },
];

describe('the check of the ledger', () => {
  it('finds nothing in a ledger without faults', async () => {
    expect(await changed('Three', 'Three')).toEqual([]);
  });

  it.each(faults)('finds $name', async ({ from, to, at = from, what, right, file = ledger }) => {
    const problems = await changed(from, to, file);
    const text = files[file] ?? '';
    const line = text.slice(0, text.indexOf(at)).split('\n').length;
    expect(problems.find((problem) => problem.right === right) ?? problems).toMatchObject({
      file,
      line,
      what: expect.stringMatching(what),
    });
  });

  it('lets a reason stand for a verdict that departs from the distance', async () => {
    const reason = 'verdict: close, exception: { en: "a round number", zh: "约数" }';
    expect(await changed('verdict: contradicted }', `${reason} }`)).toEqual([]);
  });
});
