// All works of the bibliography as one file.
import type { APIRoute } from 'astro';
import { type BibliographyFormat, bibliographyFile, bibliographyFormats } from '~/book/bibliography-files.ts';
import { readBibliography } from '~/book/book.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    bibliographyFormats.map((format) => ({ params: { language, format }, props: { language, format } })),
  );

export const GET: APIRoute<{ language: Language; format: BibliographyFormat }> = ({ props }) =>
  new Response(bibliographyFile(readBibliography().values(), props.format, props.language));
