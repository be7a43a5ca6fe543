// The filters of the ledger of claims: what is chosen hides the other entries, is counted, and stands in the query of the
// address, so that a choice can be linked. An entry that the address names is always shown.

const withQuery = (address: string, query: string): string => {
  const url = new URL(address, location.href);
  url.search = query;
  return url.href;
};

/** A list of the filters: what it is called in the address, and the values that it offers. */
export interface FilterList {
  readonly name: string;
  readonly values: readonly string[];
}

/** Longer values are not repeated to the reader. */
const longestValue = 40;

/** What an address chooses from the lists, and what of it no list has. @param search of an address, with "?" */
export function choiceOf(
  search: string,
  lists: readonly FilterList[],
): { readonly chosen: ReadonlyMap<string, string>; readonly unknown: readonly string[] } {
  const query = new URLSearchParams(search);
  const wanted = lists.map(({ name, values }) => {
    const value = query.get(name) ?? '';
    return { name, value, isKnown: values.includes(value) };
  });
  return {
    chosen: new Map(wanted.map(({ name, value, isKnown }) => [name, isKnown ? value : ''])),
    unknown: wanted.flatMap(({ name, value, isKnown }) =>
      isKnown || value === '' ? [] : [`${name}=${value.slice(0, longestValue)}`],
    ),
  };
}

/** Fills the lists from the address, and answers to every choice. */
export function startClaims(): void {
  const form = document.querySelector<HTMLFormElement>('[data-claims-filter]');
  const status = form?.querySelector<HTMLElement>('[data-counted]');
  if (!form || !status) return;
  const lists = [...form.querySelectorAll('select')];
  const entries = [...document.querySelectorAll<HTMLElement>('article[data-verdict]')];
  const sections = document.querySelectorAll<HTMLElement>('section:has(> article[data-verdict])');
  const switches = document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]');

  /** Shows what is chosen. @param unknown what the address asks for besides @returns the choice as it stands in an address */
  const show = (unknown: readonly string[] = []): string => {
    const chosen = lists.filter(({ value }) => value !== '');
    for (const entry of entries) {
      entry.hidden = !chosen.every(({ name, value }) => entry.dataset[name]?.split(' ').includes(value));
    }
    for (const section of sections) section.hidden = !section.querySelector(':scope > article:not([hidden])');
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const counted = status.dataset['counted']?.replace('{shown}', String(shown)) ?? '';
    const unused = status.dataset['unknown']?.replace('{list}', () => unknown.join(', ')) ?? '';
    const words = unknown.length > 0 ? counted + unused : counted;
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

  /** Takes the choice from the address; what no list has is named. */
  const read = (): void => {
    const offered = lists.map(({ name, options }) => ({
      name,
      values: [...options].map(({ value }) => value),
    }));
    const { chosen, unknown } = choiceOf(location.search, offered);
    for (const list of lists) list.value = chosen.get(list.name) ?? '';
    show(unknown);
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
