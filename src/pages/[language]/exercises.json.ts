// What can be assigned, for the pages for instructors, the checker and an assignment in force.
import type { APIRoute } from 'astro';
import { readBook } from '~/book/book.ts';
import { catalogueOf } from '~/book/catalogue.ts';
import { outlineOfBook } from '~/book/outline.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(await catalogueOf(readBook(), language, await outlineOfBook(language)));
