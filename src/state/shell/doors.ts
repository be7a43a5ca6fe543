// What the header's buttons and the keys of the whole book open. Every door is a module of its own, fetched when it is
// first opened: a reader who only reads loads none of them.

/** What stands behind a door. */
interface Room {
  /** Opens it. @param opener what was pressed; the focus goes back there */
  readonly open: (opener: HTMLElement | undefined) => void;
}

/** By the name in `data-open`. */
const doors: Readonly<Record<string, () => Promise<Room>>> = {
  offline: () => import('../offline/offline-dialogue.ts'),
  marks: () => import('../marks/list.ts'),
  search: () => import('../search/door.ts'),
  settings: () => import('../settings/settings-dialogue.ts'),
};

/** The keys that open a door from anywhere but a field. */
const keys: readonly { readonly door: string; readonly isMeant: (event: KeyboardEvent) => boolean }[] = [
  {
    door: 'search',
    isMeant: ({ key, ctrlKey, metaKey, altKey }) =>
      !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/'),
  },
];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

function open(name: string, opener?: HTMLElement): boolean {
  const load = doors[name];
  load?.().then((room) => room.open(opener));
  return load !== undefined;
}

/** Lets the doors of the page be opened by pointer and by key. */
export function hangDoors(): void {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest<HTMLElement>('[data-open]');
    if (opener && open(opener.dataset['open'] ?? '', opener)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const key = keys.find(({ isMeant }) => isMeant(event));
    if (!key || (isTyping(event.target) && !event.ctrlKey && !event.metaKey)) return;
    if (open(key.door)) event.preventDefault();
  });
}
