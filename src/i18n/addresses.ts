// Where the book's pages are. Every link is made here, so that the book can be served from any folder.
import type { Language } from './languages.ts';

/** Makes a path of the book ("en/turnover/annual-rate/") absolute under the folder it is served from. */
export const pathFromRoot = (path: string, base: string = import.meta.env.BASE_URL): string =>
  `${base.replace(/\/$/, '')}/${path}`;

export const contentsPath = (language: Language): string => pathFromRoot(`${language}/`);

/** @param id of the chapter: "turnover/annual-rate" */
export const chapterPath = (language: Language, id: string): string => pathFromRoot(`${language}/${id}/`);

/** The index of models. */
export const modelsPath = (language: Language): string => pathFromRoot(`${language}/models/`);

/** @param id of the model: "turnover/capital-advanced" */
export const modelPath = (language: Language, id: string): string =>
  pathFromRoot(`${language}/models/${id}/`);

/** A model as a file, in the source's numbers. */
export const modelFilePath = (language: Language, id: string, kind: 'xlsx' | 'csv'): string =>
  pathFromRoot(`${language}/models/${id}.${kind}`);

/** The index of worked examples. */
export const workedExamplesPath = (language: Language): string =>
  pathFromRoot(`${language}/worked-examples/`);

/** The gallery of figures, for authors. */
export const figuresPath = (language: Language): string => pathFromRoot(`${language}/figures/`);

/** The ledger of claims. @param id of a claim: leads to its entry */
export const claimsPath = (language: Language, id?: string): string =>
  `${pathFromRoot(`${language}/claims/`)}${id === undefined ? '' : `#${id}`}`;
