// The lists in an assignment's link: what is read, what is done, which numbers are fixed.
//   read=turnover/annual-rate/formula,turnover/annual-rate*2     do=wages-in-capital-two*2(workingPeriod=4;circulationTime=2)
//   fix=turnover/annual-rate/capital-a.workingPeriod:6
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import type { AssignedExercise, AssignedReading, FixedNumber } from './assignment.ts';
import { entriesOf } from './link-text.ts';
import type { AssignmentProblem, Setting } from './problems.ts';

const onePoint = exact(1);
/** More than this is a slip, and so is a finer division of a point. */
const mostPoints = exact(10_000);
const finestPoints = 1000n;
/** Names in a link are shorter. */
const longestName = 120;

const worth = (points: Exact): string => (points.equals(1) ? '' : `*${exactText(points)}`);

export const writeReading = ({ place, points }: AssignedReading): string => `${place}${worth(points)}`;

export function writeExercise({ exercise, points, numbers }: AssignedExercise): string {
  const given = [...numbers].map(([input, value]) => `${input}=${value}`).join(';');
  return `${exercise}${worth(points)}${given && `(${given})`}`;
}

export const writeFixed = ({ chapter, binding, value }: FixedNumber): string =>
  `${chapter}/${binding}:${value}`;

/** Whether an assignment can give so many points for something. */
export const arePossiblePoints = (points: Exact): boolean =>
  points.gte(0) && points.lte(mostPoints) && points.d <= finestPoints;

function readPoints(text: string | undefined, of: string, problems: AssignmentProblem[]): Exact {
  if (text === undefined) return onePoint;
  const reading = readNumber(text);
  if (reading.ok && arePossiblePoints(reading.value)) return reading.value;
  problems.push({ kind: 'unreadable-points', of, text: text.slice(0, 100) });
  return onePoint;
}

/** A place as people may copy it: "/en/turnover/annual-rate/#formula" as "turnover/annual-rate/formula". */
const placeFrom = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\/?#/g, '/')
    .split('/')
    .map((part) => part.trim())
    .filter((part, index) => part && !(index < 2 && (part === 'en' || part === 'zh')))
    .join('/');

/** Keeps the first of what has the same name, and says so of the others. */
function once<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  setting: Setting,
  problems: AssignmentProblem[],
): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    if (found.has(name)) problems.push({ kind: 'repeated', name: setting, text: name });
    else found.set(name, item);
  }
  return [...found.values()];
}

const refuse = (setting: Setting, text: string): AssignmentProblem => ({
  kind: 'unreadable',
  setting,
  text: text.slice(0, 100),
});

export function readReadings(list: string, problems: AssignmentProblem[]): readonly AssignedReading[] {
  const read = entriesOf(list).flatMap((entry): readonly AssignedReading[] => {
    const [name = '', ...rest] = entry.split(/[*×]/);
    const place = placeFrom(name);
    if (!/^[a-z\d-]+(\/[a-z\d-]+){1,2}$/.test(place) || place.length > longestName || rest.length > 1) {
      problems.push(refuse('read', entry));
      return [];
    }
    return [{ place, points: readPoints(rest[0], place, problems) }];
  });
  return once(read, ({ place }) => place, 'read', problems);
}

const exerciseAsWritten = /^([^*×()]*)(?:[*×]([^*×()]*))?(?:\(([^()]*)\)?)?(?:[*×]([^*×()]*))?$/;

export function readExercises(list: string, problems: AssignmentProblem[]): readonly AssignedExercise[] {
  const read = entriesOf(list).flatMap((entry): readonly AssignedExercise[] => {
    const [, name = '', before, numbers = '', after] = exerciseAsWritten.exec(entry) ?? [];
    const exercise = name.trim().toLowerCase();
    const isTwice = before !== undefined && after !== undefined;
    if (!/^[a-z\d-]+$/.test(exercise) || exercise.length > longestName || isTwice) {
      problems.push(refuse('do', entry));
      return [];
    }
    return [
      {
        exercise,
        points: readPoints(before ?? after, exercise, problems),
        numbers: readNumbers(numbers, exercise, problems),
      },
    ];
  });
  return once(read, ({ exercise }) => exercise, 'do', problems);
}

/** "workingPeriod=4;circulationTime=2"; a comma may stand for a semicolon. */
function readNumbers(
  text: string,
  exercise: string,
  problems: AssignmentProblem[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const part of text.split(/;|,(?=\s*[a-z]\w*\s*[=:])/i).map((one) => one.trim())) {
    if (!part) continue;
    const [, input = '', value = ''] = /^([a-z]\w*)\s*[=:](.*)$/i.exec(part) ?? [];
    const reading = readNumber(value);
    if (!input || input.length > longestName || !reading.ok) {
      problems.push({ kind: 'unreadable-number', of: exercise, text: part.slice(0, 100) });
    } else if (numbers.has(input))
      problems.push({ kind: 'repeated', name: exercise, text: part.slice(0, 100) });
    else numbers.set(input, exactText(reading.value));
  }
  return numbers;
}

export function readFixed(list: string, problems: AssignmentProblem[]): readonly FixedNumber[] {
  const read = entriesOf(list).flatMap((entry): readonly FixedNumber[] => {
    const [, before = '', value = ''] = /^([^:=]*)[:=](.*)$/.exec(entry) ?? [];
    const parts = before.split('/').map((part) => part.trim());
    const binding = parts.pop() ?? '';
    const chapter = placeFrom(parts.join('/'));
    const reading = readNumber(value);
    const isNamed = /^[a-z\d-]+\/[a-z\d-]+$/.test(chapter) && /^[\w-]+\.\w+(@[\w-]+)?$/.test(binding);
    if (isNamed && before.length <= longestName && reading.ok) {
      return [{ chapter, binding, value: exactText(reading.value) }];
    }
    problems.push(
      isNamed
        ? { kind: 'unreadable-number', of: before.slice(0, 100), text: value.slice(0, 100) }
        : refuse('fix', entry),
    );
    return [];
  });
  return once(read, ({ chapter, binding }) => `${chapter}/${binding}`, 'fix', problems);
}
