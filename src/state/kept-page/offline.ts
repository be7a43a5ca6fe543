// The copy of the book for reading offline is kept by the browser too.
import { pathFromRoot } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';

/** The languages of the copy; none where there is no copy. */
export async function offlineLanguages(): Promise<readonly Language[]> {
  try {
    const { keptCopy } = await import('../offline/keeping.ts');
    return (await keptCopy(pathFromRoot('')))?.languages ?? [];
  } catch {
    return [];
  }
}

/** Gives up the copy, if there is one. */
export async function forgetOffline(): Promise<void> {
  if ((await offlineLanguages()).length === 0) return;
  const { forgetCopy } = await import('../offline/offline-dialogue.ts');
  await forgetCopy();
}
