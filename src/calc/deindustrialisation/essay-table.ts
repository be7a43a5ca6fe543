// The table that the essay makes, presidency by presidency: share, debt and deficit under the years that it writes.
import { exact, type Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { essayAt, publicFinanceInTheEssay, sharesInTheEssay } from './essay.ts';
import { trillionsOf, yearOf } from './quantities.ts';

const noDeficit: Value = { noValue: true, reason: 'no-figure', quantity: 'deficit' };

/** The figures as they are printed, none of them checked; "less than 10%" stands as 10%. */
export const essayTable = ledger({
  id: 'deindustrialisation/essay-table',
  title: { en: 'The essay’s table of presidencies', zh: '文中历届总统的数字' },
  sources: [essayAt('12–17')],
  inputs: {},
  columns: {
    year: yearOf({ en: 'year in the essay', zh: '文中年份' }),
    share: rateOf({ en: 'share of manufacturing', zh: '制造业比重' }, 'a'),
    debt: trillionsOf({ en: 'debt', zh: '国债' }, 'D'),
    deficit: trillionsOf({ en: 'deficit', zh: '赤字' }, 'B'),
  },
  key: 'year',
  book: () =>
    publicFinanceInTheEssay.map(({ year, debt, deficit }, index) => ({
      year: exact(year),
      share: exact(sharesInTheEssay[index]?.share ?? '0').div(100),
      debt: exact(debt),
      deficit: deficit === undefined ? noDeficit : exact(deficit),
    })),
});
