// The chapters and their sections by title, for the pages that tell a reader where they stopped.
import type { APIRoute } from 'astro';
import { outlineOfBook } from '~/book/outline.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await outlineOfBook(props.language));
