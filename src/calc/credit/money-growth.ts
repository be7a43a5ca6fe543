// Growth of M1 and M2 in China, month by month: per cent on the same month a year before, with agency, vintage and the copy
// that was read. Months whose figures could not be found in print are left out, so the list has holes.
//
// M1 was redefined: until December 2024 cash and the demand deposits of firms and offices; since January 2025 also the
// demand deposits of persons and the balances held with payment firms. The bank cast the new series back to January 2024.
import type { InBothLanguages } from '../kernel/languages.ts';

/** The agency that counts M1 and M2. */
export const peoplesBank: InBothLanguages = { en: 'People’s Bank of China', zh: '中国人民银行' };

/** What counts as M1. */
export const definitions = {
  old: {
    en: 'old: cash and demand deposits of firms and public bodies',
    zh: '旧口径：流通中货币和单位活期存款',
  },
  new: {
    en: 'new: also demand deposits of individuals and client balances held by payment firms',
    zh: '新口径：另加个人活期存款和非银行支付机构客户备付金',
  },
} as const satisfies Readonly<Record<string, InBothLanguages>>;
/** One of `definitions`: which M1 a figure counts. */
export type Definition = keyof typeof definitions;

/** As of when a figure stood so. */
const vintages = {
  first: { en: 'first release', zh: '首次公布' },
  castBack: { en: 'cast back in 2025', zh: '2025年追溯公布' },
} as const satisfies Readonly<Record<string, InBothLanguages>>;

const copy = (en: string, zh: string): InBothLanguages => ({ en, zh });

/** The copies that were read; the bank publishes the figures in its monthly report on financial statistics. */
const copies = {
  tushare: copy('Tushare, table cn_m, document 242', 'Tushare数据表cn_m，文档242'),
  asiaTimes: copy(
    'Asia Times Financial on the first quarter of 2021; M2: release calendar (IdaLee/IdaDB, 38M2.csv)',
    'Asia Times Financial对2021年一季度报告的报道；M2：发布日历（IdaLee/IdaDB，38M2.csv）',
  ),
  yearLater: copy(
    'from the changes on a year before, or on the month before, in the report of 2023 (English, udfspace.com)',
    '据2023年报告（英文，udfspace.com）中的同比或环比变动推算',
  ),
  trainstar: copy('trainstar.net, quoting the bank', 'trainstar.net转引'),
  report: copy(
    'Financial Statistics Report of the month (English, udfspace.com)',
    '当月金融统计数据报告（英文，udfspace.com）',
  ),
  chinaBusinessNews: copy('China Business News, 14 June 2023', '第一财经，2023年6月14日'),
  stockstar: copy(
    'stockstar.com, table of the money supply (money.htm)',
    '证券之星货币供应量表（money.htm）',
  ),
  shine: copy('shine.cn, 14 March 2025', 'shine.cn，2025年3月14日'),
  yuhaojiang: copy(
    'yuhaojiang.com on April 2025; March from the change on the month before',
    'yuhaojiang.com关于2025年4月的报道；3月据环比变动推算',
  ),
  mirror: copy(
    'Financial Statistics Report of the month (English, mirror copies)',
    '当月金融统计数据报告（英文，镜像）',
  ),
  netease: copy('163.com, 12 September 2025', '网易，2025年9月12日'),
  jiemian: copy('Jiemian, 15 October 2025', '界面新闻，2025年10月15日'),
  guqihui: copy('guqihui.cn, 14 November 2025', 'guqihui.cn，2025年11月14日'),
  xinhua: copy('Xinhua, 13 December 2025', '新华社，2025年12月13日'),
  sohu: copy('Sohu, 23 January 2026', '搜狐，2026年1月23日'),
} as const satisfies Readonly<Record<string, InBothLanguages>>;

/** [month, growth of M1, growth of M2, copy]; both growth rates in per cent as published. */
const found: readonly (readonly [month: string, m1: string, m2: string, copy: keyof typeof copies])[] = [
  ['2019-07', '3.1', '8.1', 'tushare'],
  ['2019-08', '3.4', '8.2', 'tushare'],
  ['2019-09', '3.4', '8.4', 'tushare'],
  ['2019-10', '3.3', '8.4', 'tushare'],
  ['2019-11', '3.5', '8.2', 'tushare'],
  ['2019-12', '4.4', '8.7', 'tushare'],
  ['2020-01', '0.0', '8.4', 'tushare'],
  ['2020-02', '4.8', '8.8', 'tushare'],
  ['2020-03', '5.0', '10.1', 'tushare'],
  ['2021-02', '7.4', '10.1', 'asiaTimes'],
  ['2021-03', '7.1', '9.4', 'asiaTimes'],
  ['2022-01', '-1.9', '9.8', 'yearLater'],
  ['2022-03', '4.7', '9.7', 'yearLater'],
  ['2022-06', '5.8', '11.4', 'yearLater'],
  ['2022-07', '6.7', '12.0', 'yearLater'],
  ['2022-08', '6.1', '12.2', 'yearLater'],
  ['2022-09', '6.4', '12.1', 'yearLater'],
  ['2022-10', '5.8', '11.8', 'yearLater'],
  ['2022-11', '4.6', '12.4', 'yearLater'],
  ['2022-12', '3.7', '11.8', 'trainstar'],
  ['2023-01', '6.7', '12.6', 'report'],
  ['2023-02', '5.8', '12.9', 'yearLater'],
  ['2023-03', '5.1', '12.7', 'report'],
  ['2023-05', '4.7', '11.6', 'chinaBusinessNews'],
  ['2023-06', '3.1', '11.3', 'report'],
  ['2023-07', '2.3', '10.7', 'report'],
  ['2023-08', '2.2', '10.6', 'report'],
  ['2023-09', '2.1', '10.3', 'report'],
  ['2023-10', '1.9', '10.3', 'report'],
  ['2023-11', '1.3', '10.0', 'report'],
  ['2023-12', '1.3', '9.7', 'report'],
  ['2024-02', '2.6', '8.7', 'stockstar'],
  ['2024-03', '2.3', '8.3', 'stockstar'],
  ['2024-04', '0.6', '7.2', 'stockstar'],
  ['2024-05', '-0.8', '7.0', 'stockstar'],
  ['2024-06', '-1.7', '6.2', 'stockstar'],
  ['2024-07', '-2.6', '6.3', 'stockstar'],
  ['2024-08', '-3.0', '6.3', 'stockstar'],
  ['2024-09', '-3.3', '6.8', 'stockstar'],
  ['2024-10', '-2.3', '7.5', 'stockstar'],
  ['2024-11', '-0.7', '7.1', 'stockstar'],
  ['2024-12', '1.2', '7.3', 'stockstar'],
  ['2025-01', '0.4', '7.0', 'stockstar'],
  ['2025-02', '0.1', '7.0', 'shine'],
  ['2025-03', '1.6', '7.0', 'yuhaojiang'],
  ['2025-04', '1.5', '8.0', 'yuhaojiang'],
  ['2025-05', '2.3', '7.9', 'mirror'],
  ['2025-06', '4.6', '8.3', 'mirror'],
  ['2025-07', '5.6', '8.8', 'mirror'],
  ['2025-08', '6.0', '8.8', 'netease'],
  ['2025-09', '7.2', '8.4', 'jiemian'],
  ['2025-10', '6.2', '8.2', 'guqihui'],
  ['2025-11', '4.9', '8.0', 'xinhua'],
  ['2025-12', '3.8', '8.5', 'sohu'],
];

/** One month of the series. */
export interface MonthOfMoney {
  /** "2025-12". */
  readonly month: string;
  /** Per cent on a year before, as published. */
  readonly growthOfM1: string;
  readonly growthOfM2: string;
  readonly definition: Definition;
  readonly vintage: InBothLanguages;
  readonly retrieved: InBothLanguages;
}

/** Every month whose two figures were found in print, the first one first. */
export const monthsOfMoney: readonly MonthOfMoney[] = found.map(([month, growthOfM1, growthOfM2, copy]) => ({
  month,
  growthOfM1,
  growthOfM2,
  definition: month < '2024-01' ? 'old' : 'new',
  vintage: month.startsWith('2024') ? vintages.castBack : vintages.first,
  retrieved: copies[copy],
}));
