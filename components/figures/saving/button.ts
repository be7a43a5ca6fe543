// The button below each figure: fetches its menu when it is pressed.
import { whenStoreIsReady } from '~/state/page-store.ts';

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-save]');
  if (button)
    import('./menu.ts').then(({ openMenu }) =>
      whenStoreIsReady((store, page) => openMenu(button, store, page)),
    );
});
