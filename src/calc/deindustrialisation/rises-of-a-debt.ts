// A debt at the five handovers and its rises in between: a stock that is taken on a wrong day moves a rise from one
// presidency to the next.
import { minus, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { ratioOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { trillionsOf } from './quantities.ts';

const debtIn = (year: string, by: string): InputSpec => ({
  ...trillionsOf(
    { en: `debt at the handover of ${year}`, zh: `${year}年交接时的国债` },
    `D_{${year.slice(2)}}`,
  ),
  default: by,
  min: '1/1000',
  max: '1000',
  step: '1/10',
});

const riseOf = (from: string, to: string): QuantityWords =>
  trillionsOf(
    { en: `rise of the debt ${from}–${to}`, zh: `${from}—${to}年国债增加额` },
    `\\Delta D_{${to.slice(2)}}`,
  );

/** The rises of a debt from one handover to the next. Defaults: Debt to the Penny, rounded to a billion. */
export const risesOfADebt = model({
  id: 'deindustrialisation/rises-of-a-debt',
  title: { en: 'The rises of a debt from handover to handover', zh: '历次交接之间国债的增加' },
  sources: [essayAt('12–17')],
  inputs: {
    debt2001: debtIn('2001', '5.728'),
    debt2009: debtIn('2009', '10.627'),
    debt2017: debtIn('2017', '19.947'),
    debt2021: debtIn('2021', '27.752'),
    debt2025: debtIn('2025', '36.207'),
  },
  equations: {
    rise2001to2009: {
      ...riseOf('2001', '2009'),
      is: ({ debt2001, debt2009 }) => minus(debt2009, debt2001),
    },
    rise2009to2017: {
      ...riseOf('2009', '2017'),
      is: ({ debt2009, debt2017 }) => minus(debt2017, debt2009),
    },
    rise2017to2021: {
      ...riseOf('2017', '2021'),
      is: ({ debt2017, debt2021 }) => minus(debt2021, debt2017),
    },
    rise2021to2025: {
      ...riseOf('2021', '2025'),
      is: ({ debt2021, debt2025 }) => minus(debt2025, debt2021),
    },
    wholeRise: {
      ...riseOf('2001', '2025'),
      symbol: { en: '\\Delta D', zh: '\\Delta D' },
      is: ({ debt2001, debt2025 }) => minus(debt2025, debt2001),
    },
    factor: {
      ...ratioOf({ en: 'debt of 2025 over debt of 2001', zh: '2025年与2001年国债之比' }, 'k'),
      is: ({ debt2001, debt2025 }) => over(debt2025, debt2001),
    },
  },
});
