// What quantities would be at many values of an input.
import { approximate, type Exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { round } from '../scale.ts';

/** A value of the input, and there the values of the quantities asked for. */
export type Sample = readonly [x: Exact, values: readonly Value[]];

/** So many equal steps across. */
const steps = 120;

export const between = (from: Exact, to: Exact): readonly Exact[] =>
  Array.from({ length: steps + 1 }, (_, step) => from.add(to.sub(from).mul(step).div(steps)));

/** Half a step in per cent of the width. */
const half = 50 / steps;

/** The outline of where a condition holds, in a box 100 wide. @param height of the box */
export function zoneWhere(holds: readonly boolean[], height: number): string {
  const edge = (index: number): number => round(index * 2 * half - half);
  return holds
    .map((now, index) => {
      if (now === (holds[index - 1] ?? false)) return '';
      return now ? `M${edge(index)} 0V${height}H` : `${edge(index)}V0z`;
    })
    .join('')
    .replace(/H$/, 'H101V0z');
}

/** The stretches of one quantity in which it has values and no pole. */
export function stretchesAcross(samples: readonly Sample[], quantity: number) {
  const found: (readonly [x: Exact, value: Exact])[][] = [];
  const size = (index: number): number => {
    const value = samples[index]?.[1][quantity];
    return value && hasValue(value) ? approximate(value) : Number.NaN;
  };
  samples.forEach(([x, values], index) => {
    const value = values[quantity];
    if (!value || !hasValue(value)) return;
    const [before, now] = [size(index - 1), size(index)];
    // Where the sign changes at a zero, the number shrinks towards it; at a pole it grows, from both sides.
    const isPole =
      before * now < 0 &&
      Math.abs(before) > Math.abs(size(index - 2)) &&
      Math.abs(now) > Math.abs(size(index + 1));
    if (Number.isNaN(before) || isPole) found.push([]);
    found.at(-1)?.push([x, value]);
  });
  return found;
}
