// One exercise of the page: checks what is answered, by the rules of the host, and shows what follows from it.
import { type ExerciseDefinition, isMarked, partsOf } from '~/calc/exercises/definition.ts';
import { type Answer, type Marking, markAnswer, type Task } from '~/calc/exercises/marking.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { show } from '~/calc/kernel/show.ts';
import { exerciseMessages } from '~/i18n/exercise-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
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
    const seed = live && now.canDraw && seedOf(live);
    const told = [
      seed && fill(messages.seed, { seed }),
      now.tries !== undefined
        ? fill(messages.attemptsOf, { count, tries })
        : done.attempts > 0 && fill(messages.attempts, { count }),
      isSpent(now, done) && messages.noneLeft,
    ];
    if (tally) tally.textContent = told.filter(Boolean).join(' · ');
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

  /** Puts the page to what the host knows of the exercise: its numbers, its last answer and what was said to it. */
  const restore = (): void => {
    const now = rules();
    const variant = theHost().numbers?.(id);
    if (variant && live && !stands(variant, live)) give(store, id, variant);
    const attempts = theHost().attempts(id);
    const last = attempts.at(-1);
    const opened = theHost().hintsOpen?.(id) ?? Math.max(0, ...attempts.map((attempt) => attempt.hints));
    hints.apply(now.hints, now === practiceRules ? undefined : opened);
    fields.put(last?.answer ?? {});
    settle();
    if (solution) solution.open = false;
    if (last) answerTo(last.answer);
    else saying.tell('');
  };

  const check = (): void => {
    const now = rules();
    if (isSpent(now, progress())) return;
    const answer = fields.read();
    const marking = answerTo(answer);
    if (marking.counts) theHost().record(id, { at: Date.now(), hints: hints.opened(), answer });
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
    if (!examples.has(id)) return;
    beginAnew(id);
    restore();
  });
  whenHostChanges(restore);
  restore();
}
