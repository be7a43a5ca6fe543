// What dismissing ten thousand employees saves: their pay, and how far that is from the sums spoken of.
import { dollars, people, yuan } from '../kernel/common-units.ts';
import { minus, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { quantityOf, rateOf, ratioOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { dollarsPerPerson, yuanPerDollar } from './units.ts';

const words = (en: string, zh: string, symbol: string, unit: QuantityWords['unit']): QuantityWords =>
  quantityOf({ en, zh }, symbol, unit);
const claimOf = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...words(en, zh, symbol, dollars),
  default: by,
  min: '0',
  max: '10000000000000',
  step: '1000000000',
});

/**
 * Saving = people × average pay. Defaults: about 336 billion dollars for about 3 million civilian employees; "tens of billions"
 * is read as 20 to 90 billion dollars; the exchange rate is what the customs' totals of chip exports of 2024 imply.
 */
export const dismissals = model({
  id: 'deindustrialisation/dismissals',
  title: { en: 'What dismissals save', zh: '裁员能省多少' },
  sources: [essayAt('3')],
  inputs: {
    dismissed: {
      ...words('people dismissed', '裁员人数', 'N', people),
      default: '10000',
      min: '0',
      max: '3000000',
      step: '1000',
    },
    payroll: {
      ...words('pay of all federal civilian employees in a year', '联邦全体文职雇员年薪酬', 'V', dollars),
      default: '336000000000',
      min: '0',
      max: '10000000000000',
      step: '1000000000',
    },
    employees: {
      ...words('federal civilian employees', '联邦文职雇员人数', 'E', people),
      default: '3000000',
      min: '1',
      max: '100000000',
      step: '100000',
    },
    claimedAtLeast: claimOf('saving spoken of, at least', '所说的节省额（下限）', 'x_0', '20000000000'),
    claimedAtMost: claimOf('saving spoken of, at most', '所说的节省额（上限）', 'x_1', '90000000000'),
    deficit: claimOf('deficit of the year', '年赤字', 'B', '1815377000000'),
    exchangeRate: {
      ...words('yuan for a dollar', '人民币兑美元汇率', 'e', yuanPerDollar),
      default: '7.12',
      min: '1/100',
      max: '1000',
      step: '1/100',
    },
  },
  equations: {
    averagePay: {
      ...words('average pay in a year', '人均年薪酬', 'w', dollarsPerPerson),
      is: ({ payroll, employees }) => over(payroll, employees),
    },
    saving: {
      ...words('saving in a year', '年节省额', 'S', dollars),
      is: ({ dismissed, averagePay }) => times(dismissed, averagePay),
    },
    savingInYuan: {
      ...words('saving in a year, in yuan', '折合人民币的年节省额', 'S_y', yuan),
      is: ({ saving, exchangeRate }) => times(saving, exchangeRate),
    },
    tooHighAtLeast: {
      ...ratioOf(
        { en: 'saving spoken of over the saving, at least', zh: '所说数额与实际节省之比（下限）' },
        'x_0/S',
      ),
      is: ({ claimedAtLeast, saving }) => over(claimedAtLeast, saving),
    },
    tooHighAtMost: {
      ...ratioOf(
        { en: 'saving spoken of over the saving, at most', zh: '所说数额与实际节省之比（上限）' },
        'x_1/S',
      ),
      is: ({ claimedAtMost, saving }) => over(claimedAtMost, saving),
    },
    peopleForTheClaim: {
      ...words('people whose pay is the least sum spoken of', '薪酬合计达到下限的人数', 'N^*', people),
      is: ({ claimedAtLeast, averagePay }) => over(claimedAtLeast, averagePay),
    },
    savingOverDeficit: {
      ...rateOf({ en: 'saving over the deficit', zh: '节省额与赤字之比' }, 'S/B'),
      is: ({ saving, deficit }) => over(saving, deficit),
    },
    deficitLeft: {
      ...words('deficit that is left', '剩余赤字', "B'", dollars),
      is: ({ saving, deficit }) => minus(deficit, saving),
    },
  },
});
