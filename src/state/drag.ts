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
  let startValue: Exact | undefined;
  let isDragging = false;

  root.addEventListener('pointerdown', (event) => {
    const target = fieldOf(event);
    isDragging = false;
    if (!target || event.button !== 0 || event.ctrlKey || document.activeElement === target.element) return;
    pressed = target;
    startX = event.clientX;
    startValue = target.value();
  });
  // Without this a mouse would select text while it drags; the click below gives the focus instead.
  root.addEventListener('mousedown', (event) => {
    if (pressed && fieldOf(event) === pressed) event.preventDefault();
  });
  root.addEventListener('pointermove', (event) => {
    if (!pressed || !startValue) return;
    const distance = event.clientX - startX;
    if (!isDragging && Math.abs(distance) < threshold) return;
    if (!isDragging) {
      isDragging = true;
      pressed.element.setPointerCapture(event.pointerId);
      document.documentElement.classList.add('is-dragging');
    }
    const steps = Math.round(distance / pixelsPerStep);
    pressed.move(startValue, event.shiftKey ? steps * 10 : steps);
  });
  const release = (): void => {
    if (isDragging) {
      document.documentElement.classList.remove('is-dragging');
      end();
    }
    pressed = undefined;
  };
  root.addEventListener('pointerup', release);
  root.addEventListener('pointercancel', release);
  root.addEventListener('click', (event) => {
    const target = fieldOf(event);
    if (!target || isDragging || document.activeElement === target.element) return;
    target.element.focus();
    target.element.select();
  });
}
