// The live figures of the part on turnover, as one module: a page that has one of them usually has both.
export { FormsOfCapital } from './FormsOfCapital.tsx';
export { YearCompared } from './YearCompared.tsx';
