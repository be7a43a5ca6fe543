// Where a note is written. Whichever way it is closed, what was written is kept, unless the reader discards it.
import type { MarksMessages } from '~/i18n/marks-messages.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { most } from './mark.ts';

let made: { readonly dialogue: Dialogue; readonly write: (note: Written) => void } | undefined;

/** A note to be written. */
export interface Written {
  /** The words it is about. */
  readonly words: string;
  readonly note: string;
  /** Called with the note when it has changed. */
  readonly keep: (note: string) => void;
  /** Called when the dialogue is closed, after `keep`. */
  readonly closed: () => void;
}

function makeNoteDialogue(messages: MarksMessages) {
  const dialogue = makeDialogue(document, {
    id: 'note-on-text',
    label: messages.noteTitle,
    closeLabel: messages.close,
  });
  let current: Written | undefined;
  const words = make('blockquote', { class: 'marks-quote', tabindex: '0' });
  const text = make('textarea', {
    id: 'note-on-text-text',
    rows: '7',
    maxlength: String(most.note),
    'aria-describedby': 'note-on-text-kept',
    autofocus: true,
    keydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        dialogue.close();
      }
    },
  });
  const discard = (): void => {
    text.value = current?.note ?? '';
    dialogue.close();
  };
  dialogue.body.append(
    words,
    make('label', { for: text.id }, messages.noteLabel),
    text,
    make('p', { id: 'note-on-text-kept', class: 'marks-hint' }, messages.noteKept),
    make(
      'div',
      { class: 'marks-row' },
      makeButton(messages.done, dialogue.close, { class: 'marks-main' }),
      makeButton(messages.discard, discard),
    ),
  );
  dialogue.element.addEventListener('close', () => {
    const note = text.value.trim();
    if (note !== current?.note) current?.keep(note);
    current?.closed();
    current = undefined;
  });
  return {
    dialogue,
    write(note: Written) {
      current = note;
      words.textContent = note.words;
      text.value = note.note;
    },
  };
}

/** Lets the reader write a note. @param opener has the focus again afterwards */
export function writeNote(note: Written, messages: MarksMessages, opener?: HTMLElement): void {
  made ??= makeNoteDialogue(messages);
  made.write(note);
  made.dialogue.open(opener);
}
