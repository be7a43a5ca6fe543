// One way to open a dialogue over the page: the browser's own <dialog>, with a heading, a button that closes it, and a
// body that the caller fills. Escape and a click beside it close it; the focus goes back to where it came from.
import css from './dialogue.css?inline';
import { adoptStyles } from './late-styles.ts';
import { make, makeButton } from './make-element.ts';

/** What a dialogue is made from; the words are in the page's language. */
export interface DialogueWords {
  /** The id of the <dialog>; there is one on a page. */
  readonly id: string;
  /** Its heading, which also names it for a screen reader. */
  readonly label: string;
  /** What the button with the cross is called. */
  readonly closeLabel: string;
}

/** A dialogue in the page, closed at first. */
export interface Dialogue {
  readonly element: HTMLDialogElement;
  /** What the caller fills. An element with the attribute `autofocus` in it has the focus when the dialogue opens. */
  readonly body: HTMLElement;
  /** @param opener what was pressed: it has the focus again when the dialogue is closed */
  readonly open: (opener?: HTMLElement) => void;
  readonly close: () => void;
}

/** Adds a closed dialogue to the page. */
export function makeDialogue(document: Document, { id, label, closeLabel }: DialogueWords): Dialogue {
  adoptStyles(document, css);
  const close = (): void => element.close();
  const heading = make('h2', { id: `${id}-heading` }, label);
  const cross = makeButton('×', close, { class: 'dialogue-close', 'aria-label': closeLabel });
  const head = make('header', { class: 'dialogue-head' }, heading, cross);
  const body = make('div', { class: 'dialogue-body' });
  const frame = make('div', { class: 'dialogue-frame' }, head, body);
  const element = make('dialog', { id, class: 'dialogue', 'aria-labelledby': heading.id }, frame);
  document.body.append(element);

  let opener: HTMLElement | undefined;
  closeBeside(element, close);
  element.addEventListener('close', () => {
    // The browser gives the focus back; but some do not focus a button that is clicked, and then forget it.
    if (document.activeElement === document.body) opener?.focus({ preventScroll: true });
  });
  return {
    element,
    body,
    open: (by) => {
      if (element.open) return;
      opener = by;
      element.showModal();
    },
    close,
  };
}

/** A press that begins and ends beside the frame closes; one that selects text and slips out of it does not. */
function closeBeside(element: HTMLDialogElement, close: () => void): void {
  let beganBeside = false;
  element.addEventListener('pointerdown', ({ target }) => {
    beganBeside = target === element;
  });
  element.addEventListener('click', ({ target }) => {
    if (beganBeside && target === element) close();
  });
}
