// The period in a binding: "scheme.productI@3". A number of many periods is read with one of them, any other without.
import { atPeriod } from '~/calc/kernel/live-series.ts';
import type { PageModel } from '~/calc/kernel/page-model.ts';

/** What is wrong with a period, and the name that would be right. */
export interface PeriodFault {
  readonly what: string;
  readonly right: string;
}

/** Why a quantity cannot be read with this period, or without one; `undefined` when it can. */
export function periodFault(
  model: PageModel,
  quantity: string,
  period: string | undefined,
): PeriodFault | undefined {
  const named = [...model.named];
  const first = named[0] ?? '1';
  if (!model.series.has(quantity)) {
    if (period === undefined) return undefined;
    return { what: `${quantity} of ${model.id} does not depend on a period`, right: quantity };
  }
  if (period === undefined) {
    const what = `${quantity} of ${model.id} has a number for each period, and none is named`;
    return { what, right: atPeriod(quantity, first) };
  }
  if (!model.named.has(period)) {
    const what = `the periods of ${model.id} that may be named go from ${first} to ${named.at(-1)}, without ${period}`;
    return { what, right: atPeriod(quantity, named.at(-1) ?? first) };
  }
  if (model.kind !== 'ledger') return undefined;
  const values = model.evaluate();
  if (values[atPeriod(quantity, period)]) return undefined;
  const other = named.find((one) => values[atPeriod(quantity, one)]);
  return {
    what: `the table ${model.id} has no figure of ${quantity} for ${period}`,
    right: atPeriod(quantity, other ?? first),
  };
}
