// Numbers of worked examples that stand fixed in the text while the assignment is in force: a list, and a line to add one.
import { type CatalogueChapter, type CatalogueNumber, refusalOf } from '~/assignments/catalogue.ts';
import { fixNumber } from '~/assignments/choosing.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { freshId, labelFor, refused, taken, textField } from './fields.ts';
import { notANumber, numberText, outOfBounds } from './number-text.ts';

/** The fieldset of the fixed numbers. */
export function fixedNumbers(builder: Builder): HTMLElement {
  const { parts, fixed } = assignMessages[builder.language];
  return make(
    'fieldset',
    {},
    make('legend', { class: 'part-title' }, parts.numbers),
    make('p', { class: 'field-about' }, fixed.about),
    fixedList(builder),
    ...adding(builder),
  );
}

/** The numbers that are fixed; a field stays as long as its number is. */
function fixedList(builder: Builder): HTMLElement {
  const list = make('ul', { class: 'fixed-numbers' });
  const lines = new Map<string, HTMLElement>();
  builder.follow(({ fixed }) => {
    const wanted = fixed.map(({ chapter, binding }) => `${chapter}/${binding}`);
    for (const [name, line] of lines) {
      if (wanted.includes(name)) continue;
      line.remove();
      lines.delete(name);
    }
    for (const { chapter, binding } of fixed) {
      const name = `${chapter}/${binding}`;
      if (lines.has(name)) continue;
      const line = fixedLine(builder, chapter, binding);
      lines.set(name, line);
      list.append(line);
    }
    list.hidden = fixed.length === 0;
  });
  return list;
}

function fixedLine(builder: Builder, chapter: string, binding: string): HTMLElement {
  const { fixed: words, colon } = assignMessages[builder.language];
  const known = builder.catalogue.chapters.find(({ id }) => id === chapter);
  const number = known?.numbers.find((one) => one.binding === binding);
  const label = number?.label ?? binding;
  const field = textField(builder, {
    label,
    of: `${known?.title ?? chapter}${colon}`,
    ...(number && { about: words.source(numberText(exact(number.value), builder.language)) }),
    textOf({ fixed }) {
      const value = fixed.find((one) => one.chapter === chapter && one.binding === binding)?.value;
      return value === undefined ? '' : numberText(exact(value), builder.language);
    },
    take(text) {
      const reading = readNumber(text);
      if (!reading.ok) return refused(notANumber(reading, builder.language));
      const out = number && refusalOf(number, reading.value);
      if (out) return refused(outOfBounds(out, builder.language));
      return taken((assignment) => fixNumber(assignment, chapter, binding, exactText(reading.value)));
    },
  });
  const free = makeButton('×', () => builder.change((one) => fixNumber(one, chapter, binding, undefined)), {
    'aria-label': words.remove(label),
  });
  return make('li', {}, field, free);
}

/** A chapter, one of its numbers, and a button that fixes it at what it is in the source. */
function adding(builder: Builder): readonly HTMLElement[] {
  const { fixed: words, choose } = assignMessages[builder.language];
  const chapters = builder.catalogue.chapters.filter(({ numbers }) => numbers.length > 0);
  const [first] = chapters;
  if (!first) return [make('p', {}, words.none)];
  const numbers = make('select', { id: freshId() });
  const offer = (chapter: CatalogueChapter): void =>
    numbers.replaceChildren(
      ...chapter.numbers.map(({ binding, label }) => make('option', { value: binding }, label)),
    );
  const chapter: HTMLSelectElement = make(
    'select',
    { id: freshId(), change: () => offer(chapters[chapter.selectedIndex] ?? first) },
    ...chapters.map(({ id, number, title }) => make('option', { value: id }, choose.chapter(number, title))),
  );
  offer(first);
  const fix = (): void => {
    const from = chapters[chapter.selectedIndex] ?? first;
    const number: CatalogueNumber | undefined = from.numbers[numbers.selectedIndex];
    if (!number) return;
    builder.change((assignment) =>
      assignment.fixed.some(({ chapter: of, binding }) => of === from.id && binding === number.binding)
        ? assignment
        : fixNumber(assignment, from.id, number.binding, number.value),
    );
  };
  return [
    make(
      'div',
      { class: 'fields' },
      make('div', { class: 'field' }, labelFor(chapter.id, { label: words.chapter }), chapter),
      make('div', { class: 'field' }, labelFor(numbers.id, { label: words.number }), numbers),
    ),
    makeButton(words.add, fix),
  ];
}
