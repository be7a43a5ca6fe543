// China's trade in chips: exports that have passed a trillion yuan, beside imports that are far larger still.
import { ratio } from '../kernel/common-units.ts';
import { exact } from '../kernel/exact.ts';
import { holds, minus, over, times } from '../kernel/expression.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom, figureOf, provenanceColumns, provenanceOf } from '../kernel/official-series.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, quantityOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import {
  chipExports,
  chipExportsInYuan,
  chipImports,
  chipsExported,
  chipsImported,
} from './figures/industry-and-trade.ts';
import { billionsOf, pointsOf, yearOf } from './quantities.ts';
import { billionsOfChips, billionsOfYuan, billionYuanPerBillionDollars, dollarsPerChip } from './units.ts';

const sources = [essayAt('40')];

const words = (en: string, zh: string, symbol: string, unit: QuantityWords['unit']): QuantityWords =>
  quantityOf({ en, zh }, symbol, unit);
const amount = (
  en: string,
  zh: string,
  symbol: string,
  unit: QuantityWords['unit'],
  by: string,
): InputSpec => ({ ...words(en, zh, symbol, unit), default: by, min: '0', max: '100000', step: '10' });

const exportsLabel = { en: 'exports', zh: '出口额' };
const importsLabel = { en: 'imports', zh: '进口额' };

/** One year of the trade. Defaults: 2024 (General Administration of Customs of China, as printed by the trade press). */
export const chipsTrade = model({
  id: 'deindustrialisation/chips-trade',
  title: { en: 'Trade in chips', zh: '芯片贸易' },
  sources,
  inputs: {
    exports: {
      ...billionsOf(exportsLabel, 'X'),
      default: defaultFrom(chipExports, '2024'),
      min: '0',
      max: '100000',
      step: '10',
    },
    imports: {
      ...billionsOf(importsLabel, 'M'),
      default: defaultFrom(chipImports, '2024'),
      min: '0',
      max: '100000',
      step: '10',
    },
    chipsExported: amount(
      'chips exported',
      '出口数量',
      'N_X',
      billionsOfChips,
      defaultFrom(chipsExported, '2024'),
    ),
    chipsImported: amount(
      'chips imported',
      '进口数量',
      'N_M',
      billionsOfChips,
      defaultFrom(chipsImported, '2024'),
    ),
    exportsInYuan: amount(
      'exports in yuan',
      '以人民币计的出口额',
      'X_y',
      billionsOfYuan,
      defaultFrom(chipExportsInYuan, '2024'),
    ),
  },
  equations: {
    balance: {
      ...billionsOf({ en: 'balance (a deficit is negative)', zh: '差额（逆差为负）' }, 'X - M'),
      is: ({ exports, imports }) => minus(exports, imports),
    },
    importsOverExports: {
      ...words('imports over exports', '进口额与出口额之比', 'M/X', ratio),
      is: ({ exports, imports }) => over(imports, exports),
    },
    isNetExporter: {
      ...conditionOf({ en: 'more is sold than bought', zh: '卖出多于买进' }, 'X > M'),
      is: ({ exports, imports }) => holds(exports, '>', imports),
    },
    exportPrice: {
      ...words('average price of a chip exported', '出口芯片平均单价', 'p_X', dollarsPerChip),
      is: ({ exports, chipsExported }) => over(exports, chipsExported),
    },
    importPrice: {
      ...words('average price of a chip imported', '进口芯片平均单价', 'p_M', dollarsPerChip),
      is: ({ imports, chipsImported }) => over(imports, chipsImported),
    },
    priceRatio: {
      ...words('price of an import over that of an export', '进口单价与出口单价之比', 'p_M/p_X', ratio),
      is: ({ importPrice, exportPrice }) => over(importPrice, exportPrice),
    },
    exchangeRateImplied: {
      ...words(
        'yuan for a dollar that the two totals imply',
        '两个总额隐含的汇率',
        'e',
        billionYuanPerBillionDollars,
      ),
      is: ({ exportsInYuan, exports }) => over(exportsInYuan, exports),
    },
    importsInYuan: {
      ...words('imports in yuan at that rate', '按该汇率折算的进口额', 'M_y', billionsOfYuan),
      is: ({ imports, exchangeRateImplied }) => times(imports, exchangeRateImplied),
    },
  },
});

/** The years in which both exports and imports are known. */
export const chipsTradeByYear = ledger({
  id: 'deindustrialisation/chips-trade-by-year',
  title: { en: 'Trade in chips by year', zh: '历年芯片贸易' },
  sources,
  inputs: {},
  columns: {
    year: yearOf({ en: 'year', zh: '年份' }),
    exports: billionsOf(exportsLabel, 'X'),
    imports: billionsOf(importsLabel, 'M'),
    balance: billionsOf({ en: 'balance', zh: '差额' }, 'X - M'),
    importsOverExports: words('imports over exports', '进口额与出口额之比', 'M/X', ratio),
    exportsOverImports: rateOf(
      { en: 'part of the imports that exports would pay', zh: '出口可支付进口的比例' },
      'X/M',
    ),
    change: pointsOf(
      { en: 'change of that part since the year before in the table', zh: '该比例较表中上一年的变化' },
      '\\Delta',
    ),
    ...provenanceColumns,
  },
  book: () => {
    const years = Object.keys(chipExports.figures);
    const partOf = (year: string) => figureOf(chipExports, year).div(figureOf(chipImports, year));
    return years.map((year, index) => {
      const [sold, bought] = [figureOf(chipExports, year), figureOf(chipImports, year)];
      return {
        year: exact(year),
        exports: sold,
        imports: bought,
        balance: sold.sub(bought),
        importsOverExports: bought.div(sold),
        exportsOverImports: partOf(year),
        change: partOf(year)
          .sub(partOf(years[index - 1] ?? year))
          .mul(100),
        ...provenanceOf(chipExports),
      };
    });
  },
});
