// The figures that are tables: a recurrence period by period, and a matrix of flows.
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import Matrix from '../../components/figures/tables/Matrix.tsx';
import { pounds, ratio } from '../../src/calc/kernel/common-units.ts';
import { exact } from '../../src/calc/kernel/exact.ts';
import { minus, number, over, plus } from '../../src/calc/kernel/expression.ts';
import { model } from '../../src/calc/kernel/model.ts';
import { pageModel } from '../../src/calc/kernel/page-model.ts';
import { quantityOf } from '../../src/calc/kernel/quantity-words.ts';
import { figureWords } from '../../src/i18n/figure-words.ts';
import type { MatrixData } from '../../src/state/figure-data.ts';
import { createStore } from '../../src/state/store.ts';
import { drawnOn, pageWith, textOf } from '../support/page-of-figures.ts';

describe('The figure of a recurrence period by period', async () => {
  const scheme = { model: 'reproduction/expanded-reproduction' };
  const spec = {
    kind: 'table',
    title: { en: 'Year by year', zh: '逐年' },
    of: 'first',
    groups: [
      { label: { en: 'I', zh: 'Ⅰ' }, columns: ['constantCapitalI', 'variableCapitalI'] },
      {
        label: { en: 'II', zh: 'Ⅱ' },
        columns: [{ of: 'constantCapitalII', label: { en: 'c', zh: 'c' } }, 'accumulationRateII'],
      },
    ],
    holds: 'isReproduced',
  };
  const page = await pageWith({ first: { ...scheme, inputs: { years: '5' } } }, 'en');
  const html = drawnOn(page, spec);

  it('has a row for each period, named by it, and columns in groups', () => {
    expect([...html.matchAll(/<th scope="row">(\d+)/g)].map(([, year]) => year)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(html).toContain('<th scope="colgroup" colspan="2">I</th>');
    expect(textOf(html)).toContain('1 4,400 1,100 1,600 30% 2 4,840 1,210 1,760 30%');
  });

  it('heads a column with the quantity’s own words, or with shorter ones, in the colour of its part of value', () => {
    expect(html).toContain('<th scope="col" class="is-variable">variable capital of department I</th>');
    expect(html).toContain('<th scope="col" class="is-constant">c</th>');
  });

  it('marks nothing while every year can end as booked', () => {
    expect(html).not.toContain('fails');
  });

  it('marks the year that cannot end as booked with a sign and in words', async () => {
    const crisis = await pageWith(
      { first: { ...scheme, inputs: { years: '6', initialConstantCapitalII: '2500' } } },
      'en',
    );
    const rows = drawnOn(crisis, spec).split('<tr');
    const failing = rows.filter((row) => row.includes('class="fails"'));
    const held = crisis.store
      .series('first.isReproduced')
      .map(({ value }) => 'n' in value && value.equals(1));
    expect(failing.length).toBe(held.filter((holds) => !holds).length);
    expect(failing.length).toBeGreaterThan(0);
    for (const row of failing) expect(textOf(row)).toMatch(/^.*\d+ × cannot end as booked/);
    expect(textOf(drawnOn(crisis, spec))).toMatch(/× cannot end as booked$/);
  });

  it('shows what has no value as a dash that says so', async () => {
    const idle = await pageWith({ first: { ...scheme, inputs: { initialVariableCapitalII: '0' } } }, 'en');
    expect(drawnOn(idle, spec)).toContain('<td title="no value">—</td>');
  });

  it('scrolls in a region of its own, and downwards too when it is long', async () => {
    expect(html).toContain('<div class="table-scroll" role="region" aria-label="Year by year" tabindex="0">');
    const long = await pageWith({ first: { ...scheme, inputs: { years: '16' } } }, 'en');
    expect(drawnOn(long, spec)).toContain('class="table-scroll is-long"');
  });

  it('follows the number of periods that a reader asks for', () => {
    page.store.set('first.years', exact(2));
    expect(drawnOn(page, spec).match(/<th scope="row">/g)).toHaveLength(2);
    page.store.set('first.years', exact(5));
  });
});

describe('The figure of a matrix of flows', () => {
  const amount = (en: string) => quantityOf({ en, zh: en }, 'a', pounds);
  const bounds = { min: '-100', max: '100', step: '1' };
  /** A pays B wages; B buys of A. */
  const pays = model({
    id: 'test/pays',
    title: { en: 'Payments', zh: '支付' },
    sources: [],
    inputs: {
      wages: { ...amount('wages'), ...bounds, default: '50' },
      booked: { ...amount('wages as booked'), ...bounds, default: '50' },
      parts: { ...quantityOf({ en: 'parts', zh: 'parts' }, 'p', ratio), ...bounds, default: '3' },
    },
    equations: {
      paid: { ...amount('paid'), is: (q) => minus(number(0), q.wages) },
      row: { ...amount('row'), is: (q) => plus(q.paid, q.booked) },
      none: { ...amount('none'), is: (q) => minus(q.wages, q.wages) },
      share: { ...amount('share'), is: (q) => over(q.wages, q.parts) },
    },
  });
  const drawn = (of: string) => ({ of: `a.${of}`, label: of, style: 'decimal' as const, unit: 'pounds' });
  const data: MatrixData = {
    kind: 'matrix',
    title: 'Who pays whom',
    words: figureWords.en.matrix,
    columns: ['firm', 'workers', 'bank'],
    rows: [
      { label: 'wages', cells: [drawn('paid'), drawn('booked'), null], sum: drawn('row') },
      { label: 'share', cells: [drawn('share'), null, null], sum: drawn('none') },
    ],
    sums: [drawn('none'), drawn('none'), drawn('none')],
    reasons: [{ of: 'a.row', label: 'More is booked than is paid.' }],
  };
  const matrix = (inputs: Readonly<Record<string, string>> = {}, told: MatrixData = data) =>
    renderToString(
      h(Matrix, {
        id: 'm',
        language: 'en',
        data: told,
        store: createStore({ a: { model: 'test/pays', inputs } }, new Map([['test/pays', pageModel(pays)]])),
      }),
    );

  it('has what is received as it is, what is paid with a minus, and empty cells empty', () => {
    expect(matrix()).toContain('<th scope="row">wages</th><td>−50</td><td>50</td><td></td><td>0</td>');
    expect(textOf(matrix())).toMatch(/^firm workers bank sum wages .* sum 0 0 0$/);
  });

  it('marks no sum while all are zero', () => {
    expect(matrix()).not.toContain('fails');
  });

  it('marks a sum that is not zero with a sign, and names its reason in words below', () => {
    const html = matrix({ booked: '60' });
    expect(html).toContain('<td class="fails">10 ≠ 0</td>');
    expect(html).toContain('<p class="figure-summary fails">≠ 0 More is booked than is paid.</p>');
    expect(html.match(/fails/g)).toHaveLength(2);
  });

  it('says at least that the sum is not zero where no reason is given', () => {
    expect(textOf(matrix({ booked: '40' }, { ...data, reasons: [] }))).toContain(
      '−10 ≠ 0 share ≈ 16.6667 0 sum 0 0 0 ≠ 0 does not add to zero',
    );
  });

  it('shows what has no value as a dash that says so', () => {
    expect(matrix({ parts: '0' })).toContain('<td title="no value">—</td>');
  });
});
