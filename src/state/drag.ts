// Dragging a number sideways, with mouse, pen or finger. An extra: whoever cannot drag types or uses the keys.
import type { Exact } from '~/calc/kernel/exact.ts';
import type { NumberField } from './number-field.ts';

/** Pixels a pointer must move before it is a drag and not a click, and pixels to one step after that. */
const threshold = 4;
const pixelsPerStep = 8;

/**
 * Lets the fields of a page be dragged while they do not have the focus (a focused field selects text instead).
 * @param fieldOf the field that an event belongs to
 * @param end called when a drag is over
 */
export function allowDragging(
  root: HTMLElement,
  fieldOf: (event: Event) => NumberField | undefined,
  end: () => void,
): void {
  let pressed: NumberField | undefined;
  let startX = 0;
  let startY = 0;
  let startValue: Exact | undefined;
  let isDragging = false;

  root.addEventListener('pointerdown', (event) => {
    const target = fieldOf(event);
    isDragging = false;
    if (!target || event.button !== 0 || event.ctrlKey || document.activeElement === target.element) return;
    pressed = target;
    startX = event.clientX;
    startY = event.clientY;
    startValue = target.value();
  });
  // Without this a mouse would select text while it drags; the click below gives the focus instead.
  root.addEventListener('mousedown', (event) => {
    if (pressed && fieldOf(event) === pressed) event.preventDefault();
  });
  root.addEventListener('pointermove', (event) => {
    if (!pressed || !startValue) return;
    // The button was let go where this page could not see it.
    if (!event.buttons) {
      release();
      return;
    }
    const distance = event.clientX - startX;
    if (!isDragging && Math.abs(distance) < threshold) return;
    // A finger that scrolls the page, if a little aslant, means no number.
    if (!isDragging && Math.abs(event.clientY - startY) >= Math.abs(distance)) {
      pressed = undefined;
      return;
    }
    if (!isDragging) {
      isDragging = true;
      pressed.element.setPointerCapture(event.pointerId);
      document.documentElement.classList.add('is-dragging');
    }
    const steps = Math.round(distance / pixelsPerStep);
    pressed.move(startValue, event.shiftKey ? steps * 10 : steps);
  });
  function release(): void {
    if (isDragging) {
      document.documentElement.classList.remove('is-dragging');
      end();
    }
    pressed = undefined;
  }
  root.addEventListener('pointerup', release);
  root.addEventListener('pointercancel', () => {
    if (isDragging && startValue) pressed?.move(startValue, 0);
    release();
  });
  root.addEventListener('click', (event) => {
    const target = fieldOf(event);
    if (!target || isDragging || document.activeElement === target.element) return;
    target.element.focus();
    target.element.select();
  });
}
