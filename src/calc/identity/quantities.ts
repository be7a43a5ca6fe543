// The quantities that the models of this part share: what is spent and what is earned in one period, in yuan.
import { yuan } from '../kernel/common-units.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import type { InputSpec, ValuePart } from '../kernel/quantity.ts';
import { wordsIn } from '../kernel/quantity-words.ts';

/** An amount of money in yuan. */
export const yuanOf = wordsIn(yuan);

/** An amount of yuan that a reader gives; 0 switches it off. */
export const yuanInput = (
  label: InBothLanguages,
  symbol: InBothLanguages,
  initial = '0',
  part?: ValuePart,
): InputSpec => ({
  ...yuanOf(label, symbol, part),
  default: initial,
  min: '0',
  max: '1000000',
  step: '5',
});

/** Wages W of the period; 80 in the essay (line 127). Net of taxes, as all incomes here. */
export const wages: InputSpec = yuanInput(
  { en: 'wages', zh: '工资' },
  { en: 'W', zh: 'W' },
  '80',
  'variable',
);

/** What workers spend on consumption; 60 in the essay's example (line 128). */
export const workersConsumption: InputSpec = yuanInput(
  { en: 'consumption of workers', zh: '工人消费' },
  { en: 'C_w', zh: 'C_w' },
  '60',
  'variable',
);

/** What owners spend on consumption. */
export const ownersConsumption: InputSpec = yuanInput(
  { en: 'consumption of owners', zh: '资本家消费' },
  { en: 'C_o', zh: 'C_o' },
  '0',
  'surplus',
);

/** Investment: what owners spend on means of production and stocks. */
export const investment: InputSpec = yuanInput({ en: 'investment', zh: '投资' }, { en: 'I', zh: 'I' });

/** The milk that a dairy offers in a cycle, counted at the price that would bring the planned profit; 100 in the essay. */
export const milkOffered: InputSpec = {
  ...yuanInput(
    { en: 'milk offered, at its price', zh: '按定价计的待售牛奶' },
    { en: 'Q', zh: 'Q' },
    '100',
    'commodity',
  ),
  min: '1',
};

/** What the owner of the dairy invests out of his own money. */
export const ownersInvestment: InputSpec = {
  ...investment,
  label: { en: 'investment that the owner pays himself', zh: '资本家自己出钱的投资' },
};

/** What the state spends beyond its taxes. */
export const deficit: InputSpec = yuanInput(
  { en: 'government deficit', zh: '政府赤字' },
  { en: 'D', zh: 'D' },
);

/** What abroad buys here beyond what is bought abroad; below zero when more is bought abroad. */
export const netExports: InputSpec = {
  ...yuanInput({ en: 'net exports', zh: '净出口' }, { en: 'X', zh: 'X' }),
  min: '-1000000',
};
