// The parts of stacks that look alike: those of one name.
import type { Drawn, StacksData } from '~/state/figure-data.ts';

/** One part of each name, in the order in which they first stand. */
export const looksOf = ({ columns, parts }: StacksData): readonly Drawn[] => {
  const all = [...columns.flatMap((column) => column.parts), ...parts];
  return all.filter(({ label }, index) => all.findIndex((one) => one.label === label) === index);
};
