// The picture that stands beside a link to a page of the book. Made only when the site's address is known: without it
// nobody can be told where the picture is.
import type { APIRoute } from 'astro';
import { pagesWithPreview, previewOf } from '~/build/previews/previews.ts';
import { previewName } from '~/i18n/addresses.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = () =>
  import.meta.env.SITE
    ? pagesWithPreview().flatMap(({ path }) =>
        languages.map((language) => ({ params: { language, name: previewName(path) } })),
      )
    : [];

export const GET: APIRoute = async ({ params }) =>
  new Response(await previewOf(`${params['name']}`, params['language'] as Language), {
    headers: { 'Content-Type': 'image/png' },
  });
