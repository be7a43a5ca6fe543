// Fetches what shows an assignment in the book. A step of its own, so that the page's script does not carry the list of all
// that has to be fetched for it.

export const open = (): Promise<void> => import('./in-book.ts').then(({ showInBook }) => showInBook());
