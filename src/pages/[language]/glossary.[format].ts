// The glossary as a table and as cards for Anki.
import type { APIRoute } from 'astro';
import { readGlossary } from '~/book/book.ts';
import { glossaryCards, glossaryTable } from '~/book/glossary-files.ts';
import { type Language, languages } from '~/i18n/languages.ts';

const formats = {
  csv: { write: glossaryTable, type: 'text/csv; charset=utf-8' },
  tsv: { write: glossaryCards, type: 'text/tab-separated-values; charset=utf-8' },
} as const;

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    (['csv', 'tsv'] as const).map((format) => ({
      params: { language, format },
      props: { language, format },
    })),
  );

export const GET: APIRoute<{ language: Language; format: keyof typeof formats }> = ({ props }) => {
  const { write, type } = formats[props.format];
  return new Response(write(readGlossary(), props.language), { headers: { 'Content-Type': type } });
};
