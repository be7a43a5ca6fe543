// Models read by period on a page: recurrences give in the browser what their own run gives, tables what their ledger
// books, and the store of the page reads, draws and tries them out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyModel, calculate } from '~/calc/kernel/calculation.ts';
import { exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';
import { atPeriod, reviveAny } from '~/calc/kernel/live-series.ts';
import {
  DuplicateKeyError,
  LedgerWithoutKeyError,
  mostPeriodsOnPage,
  pageModel,
  UnreadableKeyError,
} from '~/calc/kernel/page-model.ts';
import { isNextState, type Recurrence } from '~/calc/kernel/recurrence.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { createStore, UnknownBindingError } from '~/state/store.ts';
import { givenFor } from '../support/random-inputs.ts';

const all: readonly AnyModel[] = await Promise.all(allModelIds.map(loadModel));
const recurrences = all.filter((model): model is Recurrence => model.kind === 'recurrence');
const tables = all.flatMap((model) => (model.kind === 'ledger' && model.key !== undefined ? [model] : []));

const text = (value: Value | undefined): string =>
  value === undefined ? 'nothing' : hasValue(value) ? exactText(value) : value.reason;

/** The model as a page's script has it: made of the data in the page. */
const asData = (model: AnyModel, atLeast = 0) =>
  reviveAny(JSON.parse(JSON.stringify(pageModel(model, atLeast).compiled('en', new Set()))));

describe.each(recurrences.map((model) => [model.id, model] as const))('%s on a page', (_, model) => {
  const onPage = pageModel(model);
  const live = asData(model);

  it('gives in every period what its own run gives, while the state has a value', () => {
    fc.assert(
      fc.property(givenFor(model), ({ numbers = new Map() }) => {
        const count = Number((numbers.get(model.periods.name) ?? model.periods.default).n);
        const run = model.run(numbers, count);
        for (const values of [onPage.evaluate(numbers), live.evaluate(numbers)]) {
          run.forEach((ofPeriod, index) => {
            for (const [name, value] of Object.entries(ofPeriod)) {
              if (isNextState(name)) continue;
              const isInput = model.inputs.some((input) => input.name === name);
              const found = values[isInput ? name : atPeriod(name, model.firstPeriod + index)];
              expect(text(found)).toBe(text(value));
            }
          });
        }
      }),
      { numRuns: 10 },
    );
  });

  it('lists as many periods as the reader wants to see, and no more than a page holds', () => {
    const count = onPage.inputs.at(-1);
    expect(count?.name).toBe(model.periods.name);
    expect(Number(count?.max?.n)).toBeLessThanOrEqual(mostPeriodsOnPage);
    const values = live.evaluate(new Map([[model.periods.name, exact(3)]]));
    expect(live.periods?.(values)).toEqual([0, 1, 2].map((index) => `${model.firstPeriod + index}`));
  });

  it('reckons the periods that the text speaks of, however few the reader wants to see', () => {
    const values = asData(model, 4).evaluate(new Map([[model.periods.name, exact(1)]]));
    const last = `@${model.firstPeriod + 3}`;
    expect(Object.keys(values).some((name) => name.endsWith(last))).toBe(true);
  });
});

describe.each(tables.map((model) => [model.id, model] as const))('%s as a table', (_, ledger) => {
  it('has every number that the ledger books, by its row', () => {
    const results = calculate(ledger);
    const live = asData(ledger);
    const values = live.evaluate();
    const periods = live.periods?.(values) ?? [];
    expect(periods).toEqual([...pageModel(ledger).named]);
    for (const [name, column] of Object.entries(ledger.columns)) {
      if ('text' in column) continue;
      (results[name] as readonly Cell[]).forEach((cell, row) => {
        const found = values[atPeriod(name, periods[row] ?? '')];
        expect(text(found)).toBe('en' in cell || !hasValue(cell) ? 'nothing' : exactText(cell));
      });
    }
  });
});

describe('a ledger whose rows cannot be told apart', async () => {
  const [table] = tables;
  if (!table) throw new Error('the book has tables');
  const keyed = (...words: readonly string[]) => ({
    ...table,
    columns: { day: { label: table.title, text: true as const } },
    key: 'day',
    book: () => ({ rows: words.map((day) => ({ day: { en: day, zh: day } })), results: {} }),
  });

  it('cannot stand on a page', () => {
    expect(() => pageModel(keyed('2024-01', '2024-01'))).toThrow(DuplicateKeyError);
  });

  it.each(['a day', 'day@2', 'U.S.', ''])('has no row that is read as "%s"', (day) => {
    expect(() => pageModel(keyed(day))).toThrow(UnreadableKeyError);
  });
});

describe('a ledger without a key', () => {
  it('cannot stand on a page', async () => {
    const forms = await loadModel('turnover/forms-of-capital');
    expect(() => pageModel(forms)).toThrow(LedgerWithoutKeyError);
  });
});

describe('the store of a page with a scheme of reproduction', async () => {
  const scheme = await loadModel('reproduction/expanded-reproduction');
  const compared = await loadModel('turnover/rates-compared');
  const newStore = () =>
    createStore(
      {
        first: { model: scheme.id, inputs: { years: '5' } },
        product: {
          model: compared.id,
          inputs: {
            rateOfA: { from: 'first.accumulationRateII@0' },
            rateOfB: { from: 'first.accumulationRateII@1' },
          },
        },
      },
      new Map([scheme, compared].map((model) => [model.id, pageModel(model, 5)])),
    );

  it('reads a quantity in a period', () => {
    expect(text(newStore().read('first.constantCapitalI@1'))).toBe('4400');
    expect(text(newStore().read('first.accumulationRateII@0'))).toBe('1/5');
  });

  it('carries an edit of the start to a later year, and to the examples that follow that year', () => {
    const store = newStore();
    const before = text(store.read('product.ratio'));
    store.set('first.accumulationRateI', exact('2/5'));
    expect(text(store.read('first.constantCapitalI@1'))).toBe('4320');
    expect(text(store.read('product.ratio'))).not.toBe(before);
  });

  it('draws as many years as the reader wants to see', () => {
    const store = newStore();
    store.set('first.years', exact(3));
    expect(store.series('first.constantCapitalI').map(({ period, value }) => [period, text(value)])).toEqual([
      ['0', '4000'],
      ['1', '4400'],
      ['2', '4840'],
    ]);
    expect(text(store.read('first.constantCapitalI@4'))).toBe('29282/5');
  });

  it('tries an input out without changing anything on the page', () => {
    const store = newStore();
    let told = 0;
    store.listen(() => {
      told += 1;
    });
    const tried = store.tryOut(
      'first.accumulationRateI',
      [exact(0), exact('1/2')],
      ['first.constantCapitalI@1', 'product.rateOfA'],
    );
    expect(tried.map((values) => values.map(text))).toEqual([
      ['4000', '1'],
      ['4400', '1/5'],
    ]);
    expect(told).toBe(0);
    expect(store.differences().size).toBe(0);
    expect(text(store.read('first.constantCapitalI@1'))).toBe('4400');
  });

  it('stands as before when what is tried out does not exist', () => {
    const store = newStore();
    expect(() =>
      store.tryOut('first.accumulationRateI', [exact(0)], ['first.constantCapitalI@1', 'first.nothing@1']),
    ).toThrow(UnknownBindingError);
    expect(text(store.read('first.constantCapitalI@1'))).toBe('4400');
    expect(store.differences().size).toBe(0);
  });

  it('leaves numbers that grow too long without a value, instead of making the page stand still', () => {
    const store = newStore();
    store.set('first.years', exact(60));
    const awkward = exact(`${'7'.repeat(39)}/${'9'.repeat(40)}`);
    for (const name of ['accumulationRateI', 'rateOfSurplusValueI', 'rateOfSurplusValueII'])
      store.set(`first.${name}`, awkward);
    expect(text(store.read('first.constantCapitalI@1'))).not.toBe('too-long');
    expect(text(store.read('first.constantCapitalI@59'))).toBe('too-long');
  });

  it('knows no number without a period, in a period not reckoned, or of an input in a period', () => {
    const store = newStore();
    expect(() => store.read('first.constantCapitalI')).toThrow(UnknownBindingError);
    expect(() => store.read('first.constantCapitalI@99')).toThrow(UnknownBindingError);
    expect(store.input('first.years@1')).toBeUndefined();
    expect(store.apply(new Map([['first.years@1', '3']]))).toEqual([
      { binding: 'first.years@1', text: '3', reason: 'unknown' },
    ]);
  });
});
