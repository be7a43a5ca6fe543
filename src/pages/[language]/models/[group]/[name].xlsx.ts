// A model as a spreadsheet with live formulas, in the source's numbers. Ledgers have no formulas, and no such file.
import type { APIRoute } from 'astro';
import { modelsByGroup, placeOf } from '~/book/reference.ts';
import { loadModel } from '~/calc/registry.ts';
import { workbookOf } from '~/calc/spreadsheet/of-model.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = async () =>
  [...(await modelsByGroup()).values()]
    .flat()
    .filter(({ kind }) => kind !== 'ledger')
    .flatMap(({ id }) =>
      languages.map((language) => ({ params: { language, ...placeOf(id) }, props: { id } })),
    );

export const GET: APIRoute = async ({ params, props }) => {
  const model = await loadModel(String(props['id']));
  if (model.kind === 'ledger') throw new TypeError(`${model.id} is a ledger and has no formulas`);
  const bytes = xlsx(workbookOf(model, params['language'] as Language));
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
