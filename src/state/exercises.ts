// The exercises of a page: marks what is typed, tells what went wrong, draws other numbers.
import { type AnswerKey, mark, type Verdict } from '~/calc/exercises/mark.ts';
import {
  drawVariant,
  type ExerciseDefinition,
  isRate,
  type Variant,
  variantsOf,
} from '~/calc/exercises/variants.ts';
import { type Exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { type NumberRefused, readNumber } from '~/calc/kernel/number-input.ts';
import { show } from '~/calc/kernel/show.ts';
import type { ExerciseMessages } from '~/i18n/exercise-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill, type ScriptMessages } from '~/i18n/live-messages.ts';
import type { LiveExample, Store } from './store.ts';

/** The exercises of a page by id; each is an example of the store under the same id. */
export type Exercises = Readonly<Record<string, ExerciseDefinition>>;

export interface ExercisePage {
  readonly language: Language;
  readonly exercises: Exercises;
  readonly messages: ExerciseMessages & Pick<ScriptMessages, Exclude<NumberRefused['reason'], 'unreadable'>>;
  /** Called before other numbers are drawn, so that the draw can be taken back. */
  readonly beforeDraw: (edit: string) => void;
}

/** Gives all exercises of the page the numbers of a seed. */
export function drawAll(store: Store, exercises: Exercises, seed: string): void {
  for (const [id, exercise] of Object.entries(exercises)) {
    const live = store.examples.get(id);
    if (live) give(store, id, drawVariant(variantsOf(live.model, exercise), seed, id), seed);
  }
}

/** Wires the exercises' forms. Call it after the page's results are bound. */
export function bindExercises(document: Document, store: Store, page: ExercisePage): void {
  for (const [id, exercise] of Object.entries(page.exercises)) {
    const box = document.querySelector<HTMLElement>(`[data-exercise="${id}"]`);
    const live = store.examples.get(id);
    if (box && live) bindExercise(box, live, exercise, store, page);
  }
}

function bindExercise(
  box: HTMLElement,
  live: LiveExample,
  exercise: ExerciseDefinition,
  store: Store,
  { language, messages, beforeDraw }: ExercisePage,
): void {
  const form = box.querySelector('form');
  const field = form?.querySelector('input');
  const status = form?.querySelector('[role=status]');
  const tally = form?.querySelector('[data-tally]');
  if (!form || !field || !status || !tally) return;
  const { unit } = store.quantity(`${live.id}.${exercise.asks}`);
  const description = field.getAttribute('aria-describedby') ?? '';
  const explanations = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-misconception]')].map((element) => {
      element.hidden = false;
      element.remove();
      return [element.dataset['misconception'] ?? '', element];
    }),
  );
  const solution = box.querySelector<HTMLDetailsElement>('details[data-solution]');
  let attempts = 0;

  const say = (kind: Verdict['kind'] | '', ...words: readonly (string | Element)[]): void => {
    box.dataset['verdict'] = kind;
    status.replaceChildren(...words);
    const isUnreadable = kind === 'unreadable';
    field.ariaInvalid = isUnreadable ? 'true' : null;
    field.setAttribute('aria-describedby', `${isUnreadable ? `${status.id} ` : ''}${description}`);
    const seed = seedOf(live);
    const told = [
      seed && fill(messages.seed, { seed }),
      attempts && fill(messages.attempts, { count: `${attempts}` }),
    ];
    tally.textContent = told.filter(Boolean).join(' · ');
  };

  const check = (): void => {
    const reading = readNumber(field.value, { units: unit.words });
    const verdict = mark(reading, answerKey(live.id, exercise, store));
    if (verdict.kind === 'unreadable') {
      // Which forms are taken stands beside the box, and differs from those of other number fields.
      const reason = verdict.reason === 'unreadable' ? 'form' : verdict.reason;
      const [first = '', second = ''] = verdict.readings ?? [];
      say(verdict.kind, fill(messages[reason], { first, second }));
      return;
    }
    if (verdict.kind !== 'percent-slip') attempts += 1;
    const words = fill(messages[verdict.kind], {
      exact: show(store.read(`${live.id}.${exercise.asks}`), unit.style, language),
      written: reading.ok ? show(reading.value, unit.style, language) : '',
    });
    const explanation = verdict.kind === 'misconception' && explanations.get(verdict.id);
    say(verdict.kind, words, ...(explanation ? [explanation] : []));
    if (solution && verdict.kind.startsWith('right')) solution.open = true;
  };

  const drawOthers = (): void => {
    // Searched for only now: a reader who never asks for other numbers does not wait for them.
    const variants = variantsOf(live.model, exercise);
    let next: Variant;
    let fresh: string;
    let triesLeft = 20;
    do {
      fresh = newSeed();
      next = drawVariant(variants, fresh, live.id);
      triesLeft -= 1;
    } while (stands(next, live) && triesLeft > 0);
    beforeDraw(`draw ${fresh}`);
    give(store, live.id, next, fresh);
    say('', messages.drawn);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.querySelector('[data-draw]')?.addEventListener('click', drawOthers);
  // What was said belongs to the numbers it was said of, however they came to change.
  store.listen((examples) => {
    if (!examples.has(live.id)) return;
    attempts = 0;
    field.value = '';
    if (solution) solution.open = false;
    say('');
  });
  say('');
}

/** By exercise, its last draw. Its seed is told as long as its numbers stand. */
const lastDraws = new Map<string, { readonly seed: string; readonly variant: Variant }>();

const isSame = (left: Exact, right: Value | undefined): boolean =>
  right !== undefined && hasValue(right) && left.equals(right);

const stands = (variant: Variant, { values }: LiveExample): boolean =>
  [...variant].every(([name, value]) => isSame(value, values()[name]));

function seedOf(live: LiveExample): string | undefined {
  const draw = lastDraws.get(live.id);
  return draw && stands(draw.variant, live) ? draw.seed : undefined;
}

function give(store: Store, id: string, variant: Variant, seed: string): void {
  lastDraws.set(id, { seed, variant });
  for (const [name, value] of variant) store.set(`${id}.${name}`, value);
}

function answerKey(id: string, { asks, misconceptions }: ExerciseDefinition, store: Store): AnswerKey {
  return {
    answer: store.read(`${id}.${asks}`),
    isRate: isRate(store.quantity(`${id}.${asks}`).unit),
    misconceptions: new Map(misconceptions.map((name) => [name, store.read(`${id}.${name}`)])),
  };
}

/** Without letters and digits that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const newSeed = (): string =>
  Array.from({ length: 4 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
