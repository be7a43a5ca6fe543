// What every page does about the reader's symbols and number style: nothing, as long as they are the book's. They are
// attributes of <html> (data-symbols="zh", data-number-style="fraction"); whoever sets one, what follows it is fetched.
const late: Readonly<Record<string, () => Promise<{ readonly follow: () => void }>>> = {
  'data-symbols': () => import('./symbols.ts'),
  'data-number-style': () => import('./number-style.ts'),
};

/** Lets the page follow the attributes. */
export function followConventions(): void {
  const root = document.documentElement;
  const changed = (name: string | null): void => {
    late[name ?? '']?.().then(({ follow }) => follow());
  };
  const names = Object.keys(late);
  for (const name of names) if (root.hasAttribute(name)) changed(name);
  new MutationObserver((changes) => {
    for (const name of new Set(changes.map(({ attributeName }) => attributeName))) changed(name);
  }).observe(root, { attributeFilter: names });
}
