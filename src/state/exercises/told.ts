// What a reader is told of an answer, as data: in the status of the exercise, and beside each of its steps and options.
// Whether anything may be told yet is decided here.
import { choicePart, type ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { type Answer, chosenIn, type Marking, type PartMarking } from '~/calc/exercises/marking.ts';
import { exerciseMessages } from '~/i18n/exercise-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { type ExerciseRules, practiceRules } from './host.ts';
import { refusalInWords, type VerdictWords, verdictInWords } from './verdict-words.ts';

/** The sign before the words (exercises.css): ✓, ✗, ½, ?, · or none. */
export type Sign = 'right' | 'wrong' | 'partly' | 'unclear' | 'kept' | '';

export interface Remark {
  readonly sign: Sign;
  readonly words: string;
  /** The mistake to which the author has more to say. */
  readonly misconception?: string | undefined;
  /** Whether the field itself is to be called invalid: what stands there was not understood. */
  readonly isInvalid?: boolean | undefined;
}

export interface Told {
  readonly status: Remark;
  /** By part: what is told of the number there. A lone number is told of in the status only. */
  readonly parts: ReadonlyMap<string, Remark>;
  /** Whether a chosen option is right, by option; the author's words to it follow. */
  readonly options: ReadonlyMap<string, Sign>;
}

const none: Remark = { sign: '', words: '' };
const onlyStatus = (status: Remark): Told => ({ status, parts: new Map(), options: new Map() });

const signOf = ({ verdict, credit }: PartMarking): Sign => {
  if (verdict.kind === 'unreadable' || verdict.kind === 'percent-slip') return 'unclear';
  if (credit.equals(1)) return 'right';
  return credit.equals(0) ? 'wrong' : 'partly';
};

/** What is told when the answer is kept, and marked later. */
function keptRemark({ showsAt }: ExerciseRules, { language }: VerdictWords): Remark {
  const messages = exerciseMessages[language];
  const words = showsAt === undefined ? messages.kept : fill(messages.keptUntil, { moment: showsAt });
  return { sign: 'kept', words };
}

function remarkOn(part: PartMarking, answer: Answer, rules: ExerciseRules, words: VerdictWords): Remark {
  const { verdict, isCarried } = part;
  if (verdict.kind === 'unreadable') {
    return { sign: 'unclear', words: refusalInWords(verdict, words), isInvalid: true };
  }
  const text = answer[part.part] ?? '';
  if (rules.show === 'later') {
    if (verdict.kind !== 'percent-slip') return none;
    const message = exerciseMessages[words.language].slipWithheld;
    return { sign: 'unclear', words: fill(message, { written: words.written(part.part, text) }) };
  }
  return {
    sign: signOf(part),
    words: verdictInWords(part, text, words),
    misconception: verdict.kind === 'misconception' && !isCarried ? verdict.id : undefined,
  };
}

function toldOfSteps(answer: Answer, marking: Marking, rules: ExerciseRules, words: VerdictWords): Told {
  const { parts, counts } = marking;
  const messages = exerciseMessages[words.language];
  // Where tries are few, a step left out must not be a way to have the others marked for nothing.
  const isTold = rules.show !== 'later' && (counts || rules.tries === undefined);
  const remarks = parts.map((part): readonly [string, Remark] => {
    const remark = remarkOn(part, answer, rules, words);
    const { verdict } = part;
    if (verdict.kind === 'unreadable' && verdict.reason === 'empty') {
      return [part.part, { sign: 'unclear', words: messages.stepEmpty, isInvalid: !isTold }];
    }
    if (!isTold && remark.sign !== 'unclear') return [part.part, none];
    // How to go on is said once for all steps.
    return [part.part, verdict.kind === 'wrong' ? { ...remark, words: messages.notYet } : remark];
  });
  const told = { parts: new Map(remarks), options: new Map<string, Sign>() };
  if (counts && rules.show === 'later') return { ...told, status: keptRemark(rules, words) };
  if (!isTold) return { ...told, status: { sign: 'unclear', words: messages.fillAll } };
  const right = parts.filter(({ credit }) => credit.equals(1)).length;
  const isWhole = right === parts.length;
  const sum = fill(messages.stepsRight, { right: `${right}`, count: `${parts.length}` });
  const sign = isWhole ? 'right' : marking.credit.equals(0) ? 'wrong' : 'partly';
  return { ...told, status: { sign: counts ? sign : 'unclear', words: isWhole ? messages.right : sum } };
}

function toldOfChoice(
  exercise: Extract<ExerciseDefinition, { kind: 'choice' }>,
  answer: Answer,
  { parts: [part], counts }: Marking,
  { language }: VerdictWords,
): Told {
  const messages = exerciseMessages[language];
  if (!part || !counts) return onlyStatus({ sign: 'unclear', words: messages.nothingChosen });
  const sign = signOf(part);
  const chosen = new Set(chosenIn(answer[choicePart] ?? ''));
  return {
    status: {
      sign,
      words: sign === 'right' ? messages.right : sign === 'partly' ? messages.partly : messages.notYet,
    },
    parts: new Map(),
    options: new Map(
      exercise.options
        .filter(({ id }) => chosen.has(id))
        .map(({ id, right }) => [id, right ? 'right' : 'wrong'] as const),
    ),
  };
}

/** What is told of an answer under these rules. */
export function toldOf(
  exercise: ExerciseDefinition,
  answer: Answer,
  marking: Marking,
  rules: ExerciseRules,
  words: VerdictWords,
): Told {
  const messages = exerciseMessages[words.language];
  if (exercise.kind === 'steps') return toldOfSteps(answer, marking, rules, words);
  if (rules.show === 'later' && marking.counts) return onlyStatus(keptRemark(rules, words));
  if (exercise.kind === 'choice') return toldOfChoice(exercise, answer, marking, words);
  if (exercise.kind === 'reasoning') {
    if (!marking.counts) return onlyStatus({ sign: 'unclear', words: messages.nothingWritten });
    const isPractice = rules === practiceRules;
    return onlyStatus({ sign: 'kept', words: messages[isPractice ? 'to-be-read' : 'kept-to-be-read'] });
  }
  const [part] = marking.parts;
  return onlyStatus(part ? remarkOn(part, answer, rules, words) : none);
}
