// What every page does about the link to its other language: fetches what finds the reader's place once the link is
// near, and takes up what the other page has left.
import { keyOf } from '../kept/names.ts';

const load = (): Promise<typeof import('./leave.ts')> => import('./leave.ts');

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language-switch]') : null;

/** Lets the link keep the reader's place. */
export function followLanguageSwitch(): void {
  let leave: typeof import('./leave.ts').leave | undefined;
  for (const near of ['pointerover', 'focusin']) {
    document.addEventListener(near, (event) => {
      if (linkOf(event)) load().then((module) => ({ leave } = module));
    });
  }
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    if (leave) leave(link);
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      load()
        .then((module) => module.leave(link))
        .finally(() => location.assign(link.href));
    }
  });
  try {
    if (sessionStorage.getItem(keyOf('arrival'))) import('./arrive.ts').then(({ arrive }) => arrive());
  } catch {
    // Where nothing may be kept, the link's own anchor leads to the section.
  }
}
