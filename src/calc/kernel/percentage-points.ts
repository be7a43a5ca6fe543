// The difference of two rates is counted in percentage points: from 8.5 % to 3.8 % is −4.7 points, not −4.7 %.
import { type Expression, minus, number, times } from './expression.ts';

/** The left rate less the right one, in percentage points. */
export const points = (left: Expression, right: Expression): Expression =>
  times(number(100), minus(left, right));
