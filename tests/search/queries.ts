// What readers look for, and where it must lead: to a page, a section, a term, a model, a claim or a work. The words are
// those of readers, not of the index: other spellings, other languages, names, symbols and phrases from the essays.
import type { Language } from '../../src/i18n/languages.ts';

/** Words, and an address below the language that must be among the first results. */
export type Query = readonly [words: string, address: string];

/** Among how many. */
export const amongFirst = 5;

const annualRate = 'turnover/annual-rate/';
const growth = 'reproduction/expanded-reproduction/';
const balance = 'credit/balance-equation/';
const shares = 'deindustrialisation/shares-debts-deficits/';
const milk = 'identity/milk-economy/';

const zh: readonly Query[] = [
  ['再生产', growth],
  ['扩大再生产', growth],
  ['扩大再生产', 'glossary/#expanded-reproduction'],
  ['简单再生产', 'glossary/#simple-reproduction'],
  ['第一部类', growth],
  ['部类', 'glossary/#department'],
  ['剩余价值', 'glossary/#surplus-value'],
  ['剩余价值率', 'glossary/#rate-of-surplus-value'],
  ['年剩余价值率', annualRate],
  ['年剩余价值率', 'glossary/#annual-rate'],
  ['周转期间', 'glossary/#turnover-time'],
  ['周转时间', 'turnover/'],
  ['周转次数', 'glossary/#number-of-turnovers'],
  ['流通期间', 'glossary/#circulation-time'],
  ['劳动期间', 'glossary/#working-period'],
  ['可变资本', 'glossary/#variable-capital'],
  ['不变资本', 'glossary/#constant-capital'],
  ['预付资本', 'glossary/#capital-advanced'],
  ['劳动力', 'glossary/#labour-power'],
  ['积累', 'glossary/#accumulation'],
  ['积累', growth],
  ['积累率', 'glossary/#rate-of-accumulation'],
  ['有机构成', growth],
  ['生产过剩', 'glossary/#relative-overproduction'],
  ['贮藏货币', 'glossary/#hoard'],
  ['消费', milk],
  ['工资', milk],
  ['利润加消费', milk],
  ['牛奶', milk],
  ['牛奶', 'models/identity/milk-economy/'],
  ['赤字', shares],
  ['国债', shares],
  ['制造业', shares],
  ['统计局', shares],
  ['均衡方程', balance],
  ['平衡方程', balance],
  ['基础货币', 'glossary/#base-money'],
  ['货币流通速度', 'glossary/#velocity-of-money'],
  ['M2', 'glossary/#broad-money'],
  ['中国人民银行', balance],
  ['I/C', balance],
  ['m′', annualRate],
  ['总周转', 'models/turnover/aggregate-turnover/'],
  ['恩格斯', annualRate],
  ['卡莱茨基', milk],
  ['李嘉图', 'worked-examples/#S4-21'],
  ['特朗普', 'claims/#b17'],
  ['B17', 'worked-examples/#B17'],
  // traditional and full-width characters, the other languages of the terms, two words at once
  ['剩餘價值率', 'glossary/#rate-of-surplus-value'],
  ['擴大再生產', growth],
  ['Ｍ２', 'glossary/#broad-money'],
  ['Mehrwert', 'glossary/#surplus-value'],
  ['capital advanced', 'glossary/#capital-advanced'],
  ['牛奶 利润', milk],
  ['力', 'glossary/#labour-power'],
];

const en: readonly Query[] = [
  ['reproduction', growth],
  ['expanded reproduction', growth],
  ['simple reproduction', 'glossary/#simple-reproduction'],
  ['department I', growth],
  ['departments', 'glossary/#department'],
  ['surplus value', 'glossary/#surplus-value'],
  ['surplus-value', 'glossary/#surplus-value'],
  ['rate of surplus value', 'glossary/#rate-of-surplus-value'],
  ['annual rate of surplus-value', annualRate],
  ['annual rate', annualRate],
  ['turnover time', 'glossary/#turnover-time'],
  ['number of turnovers', 'glossary/#number-of-turnovers'],
  ['circulation time', 'glossary/#circulation-time'],
  ['working period', 'glossary/#working-period'],
  ['variable capital', 'glossary/#variable-capital'],
  ['constant capital', 'glossary/#constant-capital'],
  ['capital advanced', 'glossary/#capital-advanced'],
  ['labour power', 'glossary/#labour-power'],
  ['accumulation', growth],
  ['rate of accumulation', 'glossary/#rate-of-accumulation'],
  ['composition of capital', 'glossary/#composition-of-capital'],
  ['overproduction', 'glossary/#relative-overproduction'],
  ['consumption', milk],
  ['profit plus consumption', milk],
  ['wages', annualRate],
  ['milk', milk],
  ['the milk economy', 'models/identity/milk-economy/'],
  ['deficit', shares],
  ['federal debt', shares],
  ['manufacturing share', shares],
  ['Bureau of Economic Analysis', shares],
  ['balance equation', balance],
  ['base money', 'glossary/#base-money'],
  ['velocity of money', 'glossary/#velocity-of-money'],
  ['M2', 'glossary/#broad-money'],
  ["People's Bank of China", balance],
  ['I/C', balance],
  ["s'", annualRate],
  ['aggregate turnover', 'models/turnover/aggregate-turnover/'],
  ['moral depreciation', 'models/turnover/moral-depreciation/'],
  ['Engels', annualRate],
  ['Kalecki', milk],
  ['Wang Yanan', annualRate],
  ['Trump', 'claims/#b17'],
  ['CII-15-286', 'worked-examples/#CII-15-286'],
  // a slip of the fingers, the other languages of the terms
  ['surpluss value', annualRate],
  ['Umschlagszeit', 'glossary/#turnover-time'],
  ['Mehrwert', 'glossary/#surplus-value'],
  ['剩余价值', 'glossary/#surplus-value'],
];

export const queries: Readonly<Record<Language, readonly Query[]>> = { en, zh };
