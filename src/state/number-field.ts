// One editable number of the page: typing, keys, dragging; what it shows, what it tells a screen reader,
// and the reason beside it when what was typed cannot be used.

import { clamp } from '~/calc/kernel/bounds.ts';
import { approximate, type Exact, exact, hasValue } from '~/calc/kernel/exact.ts';
import type { LiveInput } from '~/calc/kernel/live-model.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { readersStyle } from '~/calc/kernel/readers-style.ts';
import { showWithUnit } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/fill.ts';
import { afterPause } from './frame.ts';
import { lettersOf } from './letters.ts';
import { readTyped } from './number-input-value.ts';
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';
import type { Undo } from './undo.ts';

/** How long a half-typed number may stay unreadable before the reason is shown. */
const patience = 700;

const stepsOfKey: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

export interface NumberField {
  readonly element: HTMLInputElement;
  readonly binding: string;
  /** Shows the store's value, unless the reader is typing in the field. */
  readonly refresh: () => void;
  /** Shows the store's value, whatever stands in the field. */
  readonly forgive: () => void;
  readonly focus: () => void;
  readonly typed: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly leave: () => void;
  /** Puts the value `steps` steps away from `from`; the way a drag moves it. */
  readonly move: (from: Exact, steps: number) => void;
  readonly value: () => Exact;
}

/**
 * @param nth tells the field from others of the same number
 * @param input what the store says of this binding
 */
export function makeNumberField(
  element: HTMLInputElement,
  nth: string,
  binding: string,
  input: LiveInput,
  store: Store,
  undo: Undo,
  { language, messages }: PageData,
): NumberField {
  const name = element.getAttribute('aria-label') ?? '';
  const why = document.createElement('span');
  why.className = 'in-why';
  why.id = `why-${nth}`;
  why.setAttribute('role', 'status');
  // Escape goes back to the first; what was half typed and cannot be used, to the second.
  let atFocus: Exact = value();
  let settled: Exact = atFocus;
  let isTyping = false;

  element.readOnly = false;
  element.setAttribute('role', 'spinbutton');
  if (input.min) element.setAttribute('aria-valuemin', String(approximate(input.min)));
  if (input.max) element.setAttribute('aria-valuemax', String(approximate(input.max)));

  function value(): Exact {
    const current = store.read(binding);
    return hasValue(current) ? current : input.default;
  }

  /** A field shows all of a number: one whose decimals have no end stands as a fraction. */
  const say = (number: Exact): string => {
    const { text, approximate: isCut } = formatNumber(number, readersStyle(input.unit.style), language);
    const fraction = formatNumber(number, 'fraction', language);
    return isCut && !fraction.approximate ? fraction.text : text;
  };

  function complain(reason: string | undefined): void {
    if (reason === undefined) {
      if (!why.isConnected) return;
      why.remove();
      element.removeAttribute('aria-invalid');
      element.removeAttribute('aria-describedby');
      return;
    }
    const full = `${reason} ${fill(messages.unchanged, { value: say(value()) })}`;
    if (!why.isConnected) element.parentElement?.append(why);
    // The region must be in the page before its text, or a screen reader does not notice the text.
    if (why.textContent !== full) why.textContent = full;
    element.setAttribute('aria-invalid', 'true');
    element.setAttribute('aria-describedby', why.id);
  }

  function write(text: string): void {
    if (element.value !== text) element.value = text;
    const width = String(Math.min(16, lettersOf(text)));
    if (element.dataset['width'] !== width) element.dataset['width'] = width;
  }

  function describe(): void {
    const now = value();
    const source = store.sourceOf(binding) ?? now;
    const isChanged = !now.equals(source);
    element.setAttribute('aria-valuenow', String(approximate(now)));
    element.setAttribute('aria-valuetext', showWithUnit(now, input.unit, language));
    element.parentElement?.classList.toggle('is-changed', isChanged);
    const changed = isChanged ? fill(messages.changedFrom, { value: say(source) }) : '';
    element.setAttribute('aria-label', changed ? `${name}, ${changed}` : name);
    element.title = changed;
  }

  function refresh(): void {
    describe();
    if (isTyping) return;
    settled = value();
    complain(undefined);
    write(say(value()));
  }

  function set(next: Exact): void {
    if (next.equals(value())) return;
    undo.before(binding);
    store.set(binding, next);
  }

  function settle(next: Exact): void {
    isTyping = false;
    settled = next;
    set(next);
    refresh();
  }

  function move(from: Exact, steps: number): void {
    settle(clamp(input, from.add(input.step.mul(exact(steps)))));
  }

  /** Uses what stands in the field; @returns the reason when it cannot be used */
  function use(): string | undefined {
    const typed = readTyped(element.value, input, language, messages);
    if (!typed.ok) return typed.why;
    complain(undefined);
    set(typed.value);
    return undefined;
  }

  /** Uses what is typed, or says why not and puts back the number that the half-typed ones had replaced. */
  function judge(): void {
    const reason = use();
    if (reason === undefined) return;
    set(settled);
    complain(reason);
  }

  const judgeLater = afterPause(() => {
    if (isTyping) judge();
  }, patience);

  const finish = (): void => {
    if (isTyping) judge();
    if (!element.hasAttribute('aria-invalid')) settle(value());
    undo.end();
  };

  refresh();
  return {
    element,
    binding,
    value,
    refresh,
    forgive: () => settle(value()),
    move,
    focus() {
      if (!isTyping) atFocus = settled = value();
    },
    typed() {
      isTyping = true;
      write(element.value);
      if (use() !== undefined) judgeLater();
    },
    key(event) {
      if (event.isComposing) return;
      const steps = stepsOfKey[event.key];
      const bound = event.key === 'Home' ? input.min : event.key === 'End' ? input.max : undefined;
      if (steps !== undefined && !event.altKey) move(value(), event.shiftKey ? steps * 10 : steps);
      else if (bound && !isTyping && !event.shiftKey && !event.ctrlKey && !event.metaKey) settle(bound);
      else if (event.key === 'Escape') settle(atFocus);
      else if (event.key === 'Enter') {
        finish();
        if (!isTyping) atFocus = value();
        return;
      } else return;
      event.preventDefault();
    },
    leave: finish,
  };
}
