// The filters of the ledger of claims: what is chosen hides the other entries, is counted, and stands in the query of the
// address, so that a choice can be linked. An entry that the address names is always shown.

const withQuery = (address: string, query: string): string => {
  const url = new URL(address, location.href);
  url.search = query;
  return url.href;
};

/** Fills the lists from the address, and answers to every choice. */
export function startClaims(): void {
  const form = document.querySelector<HTMLFormElement>('[data-claims-filter]');
  const status = form?.querySelector<HTMLElement>('[data-counted]');
  if (!form || !status) return;
  const lists = [...form.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('article[data-verdict]')];
  const sections = document.querySelectorAll<HTMLElement>('section:has(> article[data-verdict])');
  const switches = document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]');

  /** Shows what is chosen. @returns the choice as it stands in an address */
  const show = (): string => {
    const chosen = lists.filter(({ value }) => value !== '');
    for (const entry of entries) {
      entry.hidden = !chosen.every(({ name, value }) => entry.dataset[name]?.split(' ').includes(value));
    }
    for (const section of sections) section.hidden = !section.querySelector(':scope > article:not([hidden])');
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const words = status.dataset['counted']?.replace('{shown}', String(shown)) ?? '';
    if (status.textContent !== words) status.textContent = words;
    const query = `${new URLSearchParams(chosen.map(({ name, value }) => [name, value]))}`;
    for (const link of switches) link.href = withQuery(link.href, query);
    return query;
  };

  const showAndWrite = (fragment = ''): void =>
    history.replaceState(null, '', withQuery(location.pathname, show()) + fragment);

  /** An entry that the fragment names is not hidden by a choice. */
  const reveal = (): void => {
    const entry = document.getElementById(location.hash.slice(1));
    if (!entry?.hidden) return;
    for (const list of lists) list.value = '';
    showAndWrite(location.hash);
    entry.scrollIntoView();
  };

  /** Takes the choice from the address; what no list has is left out. */
  const read = (): void => {
    const query = new URLSearchParams(location.search);
    for (const list of lists) {
      const value = query.get(list.name) ?? '';
      list.value = [...list.options].some((option) => option.value === value) ? value : '';
    }
    show();
    reveal();
  };

  form.addEventListener('change', () => showAndWrite());
  // The lists are emptied after the event.
  form.addEventListener('reset', () => setTimeout(showAndWrite));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', read);
  addEventListener('hashchange', reveal);
  read();
}
