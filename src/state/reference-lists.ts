// The field above a long list of reference: what is typed there hides the entries that do not have it, and is counted.

/** In any script: without marks and case, so that "a" finds "ä"; one space is as good as two. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Lets the field of the page filter its entries. An entry that the address names is always shown. */
export function startFinding(): void {
  const form = document.querySelector<HTMLFormElement>('[data-find]');
  const field = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[data-found]');
  if (!form || !field || !status) return;
  // Where a term is used is not searched: chapters are called after terms.
  const entries = [...document.querySelectorAll<HTMLElement>('article.entry')].map((element) => ({
    element,
    text: plain(
      [...element.querySelectorAll(':is(h3, p):not(.places)')].map((part) => part.textContent).join(' '),
    ),
  }));
  const sections = document.querySelectorAll<HTMLElement>('section:has(> article.entry)');

  const show = (): void => {
    const typed = plain(field.value).trim();
    for (const { element, text } of entries) element.hidden = !text.includes(typed);
    for (const section of sections) section.hidden = !section.querySelector(':scope > article:not([hidden])');
    const shown = entries.filter(({ element }) => !element.hidden).length;
    status.textContent =
      typed === '' ? '' : (status.dataset['found']?.replace('{shown}', String(shown)) ?? '');
  };
  const reveal = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    if (!named?.closest('[hidden]')) return;
    field.value = '';
    show();
    named.scrollIntoView();
  };
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  // What the browser put back into the field.
  show();
}
