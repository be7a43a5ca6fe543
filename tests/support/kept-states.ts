// What a browser may have kept of the book: a good state of every shelf, to be read or to be spoilt.
import fc from 'fast-check';
import { mark } from '../unit/marks/some-marks.ts';
import { hostileStored, spoilt } from './hostile.ts';

const at = '2026-03-01T20:15:00.000Z';
const place = { section: 'the-year', share: 0.42, at, read: ['two-capitals', 'the-year'], of: 9 };

/** A good state of every shelf, by its name. */
export const goodStates: Readonly<Record<string, unknown>> = {
  settings: { version: 1, settings: { theme: 'dark', 'text-size': 'large', 'hide-notes': 'source erratum' } },
  language: { version: 1, language: 'zh' },
  places: { version: 1, places: { 'turnover/annual-rate': place, 'credit/money': { ...place, share: 1 } } },
  bookmarks: {
    version: 1,
    bookmarks: [
      { chapter: 'turnover/annual-rate', section: 'the-year', at },
      { chapter: 'turnover/annual-rate', section: 'summary', at },
    ],
  },
  'numbers/turnover/annual-rate': {
    version: 1,
    numbers: { 'capital-a.weeklyVariableCapital': '120', 'capital-a.workingPeriod': '9/2' },
  },
  'marks/turnover/annual-rate': {
    version: 1,
    en: [mark({ note: 'Why?' }), mark({ id: 'urn:uuid:2', start: 50, end: 60 })],
    zh: [mark()],
  },
  arrival: { version: 1, path: '/zh/', anchor: 'the-year', share: 0.4, opened: '0110', ticked: '11' },
};

/** What may stand on a shelf: its good state, spoilt, or anything. @param name of a shelf */
export const stored = (name: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: spoilt(goodStates[name]) }, hostileStored);
