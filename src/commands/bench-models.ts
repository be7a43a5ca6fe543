// `npm run bench -- models`: how long every model takes to recompute, how a scheme of reproduction grows with its years and
// departments, and what the largest holds in memory. Prints times beside the limits that an edit on a page has.

import { resultsOf } from '../calc/describe.ts';
import { type AnyModel, calculate, type Given } from '../calc/kernel/calculation.ts';
import { exact } from '../calc/kernel/exact.ts';
import { readGiven } from '../calc/kernel/given.ts';
import { allModelIds, loadModel } from '../calc/registry.ts';

/** One edit of any model, in milliseconds. */
const editLimit = 1;
/** A scheme of reproduction over a hundred years, in milliseconds. */
const schemeLimit = 5;

/** The median time of a task in milliseconds, over as many runs as fit into a moment, at least three. */
function median(task: () => unknown, moment = 300): number {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) task();
  const end = performance.now() + moment;
  while (times.length < 3 || (performance.now() < end && times.length < 500)) {
    const began = performance.now();
    task();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

let isAbove = false;
function verdict(time: number, limit: number): string {
  if (time <= limit) return `within ${limit} ms`;
  isAbove = true;
  return `ABOVE ${limit} ms`;
}

const line = (name: string, time: number, rest = ''): void =>
  console.log(`${name.padEnd(64)} ${time.toFixed(3).padStart(10)} ms  ${rest}`);

const edit = (model: AnyModel, given: Given = {}) => median(() => calculate(model, given), 60);

console.log('One recomputation with the numbers of the source (median)\n');
for (const id of allModelIds) {
  const time = edit(await loadModel(id));
  line(id, time, verdict(time, editLimit));
}

/** How the time grows between two sizes: the exponent p of size^p. */
const growth = (small: readonly [number, number], large: readonly [number, number]): number =>
  Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]);

/** @param power the time may grow as this power of the size, and not faster */
function laws(
  measured: readonly (readonly [size: number, time: number])[],
  power: number,
  reason: string,
): void {
  console.log(`  law: at most size^${power}: ${reason}`);
  for (const [index, large] of measured.entries()) {
    const small = measured[index - 1];
    if (!small) continue;
    const found = growth(small, large);
    if (found > power) isAbove = true;
    console.log(
      `  from ${small[0]} to ${large[0]}: grows as size^${found.toFixed(2)}, ${found > power ? 'ABOVE' : 'within'} the law`,
    );
  }
}

console.log('\nExpanded reproduction over the years; its numbers get a digit a year\n');
const scheme = await loadModel('reproduction/expanded-reproduction');
const byYears = [10, 100, 1000].map((years) => {
  const given = { numbers: new Map([['years', exact(years)]]) };
  const time = edit(scheme, given);
  line(`${years} years`, time, years === 100 ? verdict(time, schemeLimit) : '');
  return [years, time] as const;
});
laws(byYears, 3, 'as many years, of numbers as long, whose common divisor takes the square of their length');

console.log('\nDepartments that supply each other\n');
const departments = await loadModel('reproduction/departments-in-proportion');
const byDepartments = [2, 10, 50].map((count) => {
  const given = readGiven(departments, givenDepartments(count));
  const time = edit(departments, given);
  line(`${count} departments`, time);
  return [count, time] as const;
});
laws(byDepartments, 4, 'elimination takes the cube of their number, with numbers that grow');

/** Departments that differ from each other, each of which supplies all. */
function givenDepartments(count: number): readonly (readonly [string, string])[] {
  const share = `1/${count}`;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const items = numbers.map((number) => ({
    composition: `${1 + (number % 7)}`,
    rateOfSurplusValue: `${4 + (number % 3)}/5`,
    accumulationRate: `${number % 5}/10`,
    shareOfWages: share,
    shareOfConsumption: share,
  }));
  const deliveries = numbers.flatMap((seller) =>
    numbers.map((buyer) => ({ seller: `${seller}`, buyer: `${buyer}`, share })),
  );
  return [
    ['departments', JSON.stringify(items)],
    ['deliveries', JSON.stringify(deliveries)],
  ];
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const largest = resultsOf(scheme, { numbers: new Map([['years', exact(1000)]]) });
const megabytes = (heap() - before) / 2 ** 20;
const values = Object.values(largest.outputs).flat().length;
console.log(`\nMemory of the largest: ${values} numbers of a thousand years, ${megabytes.toFixed(1)} MB\n`);

if (isAbove) process.exitCode = 1;
