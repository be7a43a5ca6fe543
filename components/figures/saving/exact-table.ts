// The table behind a figure, exactly: every number that the picture shows, as the page's store has it. For each kind of
// figure the columns that its folded table has, or those of the table that it is.
import { exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Line, LineCell } from '~/calc/spreadsheet/lines.ts';
import { withUnit } from '~/calc/spreadsheet/lines.ts';
import { bookForms } from '~/calc/turnover/book-forms.ts';
import { bookYear } from '~/calc/turnover/book-year.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';
import type {
  CurveData,
  Drawn,
  FigureData,
  FigureDataOf,
  FlowData,
  FormsOfCapitalData,
  LinesData,
  MatrixData,
  StacksData,
  TableData,
  YearComparedData,
} from '~/state/figure-data.ts';
import type { FigureStore } from '../figure-props.ts';
import { columnsOf, stacked } from '../plot/columns.ts';
import { looksOf } from '../plot/looks.ts';
import { periodsOf, valuesOf } from '../plot/periods.ts';
import { between } from '../plot/samples.ts';
import { roundNumbers } from '../scale.ts';
import { readInputs } from '../turnover/bound.ts';
import { formNames } from '../turnover/forms.ts';
import { formsInputs, lineNames, yearInputs } from '../turnover/ledger-inputs.ts';
import { romanNumeral } from '../turnover/words.ts';

/** The first line has the heads; then one line for each row. */
export type ExactTable = readonly Line[];

const head = ({ label, unit }: Pick<Drawn, 'label' | 'unit'>, language: Language): string =>
  withUnit(label, unit, language);

function ofLines({ period, lines }: LinesData, store: FigureStore, language: Language): ExactTable {
  const values = lines.map((line) =>
    line.at
      ? new Map(Object.entries(line.at).map(([at, of]) => [at, store.read(of)]))
      : valuesOf(line, store),
  );
  return [
    [period, ...lines.map((line) => head(line, language))],
    ...periodsOf(values).map((at) => [at, ...values.map((ofLine) => ofLine.get(at))]),
  ];
}

/** The curve's own points, and the round numbers and the page's number among them. */
function ofCurve({ over, from, to, lines }: CurveData, store: FigureStore, language: Language): ExactTable {
  const [least, most] = [exact(from), exact(to)];
  const now = store.read(over.of);
  const isHere = hasValue(now) && now.gte(least) && now.lte(most);
  const all = [...between(least, most), ...roundNumbers(most, 6, least), ...(isHere ? [now] : [])].sort(
    (one, other) => one.compare(other),
  );
  const xs = all.filter((x, index) => !all[index - 1]?.equals(x));
  const tried = store.tryOut(
    over.of,
    xs,
    lines.map(({ of }) => of),
  );
  return [
    [over, ...lines].map((drawn) => head(drawn, language)),
    ...xs.map((x, index) => [x, ...(tried[index] ?? [])]),
  ];
}

function ofStacks(data: StacksData, store: FigureStore, language: Language): ExactTable {
  const looks = looksOf(data);
  return [
    [data.period, ...looks.map((look) => head(look, language)), data.words.total],
    ...columnsOf(data, store)
      .map(stacked)
      .map(({ label, parts, total }) => [
        label,
        ...looks.map((look) => parts.find((part) => part.label === look.label)?.value),
        total,
      ]),
  ];
}

function ofTable({ period, groups, holds }: TableData, store: FigureStore, language: Language): ExactTable {
  const columns = groups.flatMap(({ label, columns }) => columns.map((column) => ({ group: label, column })));
  const drawn = [...columns.map(({ column }) => column), ...(holds ? [holds] : [])];
  const values = drawn.map((one) => valuesOf(one, store));
  const colon = language === 'zh' ? '：' : ': ';
  return [
    [
      period,
      ...columns.map(({ group, column }) => `${group ? `${group}${colon}` : ''}${head(column, language)}`),
      ...(holds ? [head(holds, language)] : []),
    ],
    ...periodsOf(values).map((at) => [at, ...values.map((ofColumn) => ofColumn.get(at))]),
  ];
}

/** One row for each link; over periods, a column for each of them. */
function ofFlow({ words, links, unit, over }: FlowData, store: FigureStore): ExactTable {
  const periods = over ? store.series(over).map(({ period }) => period) : [];
  return [
    [
      words.link,
      ...(over ? periods.map((number) => fill(words.period, { number })) : [fill(words.amount, { unit })]),
    ],
    ...links.map(({ label, of }) => [
      label,
      ...(over ? periods.map((period) => store.read(`${of}@${period}`)) : [store.read(of)]),
    ]),
  ];
}

function ofMatrix({ words, columns, rows, sums }: MatrixData, store: FigureStore): ExactTable {
  const read = (drawn: Drawn | null): Value | undefined => (drawn ? store.read(drawn.of) : undefined);
  return [
    ['', ...columns, words.sum],
    ...rows.map(({ label, cells, sum }) => [label, ...cells.map(read), read(sum)]),
    [words.sum, ...sums.map(read)],
  ];
}

/** Rows by week, a group of columns for each capital. */
function byWeek<Name extends string>(
  labels: Readonly<Record<string, string>>,
  names: readonly Name[],
  capitals: readonly {
    readonly name: string;
    readonly rows: readonly Readonly<Record<Name | 'week', Value>>[];
  }[],
  language: Language,
): ExactTable {
  const colon = language === 'zh' ? '：' : ': ';
  const weeks = capitals
    .flatMap(({ rows }) => rows.map(({ week }) => week))
    .filter(hasValue)
    .sort((one, other) => one.compare(other));
  const once = weeks.filter((week, index) => !weeks[index - 1]?.equals(week));
  return [
    [
      labels['week'] ?? '',
      ...capitals.flatMap(({ name }) => names.map((column) => `${name}${colon}${labels[column] ?? column}`)),
    ],
    ...once.map((at) => [
      at,
      ...capitals.flatMap(({ rows }): readonly LineCell[] => {
        const row = rows.find(({ week }) => hasValue(week) && week.equals(at));
        return names.map((column) => row?.[column]);
      }),
    ]),
  ];
}

function ofForms(
  { words, labels, bindings }: FormsOfCapitalData,
  store: FigureStore,
  language: Language,
): ExactTable {
  const { values } = readInputs(formsInputs, bindings, store);
  if (!values) return [];
  const rows = bookForms(values);
  const numbers = [...new Set(rows.map(({ capital }) => capital))];
  const capitals = numbers.map((number) => ({
    name: fill(words.capital, { number: romanNumeral(number, language) }),
    rows: rows.filter(({ capital }) => capital === number),
  }));
  return byWeek(labels, formNames, capitals, language);
}

function ofYears({ labels, capitals }: YearComparedData, store: FigureStore, language: Language): ExactTable {
  const years = capitals.flatMap(({ name, bindings }) => {
    const { values } = readInputs(yearInputs, bindings, store);
    return values ? [{ name, rows: bookYear(values) }] : [];
  });
  return byWeek(labels, lineNames, years, language);
}

type Tables = {
  readonly [Kind in FigureData['kind']]: (
    data: FigureDataOf<Kind>,
    store: FigureStore,
    language: Language,
  ) => ExactTable;
};

const tables: Tables = {
  lines: ofLines,
  curve: ofCurve,
  stacks: ofStacks,
  table: ofTable,
  flow: ofFlow,
  matrix: ofMatrix,
  'forms-of-capital': ofForms,
  'year-compared': ofYears,
};

/** The table behind a figure in the page's present numbers. */
export const exactTableOf = (data: FigureData, store: FigureStore, language: Language): ExactTable =>
  (tables[data.kind] as (data: FigureData, store: FigureStore, language: Language) => ExactTable)(
    data,
    store,
    language,
  );
