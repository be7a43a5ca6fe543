// What goes along when a reader turns to the other language of a page: for this tab and this one step only, so it is kept
// apart from what the browser keeps between visits.
//
//   sessionStorage = { "capital-in-motion/arrival": { "version": 1, "path": "/zh/…/", "anchor": "the-year", "share": 0.4,
//     "opened": "0110", "ticked": "11" } }
import { type Kind, shelf } from '../kept/shelf.ts';
import type { PlaceOnPage } from './place.ts';

export interface Arrival extends PlaceOnPage {
  /** The page that it is meant for. */
  readonly path: string;
  /** Which of the page's folded parts are open, in order: "0110". */
  readonly opened: string;
  /** The same for the boxes of its figures. */
  readonly ticked: string;
}

const isSigns = (value: unknown): value is string =>
  typeof value === 'string' && /^[01]{0,2000}$/.test(value);
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 500;

/** How it is read and written. */
export const arrivalKind: Kind<Arrival> = {
  version: 1,
  read({ path, anchor, share, opened, ticked }) {
    if (!isShort(path) || !isShort(anchor) || !isSigns(opened) || !isSigns(ticked)) return undefined;
    return typeof share === 'number' && share >= 0 && share <= 1
      ? { path, anchor, share, opened, ticked }
      : undefined;
  },
  write: (arrival) => ({ ...arrival }),
};

/** Where it is kept. */
export const arrivalShelf = shelf('arrival', arrivalKind, () => window.sessionStorage);

/** The folded parts of the page, and the boxes of its figures: the same in both languages. */
export const foldedParts = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];
export const figureBoxes = () => [
  ...document.querySelectorAll<HTMLInputElement>('.figure input[type="checkbox"]'),
];
