// What a reader takes away from a model's page, made of the numbers as they stand there: a spreadsheet, a table, and
// the line that works the model out on the command line.
import type { AnyModel, Given } from '~/calc/kernel/calculation.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';
import { saveFile } from './save-file.ts';

/** Makes a file of a model and hands it to the reader. @throws ImpossibleInputsError */
export async function download(
  model: AnyModel,
  given: Given,
  kind: string | undefined,
  language: Language,
): Promise<void> {
  const name = model.id.replaceAll('/', '-');
  if (kind === 'csv' || model.kind === 'ledger') {
    const { csv } = await import('~/calc/spreadsheet/csv.ts');
    saveFile(`${name}.csv`, csv(model, language, given), 'text/csv');
    return;
  }
  const [{ workbookOf }, { xlsx }] = await Promise.all([
    import('~/calc/spreadsheet/of-model.ts'),
    import('~/calc/spreadsheet/xlsx.ts'),
  ]);
  const bytes = xlsx(workbookOf(model, language, given.numbers));
  saveFile(`${name}.xlsx`, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** The line that works a model out with these numbers. */
export function commandLine(id: string, { numbers, lists }: Given): string {
  const words = [
    ...[...(numbers ?? [])].map(([name, value]) => `${name}=${exactText(value)}`),
    ...[...(lists ?? [])].map(([name, items]) => `${name}='${JSON.stringify(items)}'`),
  ];
  return ['npm run -s calc --', id, ...words].join(' ');
}
