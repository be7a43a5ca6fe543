// Writes a workbook as an Office Open XML file: the few parts that every spreadsheet program reads.
import { strToU8, zipSync } from 'fflate';
import { approximate, type Exact, exact, hasValue, type Value } from '../kernel/exact.ts';
import type { NumberStyle } from '../kernel/number-format.ts';
import { digits, looksLikeFormula } from './cell-text.ts';
import { columnLetters, type Sheet, type SheetCell, type Workbook } from './workbook.ts';
import { xmlText } from './xml-text.ts';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The formats of cells, by their place in the styles below. */
const formats = ['text', 'quoted', 'title', 'heading', 'number', 'percent', 'input', 'inputPercent'] as const;
const formatOf = Object.fromEntries(formats.map((name, index) => [name, index])) as Record<
  (typeof formats)[number],
  number
>;

const styles = `${header}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="0.00##%"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF1F4E9E"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF6DC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf/><xf quotePrefix="1"/><xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="164" fontId="3" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="165" fontId="3" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`;

const numberFormat = (style: NumberStyle, isInput: boolean): number =>
  formatOf[style === 'percent' ? (isInput ? 'inputPercent' : 'percent') : isInput ? 'input' : 'number'];

/** A number whose digits a float does not hold is written as the division that it is. */
const needsFormula = (x: Exact): boolean =>
  x.d !== 1n && digits(x) === `${approximate(x)}` && digits(x).length > 15;

/** Beyond this a spreadsheet has no numbers: a formula that comes to more is an error there. */
const largestNumber = exact(10).pow(308);

function cell(of: SheetCell, reference: string, cached: boolean): string {
  if ('text' in of) {
    const format = of.as ?? (looksLikeFormula(of.text) ? 'quoted' : 'text');
    return `<c r="${reference}" s="${formatOf[format]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(of.text)}</t></is></c>`;
  }
  const format = numberFormat(of.style, of.input !== undefined);
  const { value } = of;
  const written =
    of.formula ?? (hasValue(value) && needsFormula(value) ? `${value.s * value.n}/${value.d}` : undefined);
  const asFormula = written === undefined ? '' : `<f>${xmlText(written)}</f>`;
  if (!hasValue(value)) return `<c r="${reference}" s="${format}" t="e">${asFormula}<v>#DIV/0!</v></c>`;
  if (value.abs().gte(largestNumber)) {
    return `<c r="${reference}" s="${format}" t="e">${asFormula}<v>#NUM!</v></c>`;
  }
  const shown = cached || written === undefined ? `<v>${digits(value)}</v>` : '';
  return `<c r="${reference}" s="${format}">${asFormula}${shown}</c>`;
}

const bound = (value: Value | undefined): string | undefined =>
  value && hasValue(value) ? digits(value) : undefined;

/** The bounds of the inputs: the spreadsheet refuses other numbers, as the book does. */
function validations(sheet: Sheet): string {
  const rules = sheet.rows.flatMap((row, line) =>
    row.flatMap((of, column) => {
      if (!of || 'text' in of || !of.input) return [];
      const [min, max] = [bound(of.input.min), bound(of.input.max)];
      if (min === undefined && max === undefined) return [];
      const operator =
        min !== undefined && max !== undefined
          ? 'between'
          : min !== undefined
            ? 'greaterThanOrEqual'
            : 'lessThanOrEqual';
      const second = operator === 'between' ? `<formula2>${max}</formula2>` : '';
      return [
        `<dataValidation type="${of.input.whole ? 'whole' : 'decimal'}" operator="${operator}" allowBlank="0" showErrorMessage="1" sqref="${columnLetters(column)}${line + 1}"><formula1>${min ?? max}</formula1>${second}</dataValidation>`,
      ];
    }),
  );
  return rules.length > 0
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : '';
}

function worksheet(sheet: Sheet, cached: boolean): string {
  const columns = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = sheet.rows.map((row, line) => {
    const cells = row.map((of, column) =>
      of ? cell(of, `${columnLetters(column)}${line + 1}`, cached) : '',
    );
    return `<row r="${line + 1}">${cells.join('')}</row>`;
  });
  const frozen = sheet.frozenRows
    ? `<pane xSplit="1" ySplit="${sheet.frozenRows}" topLeftCell="B${sheet.frozenRows + 1}" activePane="bottomRight" state="frozen"/>`
    : '';
  return `${header}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>${validations(sheet)}</worksheet>`;
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;

/** How the file is made. */
export interface XlsxOptions {
  /** Left out: formulas come with their values. `false` leaves the values to the program that opens the file. */
  readonly cached?: boolean;
}

/** The bytes of the .xlsx file; the same for the same workbook. */
export function xlsx(
  { title, sheets, names }: Workbook,
  { cached = true }: XlsxOptions = {},
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${content}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${header}<Relationships xmlns="${packageRelations}">${relationship(1, 'officeDocument', 'xl/workbook.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Capital in Motion</dc:creator></cp:coreProperties>`,
    'xl/workbook.xml': `${header}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${Object.entries(
      names,
    )
      .sort(([left], [right]) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
      .map(([name, place]) => `<definedName name="${xmlText(name)}">${xmlText(place)}</definedName>`)
      .join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${header}<Relationships xmlns="${packageRelations}">${sheets.map((_, index) => relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relationship(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, cached);
  });
  // A fixed date: the same workbook is the same file. The zip format begins in 1980.
  const options = { mtime: '1980-01-01T12:00:00', level: 6 } as const;
  const files = Object.entries(parts).map(([name, text]) => [name, [strToU8(text), options]] as const);
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}
