// One exercise of the page: checks what is answered, by the rules of the host, and shows what follows from it.
import { type ExerciseDefinition, isMarked, partsOf } from '~/calc/exercises/definition.ts';
import { type Answer, type Marking, markAnswer, type Task } from '~/calc/exercises/marking.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { show } from '~/calc/kernel/show.ts';
import { exerciseMessages } from '~/i18n/exercise-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { writeSeedLink } from '../link.ts';
import type { LiveExample, Store } from '../store.ts';
import { answerFields } from './answer-fields.ts';
import { drawOthers, give, seedOf, stands } from './drawing.ts';
import type { ExercisePage } from './exercises.ts';
import { filled } from './filled.ts';
import { bindHints } from './hints.ts';
import { beginAnew, practiceRules, theHost, whenHostChanges } from './host.ts';
import { type ExercisePieces, piecesOf } from './pieces.ts';
import { createSaying } from './saying.ts';
import { isSpent, linkToModel, mayShowSolution, type Progress } from './solution.ts';
import { toldOf } from './told.ts';
import type { VerdictWords } from './verdict-words.ts';

/** The exercise with the numbers that it has in the page now. */
export function taskNow(exercise: ExerciseDefinition, live: LiveExample | undefined): Task {
  const values = live?.values() ?? {};
  const numbers = (live?.model.inputs ?? []).flatMap(({ name }) => {
    const value = values[name];
    return value && hasValue(value) ? [[name, value] as const] : [];
  });
  return { exercise, model: live?.model, numbers: new Map(numbers) };
}

function wordsFor(
  { hints }: ExercisePieces,
  exercise: ExerciseDefinition,
  live: LiveExample | undefined,
  { language, messages }: ExercisePage,
): VerdictWords {
  const { id } = live ?? { id: '' };
  const unitOf = (part: string) => live?.model.quantities.get(part)?.unit;
  const isAsked = (part: string): boolean => id !== '' && partsOf(exercise).includes(part);
  return {
    language,
    refusals: messages,
    hasHints: hints.length > 0,
    exact(part) {
      const [unit, value] = [unitOf(part), live?.values()[part]];
      return unit && value && isAsked(part) ? show(value, unit.style, language) : '';
    },
    written(part, text) {
      const unit = unitOf(part);
      const reading = unit && readNumber(text, { units: unit.words });
      return unit && reading?.ok ? show(reading.value, unit.style, language) : '';
    },
  };
}

/** The seed, as a link that gives these numbers to whomever it is sent. */
function seedLink(anchor: string, seed: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = writeSeedLink(anchor, seed);
  link.textContent = seed;
  return link;
}

/** Wires an exercise's box; one without a form is left as it is. */
export function bindExercise(
  box: HTMLElement,
  exercise: ExerciseDefinition,
  store: Store,
  page: ExercisePage,
): void {
  const pieces = piecesOf(box);
  const { id, form, solution } = pieces;
  if (!form) return;
  const { language } = page;
  const messages = exerciseMessages[language];
  const live = store.examples.get(id);
  const fields = answerFields(box);
  const tally = form.querySelector('[data-tally]');
  const draw = form.querySelector<HTMLElement>('[data-draw]');
  const submit = form.querySelector<HTMLElement>('[type=submit]');
  const usualSubmit = submit?.textContent ?? '';
  const saying = createSaying(pieces, fields, partsOf(exercise), (element) => filled(element, store, page));
  const hints = bindHints(pieces.hints, language, (count) => theHost().hintOpened?.(id, count));
  const setModelLink = linkToModel(solution, language);
  const words = wordsFor(pieces, exercise, live, page);

  const rules = () => theHost().rules(id);
  const markingOf = (answer: Answer): Marking => markAnswer(taskNow(exercise, live), answer);
  const progress = (): Progress => {
    const attempts = theHost().attempts(id);
    return {
      attempts: attempts.length,
      isSolved: isMarked(exercise) && attempts.some(({ answer }) => markingOf(answer).credit.equals(1)),
    };
  };

  /** What stands beside the answer, as the rules and what was done so far want it. */
  const settle = (): void => {
    const now = rules();
    const done = progress();
    const [count, tries] = [`${done.attempts}`, `${now.tries}`];
    const told = [
      now.tries !== undefined
        ? fill(messages.attemptsOf, { count, tries })
        : done.attempts > 0 && fill(messages.attempts, { count }),
      isSpent(now, done) && messages.noneLeft,
    ].filter((words) => words !== false);
    const seed = live && now.canDraw && seedOf(live);
    const [before = '', after = ''] = messages.seed.split('{seed}');
    tally?.replaceChildren(
      ...(seed ? [before, seedLink(box.id, seed), after, ...(told.length > 0 ? [' · '] : [])] : []),
      told.join(' · '),
    );
    if (draw) draw.hidden = !now.canDraw;
    fields.close(isSpent(now, done));
    if (submit) {
      submit.ariaDisabled = isSpent(now, done) ? 'true' : null;
      submit.textContent =
        exercise.kind === 'reasoning' && now !== practiceRules ? messages.keep : usualSubmit;
    }
    if (solution) solution.hidden = !mayShowSolution(now, done, isMarked(exercise));
    setModelLink(live && exercise.model && page.modelAddress?.(language, exercise.model, live));
  };

  const answerTo = (answer: Answer): Marking => {
    const marking = markingOf(answer);
    const now = rules();
    saying.say(
      toldOf(exercise, answer, marking, now, {
        ...words,
        hasHints: words.hasHints && now.hints.kind !== 'none',
      }),
    );
    return marking;
  };

  /** How many attempts the page shows; another tab may have added some. */
  let shown: number | undefined;

  /** Puts the page to what the host knows of the exercise. @param isDraftKept whether what stands in the fields stays */
  const restore = (isDraftKept: boolean): void => {
    const now = rules();
    const attempts = theHost().attempts(id);
    const last = attempts.at(-1);
    // What a reader has opened while the script was on its way stays open.
    if (solution && shown !== undefined) solution.open = false;
    shown = attempts.length;
    const opened = theHost().hintsOpen?.(id) ?? Math.max(0, ...attempts.map((attempt) => attempt.hints));
    hints.apply(now.hints, now === practiceRules ? undefined : opened);
    settle();
    if (!isDraftKept) fields.put(last?.answer ?? {});
    if (last && !isDraftKept) answerTo(last.answer);
    else saying.tell('');
  };

  /** Gives the exercise the numbers that the host wants. @returns whether they were others; all is restored then */
  const keepNumbers = (): boolean => {
    const variant = theHost().numbers?.(id);
    if (!variant || !live || stands(variant, live)) return false;
    give(store, id, variant);
    return stands(variant, live);
  };

  /** The host, or what it knows, is another; what the reader is just writing stays. */
  const follow = (): void => {
    if (keepNumbers()) return;
    const attempts = theHost().attempts(id);
    const draft = fields.read();
    if (attempts.length !== shown) {
      restore(shown === undefined && Object.values(draft).some(Boolean));
      return;
    }
    hints.apply(rules().hints);
    settle();
    const last = attempts.at(-1);
    if (last && JSON.stringify(last.answer) === JSON.stringify(draft)) answerTo(last.answer);
  };

  const check = (): void => {
    const now = rules();
    if (isSpent(now, progress())) return;
    const answer = fields.read();
    const marking = answerTo(answer);
    if (marking.counts) {
      theHost().record(id, { at: Date.now(), hints: hints.opened(), answer });
      shown = theHost().attempts(id).length;
    }
    settle();
    const isOver = !isMarked(exercise) || marking.credit.equals(1) || isSpent(now, progress());
    if (solution && !solution.hidden && marking.counts && isOver) solution.open = true;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  draw?.addEventListener('click', () => {
    if (!live) return;
    drawOthers(store, live, exercise, (seed) => page.beforeDraw(`draw ${seed}`));
    saying.tell(messages.drawn);
  });
  // What was said belongs to the numbers it was said of, however they came to change.
  store.listen((examples) => {
    if (!examples.has(id) || keepNumbers()) return;
    beginAnew(id);
    restore(false);
  });
  whenHostChanges(follow);
  follow();
}
