// The smallest ledger of claims that has no problems, and ledgers that differ from it by one change.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkClaims } from '~/book/check/claims.ts';
import { readMaterial } from '~/book/check/material.ts';
import { ContentError, type Problem } from '~/book/problem.ts';

export const chapter = 'content/chapters/credit/balance-equation';

export const files: Readonly<Record<string, string>> = {
  'content/claims/essay.yaml': `# Three claims.
- id: a1
  source: { cite: an-essay, at: { en: "line 1", zh: "第1行" } }
  kind: fact
  claim: { en: "The essay puts the debt at 24 trillion.", zh: "文章称债务为24万亿。" }
  findings:
    debt: { figure: { is: "24", unit: trillion dollars }, verdict: contradicted }
  evidence:
    - { says: { en: "27.752", zh: "27.752" }, figures: { debt: "@2021" }, data: debts.stock }
  chapters: [credit/balance-equation]
- id: a2
  source: { cite: an-essay, at: { en: "line 2", zh: "第2行" } }
  kind: logic
  claim: { en: "The essay infers a fall.", zh: "文章推断下降。" }
  findings:
    fall: { verdict: contradicted }
  evidence:
    - { says: { en: "it rises", zh: "上升" }, row: L1 }
  chapters: [credit/planned]
- id: a3
  source: { cite: an-essay, at: { en: "line 3", zh: "第3行" } }
  kind: fact
  claim: { en: "The essay puts it at 3.13.", zh: "文章称为3.13。" }
  findings:
    then: { of: { en: "then", zh: "当时" }, figure: { is: "3.13", unit: per cent }, verdict: supported }
    now: { of: { en: "now", zh: "现在" }, verdict: not-checkable }
  evidence:
    - says: { en: "3.132", zh: "3.132" }
      figures: { then: "3.132" }
      agency: { en: "Bureau", zh: "统计局" }
      vintage: { en: "April 2026", zh: "2026年4月" }
  searched: { en: "everywhere", zh: "各处" }
  chapters: [credit/planned]
`,
  'content/data/debts.json': `{
  "title": { "en": "Debts", "zh": "债务" },
  "unit": { "en": "billion dollars", "zh": "十亿美元" },
  "series": {
    "stock": {
      "name": { "en": "debt", "zh": "债务" },
      "agency": { "en": "Treasury", "zh": "财政部" },
      "series": "D",
      "vintage": { "en": "August 2026", "zh": "2026年8月" },
      "retrieved": { "en": "a copy", "zh": "副本" },
      "figures": { "2021": "27751.896", "2020": "24010" }
    }
  }
}
`,
  'content/worked-examples/credit.yaml': `- id: L1
  source: { cite: an-essay, at: { en: "line 2", zh: "第2行" } }
  item: { en: "A fall", zh: "下降" }
  verdict: agrees
  chapter: credit/planned
`,
  'content/contents.yaml': `- id: credit
  title: { en: Credit, zh: 信用 }
  chapters:
    - { slug: balance-equation, title: { en: Balance, zh: 均衡 }, question: { en: Why?, zh: 为什么？ } }
    - { slug: planned, title: { en: Planned, zh: 待写 }, question: { en: Why?, zh: 为什么？ } }
`,
  'content/bibliography.json': '[{ "id": "an-essay", "type": "book", "title": "An Essay" }]\n',
  'content/glossary.yaml': '{}\n',
  [`${chapter}/chapter.yaml`]: `title: { en: Balance, zh: 均衡 }
question: { en: Why?, zh: 为什么？ }
answer: { en: So., zh: 如此。 }
objectives: { en: [Know.], zh: [知道。] }
needs: { en: [], zh: [] }
minutes: 5
sections: [text]
examples: {}
`,
  [`${chapter}/en.mdx`]: '## Text\n\n<Claim id="a1"/>\n',
  [`${chapter}/zh.mdx`]: '## 正文\n\n<Claim id="a1"/>\n',
};
export const ledger = 'content/claims/essay.yaml';

/** What the check finds after one change to a file. */
export async function changed(from: string, to: string, file: string = ledger): Promise<readonly Problem[]> {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'));
  expect(files[file]).toContain(from);
  try {
    for (const [path, whole] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), path === file ? whole.replace(from, to) : whole);
    }
    const { chapters, names } = await readMaterial(root);
    expect(chapters).toHaveLength(1);
    return checkClaims(names.works ?? new Set(), chapters, root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  } finally {
    rmSync(root, { recursive: true });
  }
}
