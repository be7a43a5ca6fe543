// The keys of the search field: they move through the list while the focus stays in the field, so that typing goes on.

const optionsIn = (list: HTMLElement): readonly HTMLAnchorElement[] => [
  ...list.querySelectorAll<HTMLAnchorElement>('[role=option]'),
];

/** Where each key leads, from the place it is pressed at; −1 is the field itself. */
const moves: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => (place + 1 >= count ? -1 : place + 1),
  ArrowUp: (place, count) => (place === -1 ? count - 1 : place - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
  PageDown: (place, count) => Math.min(count - 1, place + 5),
  PageUp: (place) => Math.max(0, place - 5),
};

/** What the dialogue does with the list. */
export interface Moving {
  /** No result is chosen any more. */
  readonly leave: () => void;
}

/**
 * Lets the field move through the list.
 * @param open what opening a result does; in a new tab or here
 */
export function moveThrough(
  field: HTMLInputElement,
  list: HTMLElement,
  open: (link: HTMLAnchorElement, inNewTab: boolean) => void,
): Moving {
  const chosen = (): HTMLAnchorElement | undefined =>
    optionsIn(list).find((option) => option.getAttribute('aria-selected') === 'true');
  const choose = (option: HTMLAnchorElement | undefined): void => {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };

  field.addEventListener('keydown', (event) => {
    // While characters are being composed, the keys belong to the input method (229: Safari).
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    const options = optionsIn(list);
    const now = chosen();
    const isOpening = event.key === 'Enter' && options.length > 0;
    const move = Object.hasOwn(moves, event.key) && !event.shiftKey ? moves[event.key] : undefined;
    // Home and End move in the text until a result is chosen.
    const isInText = now === undefined && /^(?:Home|End)$/.test(event.key);
    if (isOpening) {
      const link = now ?? options[0];
      if (link) open(link, event.ctrlKey || event.metaKey);
    } else if (move && options.length > 0 && !isInText) {
      choose(options[move(now ? options.indexOf(now) : -1, options.length)]);
    } else return;
    event.preventDefault();
  });
  return { leave: () => choose(undefined) };
}
