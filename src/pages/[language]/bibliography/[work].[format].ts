// A work of the bibliography as a file by itself.
import type { APIRoute } from 'astro';
import { type BibliographyFormat, bibliographyFile, bibliographyFormats } from '~/book/bibliography-files.ts';
import { type Reference, readBibliography } from '~/book/book.ts';
import { type Language, languages } from '~/i18n/languages.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...readBibliography().values()].flatMap((work) =>
      bibliographyFormats.map((format) => ({
        params: { language, work: work.id, format },
        props: { language, work, format },
      })),
    ),
  );

export const GET: APIRoute<{ language: Language; work: Reference; format: BibliographyFormat }> = ({
  props,
}) => new Response(bibliographyFile([props.work], props.format, props.language));
