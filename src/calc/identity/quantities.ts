// The quantities that the models of this part share: what is spent and what is earned in one period, in yuan.
import type { InBothLanguages } from '../kernel/languages.ts';
import type { InputSpec, QuantityWords, ValuePart } from '../kernel/quantity.ts';
import { rate, truth } from '../kernel/units.ts';
import { yuan } from './units.ts';

/** An amount of money in yuan. */
export const yuanOf = (label: InBothLanguages, symbol: InBothLanguages, part?: ValuePart): QuantityWords => ({
  label,
  symbol,
  unit: yuan,
  ...(part && { part }),
});

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

/** A share between 0 and 1; 0 switches it off. */
export const shareInput = (label: InBothLanguages, symbol: InBothLanguages, initial = '0'): InputSpec => ({
  label,
  symbol,
  unit: rate,
  default: initial,
  min: '0',
  max: '1',
  step: '1/20',
});

/** A pure number shown in per cent. */
export const rateOf = (label: InBothLanguages, symbol: InBothLanguages): QuantityWords => ({
  label,
  symbol,
  unit: rate,
});

/** Whether something holds; the symbol is a letter that stands for the whole sentence. */
export const truthOf = (label: InBothLanguages, symbol: string): QuantityWords => ({
  label,
  symbol: { en: symbol, zh: symbol },
  unit: truth,
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
