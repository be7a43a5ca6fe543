// What everything that is handed out has in common: the assignment, the language of the students, and the link. It may be
// another language than the page's.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { studentLink } from '~/assignments/handed-out.ts';
import type { Language } from '~/i18n/languages.ts';
import { fetchCatalogue } from '../catalogues.ts';
import { oncePerFrame } from '../frame.ts';
import type { Builder } from './builder.ts';

/** What is handed out, as it stands. */
export interface HandedOut {
  readonly assignment: Assignment;
  /** In the language of the students. */
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly link: string;
}

export interface HandingOut {
  /** The page's language: the builder speaks it. */
  readonly pageLanguage: Language;
  readonly now: () => HandedOut;
  /** Calls what shows it: now, and before the next frame whenever it has changed. */
  readonly follow: (show: (handedOut: HandedOut) => void) => void;
  /** Chooses the language of the students. @throws when the catalogue cannot be fetched; all stays as it was */
  readonly turnTo: (language: Language) => Promise<void>;
}

export function createHandingOut(builder: Builder): HandingOut {
  let { catalogue } = builder;
  const followers: ((handedOut: HandedOut) => void)[] = [];
  const now = (): HandedOut => {
    const { language } = catalogue;
    const assignment = builder.assignment();
    return { assignment, catalogue, language, link: studentLink(assignment, language, location.origin) };
  };
  const tell = oncePerFrame(() => {
    const handedOut = now();
    for (const show of followers) show(handedOut);
  });
  builder.follow(tell);
  return {
    pageLanguage: builder.language,
    now,
    follow(show) {
      followers.push(show);
      show(now());
    },
    async turnTo(language) {
      catalogue = await fetchCatalogue(language);
      tell();
    },
  };
}
