// On paper nothing can be folded away: the answers to guesses and the hints and solutions of exercises stand together at the
// end of the chapter, and links lead there and back.
import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { attribute, changed, element, hasClass, isElement, textOf } from './elements.ts';

/** What these pages say beside the book's own text. */
export interface AnswerWords {
  readonly answers: string;
  readonly answer: string;
  readonly hintsAndSolution: string;
  readonly hint: (number: number) => string;
  readonly backToText: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly space: string;
  readonly options: readonly string[];
  readonly option: (letter: string) => string;
}

const withoutSpace = (one: Element): Element[] => one.children.filter((child) => isElement(child));

/** "→ Answer": where the answer was. */
const wayTo = (id: string, words: string): Element =>
  element('p', { className: ['to-answer'] }, element('a', { id: `${id}-from`, href: `#${id}` }, words));

const titleOf = (id: string, title: string | readonly ElementContent[], words: AnswerWords): Element =>
  element(
    'h3',
    { className: ['answer-title'] },
    ...(typeof title === 'string' ? [title] : title),
    ' ',
    element('a', { className: ['back'], href: `#${id}-from`, ariaLabel: words.backToText }, '↩'),
  );

const paragraphsIn = (part: Element): readonly ElementContent[] =>
  withoutSpace(part).flatMap((child) => (child.tagName === 'div' ? withoutSpace(child) : [child]));

/** A line that the paragraph after it goes on in. */
function runIn(
  line: ElementContent | undefined,
  rest: readonly ElementContent[],
  between: string,
): readonly ElementContent[] {
  const [first, ...others] = rest;
  if (!isElement(line) || !isElement(first, 'p')) return [...(line ? [line] : []), ...rest];
  const space: ElementContent = { type: 'text', value: between };
  return [{ ...line, children: [...line.children, space, ...first.children] }, ...others];
}

/** A guess with lettered options, and its answer. */
function guess(box: Element, words: AnswerWords): readonly [Element, Element] {
  const id = `answer-${attribute(box, 'dataGuess') ?? attribute(box, 'id') ?? 'guess'}`;
  let letter = '';
  let count = 0;
  const stays: ElementContent[] = [];
  const goes: ElementContent[] = [];
  for (const part of withoutSpace(box)) {
    if (hasClass(part, 'guess-option')) {
      letter = words.options[count] ?? String(count + 1);
      count += 1;
      const [label] = withoutSpace(part);
      const verdict = select('.guess-verdict', part);
      stays.push(
        element('p', { className: ['guess-option'] }, words.option(letter), ...(label?.children ?? [])),
      );
      goes.push(element('p', {}, element('b', {}, words.option(letter), textOf(verdict ?? element('span')))));
    } else if (hasClass(part, 'guess-feedback')) {
      goes.push(...runIn(goes.pop(), paragraphsIn(part), words.space));
    } else if (hasClass(part, 'guess-answer')) {
      const [label, first, ...rest] = paragraphsIn(part);
      const named = element('p', {}, element('b', {}, textOf(label ?? element('p')), words.colon));
      goes.push(...runIn(named, first ? [first] : [], words.space), ...rest);
    } else {
      stays.push(part);
    }
  }
  const question = textOf(select('.guess-question', box) ?? element('span')).trim();
  return [
    {
      ...box,
      properties: { className: ['guess'], id: attribute(box, 'id') ?? `${id}-question` },
      children: [...stays, wayTo(id, words.answer)],
    },
    element('section', { className: ['answer'], id }, titleOf(id, question, words), ...goes),
  ];
}

const isAid = (child: ElementContent): child is Element =>
  isElement(child) && (hasClass(child, 'exercise-hint') || hasClass(child, 'exercise-solution'));

/** An exercise, and its hints and solution. */
function exercise(box: Element, words: AnswerWords): readonly [Element, Element | undefined] {
  const aids = box.children.filter(isAid);
  const title = select('.exercise-title', box);
  if (aids.length === 0) return [box, undefined];
  const id = `answer-${attribute(box, 'id') ?? 'exercise'}`;
  let hints = 0;
  const numbered = aids.map((aid): Element => {
    if (!hasClass(aid, 'exercise-hint')) return aid;
    hints += 1;
    const [, ...rest] = withoutSpace(aid);
    return { ...aid, children: [element('p', { className: ['fold-title'] }, words.hint(hints)), ...rest] };
  });
  return [
    {
      ...box,
      children: [...box.children.filter((child) => !isAid(child)), wayTo(id, words.hintsAndSolution)],
    },
    element('section', { className: ['answer'], id }, titleOf(id, title?.children ?? [], words), ...numbered),
  ];
}

/**
 * Takes answers, hints and solutions out of a chapter's text.
 * @returns the text without them, and a section that holds them; `undefined` when there is none
 */
export function answersApart(
  text: readonly ElementContent[],
  words: AnswerWords,
): { readonly text: ElementContent[]; readonly answers: Element | undefined } {
  const answers: Element[] = [];
  const kept = changed(text, (one) => {
    if (!hasClass(one, 'guess') && !hasClass(one, 'exercise')) return [one];
    const [stays, goes] = hasClass(one, 'guess') ? guess(one, words) : exercise(one, words);
    if (goes) answers.push(goes);
    return [stays];
  });
  if (answers.length === 0) return { text: kept, answers: undefined };
  const heading = element('h2', { id: 'answers-title' }, words.answers);
  return {
    text: kept,
    answers: element('section', { id: 'answers', ariaLabelledBy: ['answers-title'] }, heading, ...answers),
  };
}
