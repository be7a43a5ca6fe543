// What a reader does with the text, by mouse, finger and keys, as the marks understand it.
import { isField, selectedRanges } from './copying.ts';

/** Which of the page's ranges a gesture means. */
type IsMeant = (range: Range) => boolean;

/** What answers. The functions that return a boolean say whether the key was theirs. */
export interface Answers {
  /** While this is so, the selection is not followed. */
  readonly isHeld: () => boolean;
  /** @param ranges what is selected of the text; empty when nothing is */
  readonly select: (ranges: readonly Range[]) => void;
  readonly press: (target: EventTarget | null) => void;
  readonly click: (isMeant: IsMeant) => void;
  readonly enter: (isMeant: IsMeant) => boolean;
  /** @param name of the key, in small letters; "Alt+F10" */
  readonly key: (name: string) => boolean;
}

/** How long a selection must rest before it is answered, in milliseconds. */
const patience = 300;

/** What answers a press or Enter by itself. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a, button, input, label, summary, select, textarea, dialog') !== null;

const isEmpty = (): boolean => getSelection()?.isCollapsed ?? true;

/** Follows the selection: at once when a finger or the mouse lets go, and when it rests for a moment. */
function followSelection(root: Element, { isHeld, select, press }: Answers): void {
  let isPressed = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    if (isHeld() || isField(document.activeElement)) return;
    select(selectedRanges().filter((range) => !range.collapsed && range.intersectsNode(root)));
  };
  const followSoon = (delay: number): void => {
    clearTimeout(waiting);
    if (!isPressed) waiting = setTimeout(follow, delay);
  };
  document.addEventListener('selectionchange', () => followSoon(patience));
  document.addEventListener('pointerdown', ({ target }) => {
    isPressed = true;
    press(target);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      isPressed = false;
      followSoon(10);
    });
  }
  followSoon(patience);
}

/** Listens to everything. @param root `.chapter-text` */
export function followGestures(root: HTMLElement, answers: Answers): void {
  followSelection(root, answers);

  root.addEventListener('click', ({ target, clientX: x, clientY: y }) => {
    if (isBusy(target) || !isEmpty()) return;
    const isAt = ({ left, right, top, bottom }: DOMRect): boolean =>
      x >= left && x <= right && y >= top && y <= bottom;
    answers.click((range) => [...range.getClientRects()].some(isAt));
  });

  /** With a caret in the text (F7), Enter means the mark in which it stands. */
  const enter = (): boolean => {
    const { anchorNode, anchorOffset } = getSelection() ?? {};
    if (!anchorNode || !isEmpty() || document.activeElement !== document.body) return false;
    return answers.enter((range) => range.isPointInRange(anchorNode, anchorOffset ?? 0));
  };
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (event.defaultPrevented || event.isComposing || isField(event.target) || ctrlKey || metaKey) return;
    const name = `${altKey ? 'Alt+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
    if (answers.key(name) || (name === 'Enter' && enter())) event.preventDefault();
  });
}

/** The element in which a range begins. */
function elementAt({ startContainer, startOffset }: Range): Element | null {
  const node = startContainer.childNodes[startOffset] ?? startContainer;
  return node instanceof Element ? node : node.parentElement;
}

/**
 * Scrolls to a range and unfolds what it stands in.
 * @param arrived called when it is in view
 * @returns false when it cannot be shown now
 */
export function bringIntoView(range: Range | undefined, arrived: () => void): boolean {
  const element = range && elementAt(range);
  if (!element) return false;
  for (let inner: Element | null = element; inner; inner = inner.parentElement) {
    if (inner instanceof HTMLDetailsElement) inner.open = true;
  }
  if (!element.checkVisibility()) return false;
  element.scrollIntoView({ block: 'center' });
  // Sections that were off the screen are laid out only now.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center' });
      arrived();
    }),
  );
  return true;
}
