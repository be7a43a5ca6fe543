// The small bar beside what is selected, or beside a mark that was pressed. It takes no focus by itself, never covers the
// words it is about, and stands at the foot of the screen on a phone.
import type { MarksMessages } from '~/i18n/marks-messages.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { type Colour, colours } from './mark.ts';
import css from './marks.css?inline';

/** What the bar can be about. */
export interface Offer {
  /** What it is called for a screen reader. */
  readonly label: string;
  /** The note that stands at the words. */
  readonly note?: string;
  /** The colour the words have. */
  readonly colour?: Colour;
  readonly pick?: (colour: Colour) => void;
  readonly buttons: readonly { readonly label: string; readonly act: () => void }[];
  /** Said in the bar, and by a screen reader. */
  readonly said?: string;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** @param ranges beside which it stands; without them it stands at the foot of the screen */
  readonly show: (offer: Offer, ranges: readonly Range[]) => void;
  readonly say: (words: string) => void;
  readonly hide: () => void;
  readonly focus: () => void;
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
}

/** Between the bar and the words. */
const gap = 8;

/** The first and last line of what ranges of the page cover. */
function linesOf(ranges: readonly Range[]): readonly [DOMRect, DOMRect] | undefined {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects.at(-1)];
  return first && last ? [first, last] : undefined;
}

/** Puts the bar above the first line, else below the last; where neither is in view, at the foot of the screen. */
function place(element: HTMLElement, ranges: readonly Range[]): void {
  element.classList.remove('is-at-foot', 'is-above');
  const lines = linesOf(ranges);
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = (lines?.[0].top ?? 0) - height - gap;
  const below = (lines?.[1].bottom ?? clientHeight) + gap;
  const isAbove = above >= 0 && above + height < clientHeight;
  const top = isAbove ? above : below;
  const isBeside = lines !== undefined && top >= 0 && top + height <= clientHeight && clientWidth >= 640;
  const isAtFoot = !isBeside || matchMedia('(pointer: coarse)').matches;
  element.classList.toggle('is-at-foot', isAtFoot);
  // It grows away from the words when it has something to say.
  element.classList.toggle('is-above', isAbove && !isAtFoot);
  const line = lines?.[isAbove ? 0 : 1];
  const middle = ((line?.left ?? 0) + (line?.right ?? clientWidth)) / 2;
  const left = Math.max(gap, Math.min(middle - width / 2, clientWidth - width - gap));
  element.style.insetInlineStart = isAtFoot ? '' : `${left + scrollX}px`;
  element.style.insetBlockStart = isAtFoot ? '' : `${top + scrollY + (isAbove ? height : 0)}px`;
}

/** Left and right, Home and End go through the bar: it is one stop of the Tab key. */
function moveFocus(event: KeyboardEvent, element: HTMLElement): void {
  const buttons = [...element.querySelectorAll('button')];
  const now = buttons.findIndex((button) => button.matches(':focus'));
  const places: Readonly<Record<string, number>> = {
    ArrowRight: now + 1,
    ArrowLeft: now - 1,
    Home: 0,
    End: -1,
  };
  const next = places[event.key];
  if (next === undefined || now < 0) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = -1;
  const button = buttons.at(next % buttons.length);
  if (button) button.tabIndex = 0;
  button?.focus();
}

/** Makes the bar of a page, closed at first. */
export function makeToolbar(messages: MarksMessages): Toolbar {
  adoptStyles(document, css);
  const bar = make('div', { role: 'toolbar', class: 'marks-buttons' });
  const note = make('p', { class: 'marks-note' });
  const status = make('p', { class: 'marks-status', role: 'status' });
  const element = make(
    'div',
    { class: 'marks-bar', role: 'region', 'aria-label': messages.list, hidden: true, 'data-marks-bar': true },
    note,
    bar,
    status,
  );
  document.body.append(element);
  // A press on the bar must not take the selection away.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  bar.addEventListener('keydown', (event) => moveFocus(event, bar));

  const swatch = (colour: Colour, { colour: now, pick }: Offer): HTMLButtonElement => {
    const name = messages.highlight(messages.colours[colour]);
    return makeButton('', () => pick?.(colour), {
      class: `marks-swatch is-${colour}`,
      'aria-label': name,
      title: name,
      'aria-pressed': now === undefined ? undefined : String(now === colour),
    });
  };

  let beside: readonly Range[] = [];
  addEventListener('resize', () => {
    if (!element.hidden) place(element, beside);
  });

  return {
    element,
    show(offer, ranges) {
      beside = ranges;
      const hadFocus = bar.contains(document.activeElement);
      const { label, buttons, pick, said } = offer;
      bar.setAttribute('aria-label', label);
      bar.replaceChildren(
        ...(pick ? colours.map((colour) => swatch(colour, offer)) : []),
        ...buttons.map((button) => makeButton(button.label, button.act)),
      );
      for (const [index, button] of bar.querySelectorAll('button').entries())
        button.tabIndex = index ? -1 : 0;
      note.textContent = offer.note ?? '';
      element.hidden = false;
      // The region must be in the page before its words, or a screen reader does not notice them.
      status.textContent = said ?? '';
      // What scrolls must be reachable by keyboard.
      if (note.scrollHeight > note.clientHeight) note.tabIndex = 0;
      else note.removeAttribute('tabindex');
      place(element, ranges);
      if (hadFocus) bar.querySelector('button')?.focus({ preventScroll: true });
    },
    say(words) {
      status.textContent = words;
    },
    hide() {
      element.hidden = true;
      status.textContent = '';
    },
    focus: () => bar.querySelector('button')?.focus({ preventScroll: true }),
    isOpen: () => !element.hidden,
    hasFocus: () => element.contains(document.activeElement),
  };
}
