// Where the book's pages are. Every link is made here, so that the book can be served from any folder.
import type { Language } from './languages.ts';

/** Makes a path of the book ("en/turnover/annual-rate/") absolute under the folder it is served from. */
export const pathFromRoot = (path: string, base: string = import.meta.env.BASE_URL): string =>
  `${base.replace(/\/$/, '')}/${path}`;

/** A page of one language. @param path below the language: "turnover/annual-rate/", "" for the cover */
export const pagePath = (language: Language, path: string): string => pathFromRoot(`${language}/${path}`);

/**
 * The picture that stands beside a link to a page. The pages of models share one.
 * @param path of the page below the language
 */
export const previewPath = (language: Language, path: string): string =>
  pathFromRoot(`previews/${language}/${previewName(path)}.png`);

/** What the picture of a page is called: "turnover/annual-rate", "models", "cover". */
export const previewName = (path: string): string =>
  path === '' ? 'cover' : path.startsWith('models/') ? 'models' : path.replace(/\/$/, '');

export const coverPath = (language: Language): string => pagePath(language, '');

export const contentsPath = (language: Language): string => pagePath(language, 'contents/');

/** @param id of the part: "turnover" */
export const partPath = (language: Language, id: string): string => pagePath(language, `${id}/`);

/** @param id of the chapter: "turnover/annual-rate" */
export const chapterPath = (language: Language, id: string): string => pathFromRoot(`${language}/${id}/`);

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
export const galleryPath = (language: Language): string => pagePath(language, 'gallery/');

export const glossaryPath = (language: Language): string => pagePath(language, 'glossary/');

/** What this browser keeps. */
export const keptPath = (language: Language): string => pagePath(language, 'kept/');

/** The ledger of claims. @param id of a claim: leads to its entry */
export const claimsPath = (language: Language, id?: string): string =>
  `${pathFromRoot(`${language}/claims/`)}${id === undefined ? '' : `#${id}`}`;
