// The symbol switch, over every formula of every model: after it the English page shows the signs of the Chinese one,
// and the Chinese page those of the English one, sign by sign.
import { expect, it } from 'vitest';
import { equation } from '~/book/equation.ts';
import { referenceContext, referenceExample, symbolMath } from '~/book/reference.ts';
import { refusedInWords } from '~/book/refused-in-words.ts';
import { rulesOf } from '~/book/rules-of-recurrence.ts';
import { type AnyModel, inputsOf, listsOf, outputsOf } from '~/calc/kernel/calculation.ts';
import { allModelIds, loadModel, loadRefused, refusedIds } from '~/calc/registry.ts';
import type { Language } from '~/i18n/languages.ts';
import { seriesTable } from '~/state/series-table.ts';
import { signsOf, signsSwitched } from '../support/symbols.ts';

/** Every formula and every symbol of a model's page, in a fixed order. */
function formulasOf(model: AnyModel, language: Language): readonly string[] {
  const quantities = [
    ...inputsOf(model),
    ...listsOf(model).flatMap(({ fields }) => fields),
    ...outputsOf(model).flatMap(({ words }) => ('symbol' in words ? [words] : [])),
  ];
  const symbols = quantities.map((quantity) => symbolMath(quantity, language));
  if (model.kind === 'equations') {
    const page = referenceContext(model, language);
    const equations = [...model.quantities.values()].flatMap((quantity) => {
      if (quantity.role === 'input') return [];
      const forms = [undefined, ...Object.keys(quantity.alternatives)];
      return forms.flatMap((form) => equation(page, `${referenceExample}.${quantity.name}`, 'both', form));
    });
    return [...symbols, ...equations];
  }
  if (model.kind !== 'recurrence') return symbols;
  const rules = Object.values(rulesOf(model, seriesTable(model, {}, language), language)).flat();
  return [
    ...symbols,
    ...rules.flatMap(({ parts, meanings }) => [...parts, ...meanings.map(({ symbol }) => symbol)]),
  ];
}

const expectTwins = (en: readonly string[], zh: readonly string[]): void => {
  expect(en.map(signsSwitched)).toEqual(zh.map(signsOf));
  expect(zh.map(signsSwitched)).toEqual(en.map(signsOf));
};

it.each(allModelIds)('%s shows the other language’s symbols after the switch', async (id) => {
  const model = await loadModel(id);
  expectTwins(formulasOf(model, 'en'), formulasOf(model, 'zh'));
});

it.each(refusedIds)('so does the refused formula %s', async (id) => {
  const refused = await loadRefused(id);
  const formulas = (language: Language): readonly string[] => {
    const { formula, symbols } = refusedInWords(refused, language);
    return [formula, ...symbols.map(({ symbol }) => symbol)];
  };
  expectTwins(formulas('en'), formulas('zh'));
});

it('marks only what differs: s has its m, the v beside it has no mark', () => {
  const newValue = symbolMath({ symbol: { en: 'v+s', zh: 'v+m' } }, 'en');
  expect(newValue).toContain('<mi>v</mi><mo>+</mo><mi data-symbol="m">s</mi>');
});

it('refuses symbols that are not built alike', () => {
  expect(() => symbolMath({ symbol: { en: 'A_s', zh: 'A_{\\text{独}}' } }, 'en')).toThrow(
    /are not built alike; write both with the same signs/,
  );
});
