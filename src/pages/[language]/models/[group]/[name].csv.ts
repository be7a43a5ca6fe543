// The results of a model as a table, in the source's numbers.
import type { APIRoute } from 'astro';
import { modelsByGroup, placeOf } from '~/book/reference.ts';
import { loadModel } from '~/calc/registry.ts';
import { csv } from '~/calc/spreadsheet/csv.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = async () =>
  [...(await modelsByGroup()).values()]
    .flat()
    .flatMap(({ id }) =>
      languages.map((language) => ({ params: { language, ...placeOf(id) }, props: { id } })),
    );

export const GET: APIRoute = async ({ params, props }) =>
  new Response(csv(await loadModel(String(props['id'])), params['language'] as Language), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
