// What a screen reader is told after an edit: results of different periods are told apart, and each has its unit.
import { expect, it } from 'vitest';
import { pageDataOf } from '../../src/book/page-data-of.ts';
import { reviveAny } from '../../src/calc/kernel/live-series.ts';
import { sentence } from '../../src/state/announcements.ts';
import { createStore } from '../../src/state/store.ts';
import { pageWith } from '../support/page-of-figures.ts';

const first = {
  model: 'reproduction/expanded-reproduction',
  announce: ['constantCapitalI@0', 'constantCapitalI@1'],
};

it.each([
  [
    'en',
    'first: constant capital of department I (year 0) 4,000 pounds, constant capital of department I (year 1) 4,400 pounds',
  ],
  ['zh', 'first（中）：第Ⅰ部类的不变资本（第0年） 4000镑，第Ⅰ部类的不变资本（第1年） 4400镑'],
] as const)('In %s the results of two years are told with their years and units', async (language, right) => {
  const data = pageDataOf(await pageWith({ first }, language));
  const models = new Map(Object.entries(data.models).map(([id, model]) => [id, reviveAny(model)]));
  expect(sentence(createStore(data.examples, models), data, 'first')).toBe(right);
});
