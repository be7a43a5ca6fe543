// The calculations of the book as a package: everything a program needs to use its models, or to make its own.
// Nothing here knows a browser or a page. README.md of the package: package.md beside this file.

export { describeModel, type ModelData, type ResultData, resultsOf } from './describe.ts';
export {
  type AnyModel,
  calculate,
  type Given,
  inputsOf,
  listsOf,
  type Output,
  outputsOf,
  type Result,
} from './kernel/calculation.ts';
export { TooLongToReckonError } from './kernel/carried-on.ts';
export * as units from './kernel/common-units.ts';
export { derivation } from './kernel/derivation.ts';
export {
  approximate,
  type Exact,
  type ExactInput,
  ExactNumber,
  exact,
  exactText,
  hasValue,
  InexactNumberError,
  NotANumberError,
  type NoValue,
  type Value,
} from './kernel/exact.ts';
export {
  ceiling,
  choose,
  type Expression,
  evaluate,
  floor,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  power,
  quantity,
  type Relation,
  smallest,
  times,
} from './kernel/expression.ts';
export { RefusedInputError, readGiven, readGivenList, readGivenNumber } from './kernel/given.ts';
export { ImpossibleInputsError } from './kernel/impossible-inputs.ts';
export type { InBothLanguages, Language } from './kernel/languages.ts';
export {
  type Booking,
  type Cell,
  type Column,
  type Ledger,
  type LedgerSpec,
  type ListItem,
  type ListSpec,
  ledger,
} from './kernel/ledger.ts';
export { type Model, type ModelSpec, model } from './kernel/model.ts';
export {
  DependencyCycleError,
  MalformedQuantityError,
  ModelDefinitionError,
  UnitMismatchError,
  UnknownQuantityError,
} from './kernel/model-errors.ts';
export type { RefusedFormula } from './kernel/models-of-group.ts';
export { type FormattedNumber, formatNumber, type NumberStyle } from './kernel/number-format.ts';
export { type NumberReading, readNumber } from './kernel/number-input.ts';
export type {
  Derived,
  EquationSpec,
  Input,
  InputSpec,
  MisreadingSpec,
  Quantities,
  Quantity,
  QuantityWords,
  ValuePart,
} from './kernel/quantity.ts';
export { type Recurrence, type RecurrenceSpec, recurrence, seriesOf } from './kernel/recurrence.ts';
export { capitalTwo, type Source } from './kernel/source.ts';
export { tex } from './kernel/tex.ts';
export {
  counting,
  type Dimension,
  nameOfUnit,
  per,
  pureNumber,
  together,
  type Unit,
  type UnitName,
  type UnitUse,
  unnamed,
} from './kernel/units.ts';
export { allModelIds, loadModel, loadRefused, refusedIds, UnknownModelError } from './registry.ts';
export { csv } from './spreadsheet/csv.ts';
export { workbookOf } from './spreadsheet/of-model.ts';
export type { Workbook } from './spreadsheet/workbook.ts';
export { type XlsxOptions, xlsx } from './spreadsheet/xlsx.ts';
