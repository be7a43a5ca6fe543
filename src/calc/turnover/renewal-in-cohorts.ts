// The ledger of fixed capital of one life and any ages: even ages renew what they wear out, bunched ages hoard and burst.
import { poundsPerYear, repetitions, truth, years } from '../kernel/common-units.ts';
import { type Exact, exact, truthOf } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';
import { type Booking, ledger } from '../kernel/ledger.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { largestOf, sumOf } from '../kernel/sums.ts';
import { fixedCapital, life } from './fixed-capital-quantities.ts';
import { columnsOfRenewal, largestRenewal, yearsBooked } from './renewal-quantities.ts';
import { bookRenewals, type RenewalRow } from './renewals.ts';

/** Something of an age at which it would have been replaced already. */
export class AgeBeyondLifeError extends ImpossibleInputsError {
  override readonly name = 'AgeBeyondLifeError';
  constructor(age: Exact, lifeInYears: Exact) {
    super(
      `an age of ${age} years does not go with a life of ${lifeInYears}; take an age of at most ${lifeInYears.sub(1)}`,
      `使用寿命是${lifeInYears}年，已用年数不能是${age}；请填不超过${lifeInYears.sub(1)}的数`,
    );
  }
}

type Results = 'totalValue' | 'evenRenewal' | 'largestRenewal' | 'yearsWithoutRenewal' | 'renewsItsWear';

const zero = exact(0);

/**
 * Cohorts of one life (Capital II, ch. 9, MEW 24, pp. 185–186: ten years on the average, and "the definite number does
 * not matter"). The default is £80,000 bought all at once: nine years of hoarding, and all of it spent in the tenth.
 */
export const renewalInCohorts = ledger({
  id: 'turnover/renewal-in-cohorts',
  title: { en: 'Renewal of fixed capital, cohort by cohort', zh: '固定资本的更新，按购置年份分组' },
  sources: [
    capitalTwo('9', '185–186'),
    capitalTwo('20', '446–465'),
    { cite: 'wang-yanan', at: { en: 'line 33', zh: '原文第33行' } },
  ],
  inputs: {
    life: { ...life, min: '1', max: '100', whole: true },
    years: yearsBooked,
  },
  lists: {
    cohorts: {
      label: { en: 'what is in use at the beginning', zh: '期初在用的固定资本' },
      fields: {
        value: { ...fixedCapital, default: '80000' },
        age: {
          label: { en: 'age', zh: '已使用年数' },
          symbol: { en: 'a', zh: 'a' },
          unit: years,
          default: '0',
          min: '0',
          max: '99',
          whole: true,
        },
      },
      default: [{ value: '80000', age: '0' }],
    },
  },
  columns: columnsOfRenewal,
  results: {
    totalValue: moneyOf({ en: 'fixed capital in all', zh: '固定资本总额' }, { en: 'F', zh: 'F' }, 'constant'),
    evenRenewal: {
      label: { en: 'renewal in each year, were the ages even', zh: '年龄均匀分布时每年的更新额' },
      symbol: { en: '\\bar r', zh: '\\bar r' },
      unit: poundsPerYear,
    },
    largestRenewal,
    yearsWithoutRenewal: {
      label: { en: 'years without any renewal', zh: '完全没有更新的年数' },
      symbol: { en: 'z', zh: 'z' },
      unit: repetitions,
    },
    renewsItsWear: {
      label: { en: 'every year renews as much as it wears out', zh: '每年的更新额等于当年的损耗' },
      symbol: { en: '[r=d]', zh: '[r=d]' },
      unit: truth,
    },
  },
  book: ({ life: lifeInYears, years: count }, { cohorts }): Booking<RenewalRow, Results> => {
    const tooOld = cohorts.find(({ age = zero }) => age.gte(lifeInYears));
    if (tooOld) throw new AgeBeyondLifeError(tooOld['age'] ?? zero, lifeInYears);
    const lasts = Number(lifeInYears.n);
    const rows = bookRenewals(
      cohorts.map(({ value = zero, age = zero }) => ({ value, age: Number(age.n), years: lasts })),
      [{ years: lasts, share: exact(1) }],
      Number(count.n),
    );
    const totalValue = sumOf(cohorts.map(({ value = zero }) => value));
    const renewals = rows.map(({ renewal }) => renewal);
    return {
      rows,
      results: {
        totalValue,
        evenRenewal: totalValue.div(lifeInYears),
        largestRenewal: largestOf(zero, ...renewals),
        yearsWithoutRenewal: exact(renewals.filter((amount) => amount.equals(0)).length),
        renewsItsWear: truthOf(rows.every(({ wear, renewal }) => wear.equals(renewal))),
      },
    };
  },
});
