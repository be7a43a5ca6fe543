// The ledger of public works on credit, from the first week until long after they are finished.
import { atIntervals } from './at-intervals.ts';
import { inputsOfWorks, publicWorks } from './public-works.ts';

/** The crisis put off: the stock of unsold commodities falls while the works go on, and comes back afterwards. */
export const publicWorksInTime = atIntervals({
  id: 'turnover/public-works-in-time',
  title: { en: 'Public works in the course of time', zh: '公共工程的过程' },
  model: publicWorks,
  inputs: inputsOfWorks,
  columns: [
    'debt',
    'suppliedByWorks',
    'suppliedByExpansion',
    'unsold',
    'unmetDemand',
    'addsNoSupply',
    'isOverproductionBack',
  ],
  covers: '150',
  step: '10',
});
