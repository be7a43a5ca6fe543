// What the general figures say, by kind. A page carries only the words of its figures, in its language.
import type { InBothLanguages } from './languages.ts';

/** What every plot says. */
const plotEn = {
  table: 'The figure as a table',
  none: 'No picture can be drawn: none of these numbers has a value.',
  without: 'No value: {without}. ',
};
const plotZh: typeof plotEn = {
  table: '图中数据',
  none: '无法作图：这些数都没有数值。',
  without: '没有数值：{without}。',
};

const en = {
  lines: {
    ...plotEn,
    shown: 'Lines shown',
    begins: 'The axis begins at {foot}, not at 0. ',
  },
  curve: {
    ...plotEn,
    now: 'On this page: {value}. ',
    outside: 'On this page: {value}, beyond the edge of the picture. ',
  },
  stacks: { ...plotEn, total: 'together' },
  table: { fails: 'cannot end as booked', noValue: 'no value' },
  flow: {
    table: plotEn.table,
    period: '{name} {number}',
    earlier: 'earlier',
    later: 'later',
    remainder: 'finds no buyer',
    flow: '{from} → {to}',
    link: 'from → to',
    amount: 'amount ({unit})',
    said: '{label}: {amount}. ',
    none: plotEn.none,
  },
  matrix: { sum: 'sum', fails: 'does not add to zero', noValue: 'no value' },
};

const zh: typeof en = {
  lines: {
    ...plotZh,
    shown: '显示的线',
    begins: '纵轴从{foot}开始，不是从0开始。',
  },
  curve: {
    ...plotZh,
    now: '本页的数值：{value}。',
    outside: '本页的数值：{value}，在图的范围之外。',
  },
  stacks: { ...plotZh, total: '合计' },
  table: { fails: '不能如数实现', noValue: '没有数值' },
  flow: {
    table: plotZh.table,
    period: '第{number}{name}',
    earlier: '前一期',
    later: '后一期',
    remainder: '找不到买主',
    flow: '{from} → {to}',
    link: '从 → 到',
    amount: '数额（{unit}）',
    said: '{label}：{amount}。',
    none: plotZh.none,
  },
  matrix: { sum: '合计', fails: '合计不等于零', noValue: '没有数值' },
};

/** The words of each kind of figure. */
export type FigureWords = typeof en;
/** The same in each language. */
export const figureWords: InBothLanguages<FigureWords> = { en, zh };
