// What a figure is told, in its page's language: which numbers of the page it draws and in which words. All of it is in
// the page's data; the numbers themselves come from the page's store.
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import type { ValuePart } from '~/calc/kernel/quantity.ts';
import type { FormsMessages, YearMessages } from '~/i18n/figure-messages.ts';
import type { FigureWords } from '~/i18n/figure-words.ts';

/** A number that is drawn: its binding (without "@" for a whole series), what it is called, how it is written. */
export interface Drawn {
  readonly of: string;
  readonly label: string;
  readonly style: NumberStyle;
  /** What it counts, such as "pounds". */
  readonly unit: string;
  readonly part?: ValuePart;
}

/** What every figure has. */
interface FigureOf<Kind extends string, Words> {
  readonly kind: Kind;
  readonly title: string;
  /** What the figure itself says, in the page's language. */
  readonly words: Words;
}

/** A place on the axis with words: a break of a definition, the pole of a curve. */
export interface MarkData {
  readonly at: string;
  readonly label: string;
}

/** A stretch of the axis with words: a presidency. */
export interface BandData {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Lines and bars over periods. A period is a number ("3", "2016"), a month ("2024-01") or a day ("2001-01-19"). */
export interface LinesData extends FigureOf<'lines', FigureWords['lines']> {
  /** What a period is called: year, cycle, month. */
  readonly period: string;
  /** Points are single numbers of one name: `at` has their bindings by period. */
  readonly lines: readonly (Drawn & {
    readonly as: 'line' | 'bars' | 'points';
    readonly at?: Readonly<Record<string, string>>;
    readonly hidden?: true;
  })[];
  readonly bands: readonly BandData[];
  readonly marks: readonly MarkData[];
  /** Whether a reader may show and hide each line. */
  readonly canSwitch: boolean;
  /** Where the upright axis begins if not at 0, as an exact text. */
  readonly foot?: string;
}

/** Quantities over one input that is varied. Bounds are exact texts. */
export interface CurveData extends FigureOf<'curve', FigureWords['curve']> {
  readonly over: Drawn;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Drawn[];
  readonly least?: string;
  readonly most?: string;
  /** Where this condition is 1 the ground is shaded. */
  readonly zone?: { readonly of: string; readonly label: string };
  readonly marks: readonly MarkData[];
}

/** Amounts on top of each other: beside each other as columns, or over periods. */
export interface StacksData extends FigureOf<'stacks', FigureWords['stacks']> {
  /** What a period is called; empty where columns stand beside each other. */
  readonly period: string;
  /** Columns with parts of their own; empty when `parts` are drawn over periods. */
  readonly columns: readonly { readonly label: string; readonly parts: readonly Drawn[] }[];
  readonly parts: readonly Drawn[];
}

/** A recurrence period by period. */
export interface TableData extends FigureOf<'table', FigureWords['table']> {
  /** What a period is called. */
  readonly period: string;
  readonly groups: readonly { readonly label: string; readonly columns: readonly Drawn[] }[];
  /** A condition: periods in which it is 0 are marked. */
  readonly holds?: Drawn;
}

/** What flows from where to where. Places and heights in pixels. */
export interface FlowData extends FigureOf<'flow', Omit<FigureWords['flow'], 'remainder' | 'flow'>> {
  readonly nodes: readonly {
    readonly label: string;
    /** Which column it stands in, where that is in per cent of the width, and to which side of it its words. */
    readonly column: number;
    readonly x: number;
    readonly anchor: 'start' | 'middle' | 'end';
    /** The label in lines, and an empty one where the amount stands; each with its height above the node. */
    readonly lines: readonly (readonly [above: number, words: string])[];
    /** What the label keeps free above the node. */
    readonly room: number;
    readonly part?: ValuePart;
  }[];
  /** What the labels of the column with most of them keep free. */
  readonly room: number;
  /** From which node to which, by their numbers from 0. A remainder is what finds no buyer. */
  readonly links: readonly (Pick<Drawn, 'of' | 'label' | 'part'> & {
    readonly from: number;
    readonly to: number;
    readonly remainder?: true;
  })[];
  /** How all amounts are written, and what they count. */
  readonly style: NumberStyle;
  readonly unit: string;
  /** A series whose periods a reader may choose from; the links are then series. */
  readonly over?: string;
}

/** A table of flows whose rows and columns must add to nothing. */
export interface MatrixData extends FigureOf<'matrix', FigureWords['matrix']> {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (Drawn | null)[];
    readonly sum: Drawn;
  }[];
  readonly sums: readonly Drawn[];
  /** What is said of a sum that is not 0. */
  readonly reasons: readonly { readonly of: string; readonly label: string }[];
}

/** Numbers of the page by the name that a ledger's input has. */
export type Bindings = Readonly<Record<string, string>>;

/** What a ledger calls its inputs and columns. */
type Labels = Readonly<Record<string, string>>;

/** The capitals that relieve each other, week by week. */
export interface FormsOfCapitalData extends FigureOf<'forms-of-capital', FormsMessages> {
  readonly labels: Labels;
  readonly bindings: Bindings;
}

/** The years of two capitals. */
export interface YearComparedData extends FigureOf<'year-compared', YearMessages> {
  readonly labels: Labels;
  readonly capitals: readonly { readonly name: string; readonly bindings: Bindings }[];
}

/** What any figure is told. */
export type FigureData =
  | LinesData
  | CurveData
  | StacksData
  | TableData
  | FlowData
  | MatrixData
  | FormsOfCapitalData
  | YearComparedData;

/** What a figure of one kind is told. */
export type FigureDataOf<Kind extends FigureData['kind']> = Extract<FigureData, { readonly kind: Kind }>;
