// Questions for Moodle's question bank, in Moodle's own XML. One number is a "calculated" question whose table of numbers
// is the exercise's own list of variants, or "numerical" where all have the same; steps are "cloze", choices
// "multichoice", reasoning "essay". What a known mistake comes to is an answer worth nothing, with its words.
// Moodle 4.5.5 took in and graded such files. Its number fields read 100, 1e2 and 100%, and refuse 25/2 and 12 1/2.
import { xmlText } from '~/calc/spreadsheet/xml-text.ts';
import { element, fenced, type Xml, xmlFile } from '../xml.ts';
import {
  answerColumn,
  type ExportedBlank,
  type ExportedExercise,
  type ExportedTable,
  type ExportedVariant,
  mistakeColumn,
} from './exported-exercise.ts';

/** Words that Moodle shows beside the book's own. */
export interface MoodleWords {
  /** "Write a decimal number, such as 12.5; not 25/2." */
  readonly writeDecimals: string;
  /** "Give a rate in per cent: 150 for 150%." */
  readonly inPerCent: string;
  /** Said before the model answer that those who mark are shown. */
  readonly modelAnswer: string;
}

/** The file. @param category under which the questions come to stand, its levels in order */
export function moodleXml(
  exercises: readonly ExportedExercise[],
  category: readonly string[],
  words: MoodleWords,
): string {
  const questions = exercises.flatMap((exercise) => [
    categoryOf([...category, exercise.chapter]),
    ...questionsOf(exercise, words),
  ]);
  return xmlFile(element('quiz', {}, ...questions));
}

/** A stroke in a name would begin another level. */
const levelName = (name: string): string => name.replaceAll('/', '//');

const categoryOf = (levels: readonly string[]): Xml =>
  element(
    'question',
    { type: 'category' },
    element('category', {}, text(['$course$', 'top', ...levels.map(levelName)].join('/'))),
  );

const text = (content: string): Xml => element('text', {}, content);
const html = (name: string, content: string): Xml =>
  element(name, { format: 'html' }, element('text', {}, fenced(content)));

function questionsOf(exercise: ExportedExercise, words: MoodleWords): readonly Xml[] {
  const { kind, table, variants } = exercise;
  if (kind === 'number' && table) return [calculated(exercise, table, words)];
  return variants.map((variant, index) => {
    const title = variants.length > 1 ? `${exercise.title} (${index + 1})` : exercise.title;
    const id = variants.length > 1 ? `${exercise.id}-${index + 1}` : exercise.id;
    const one = { ...exercise, title, id };
    if (kind === 'number') return numerical(one, variant, words);
    if (kind === 'steps') return cloze(one, variant, words);
    return kind === 'choice' ? multichoice(one, variant) : essay(one, variant, words);
  });
}

/** What every question begins with. */
const common = (
  { title, points, id }: ExportedExercise,
  question: string,
  solution: string,
): readonly Xml[] => [
  element('name', {}, text(title)),
  html('questiontext', question),
  html('generalfeedback', solution),
  element('defaultgrade', {}, points),
  element('penalty', {}, '0.3333333'),
  element('hidden', {}, '0'),
  element('idnumber', {}, id),
];

/** How the numbers of a question are to be written. */
function withNotice(question: string, blanks: readonly ExportedBlank[], words: MoodleWords): string {
  const perCent = blanks.some(({ isPercent }) => isPercent) ? [words.inPerCent] : [];
  return `${question}<p>${[words.writeDecimals, ...perCent].join(' ')}</p>`;
}

/** "100%" is then the same as "100". */
const percentUnit = ({ isPercent }: Pick<ExportedBlank, 'isPercent'>): readonly Xml[] =>
  isPercent
    ? [
        element('unitgradingtype', {}, '0'),
        element('unitpenalty', {}, '0'),
        // Typed behind the number or left out; "3", no units at all, would refuse the sign.
        element('showunits', {}, '0'),
        element('unitsleft', {}, '0'),
        element(
          'units',
          {},
          element('unit', {}, element('multiplier', {}, '1'), element('unit_name', {}, '%')),
        ),
      ]
    : [];

const answerOf = (
  fraction: string,
  answer: string,
  tolerance: string,
  say: string,
  ...more: readonly Xml[]
): Xml =>
  element(
    'answer',
    { fraction },
    text(answer),
    element('tolerance', {}, tolerance),
    ...more,
    html('feedback', say),
  );

function numerical(
  exercise: ExportedExercise,
  { question, solution, blanks }: ExportedVariant,
  words: MoodleWords,
): Xml {
  const [blank] = blanks;
  if (!blank) throw new Error(`${exercise.id} asks for no number`);
  return element(
    'question',
    { type: 'numerical' },
    ...common(exercise, withNotice(question, blanks, words), solution),
    answerOf('100', blank.answer, blank.tolerance, ''),
    ...blank.mistakes.map(({ answer, say }) => answerOf('0', answer, blank.tolerance, say)),
    ...percentUnit(blank),
  );
}

/** How Moodle is to compare: by plain difference, and to show four decimal places. */
const comparison = [
  element('tolerancetype', {}, '2'),
  element('correctanswerformat', {}, '1'),
  element('correctanswerlength', {}, '4'),
];

function calculated(exercise: ExportedExercise, table: ExportedTable, words: MoodleWords): Xml {
  const blank = exercise.variants[0]?.blanks[0];
  if (!blank) throw new Error(`${exercise.id} asks for no number`);
  return element(
    'question',
    { type: 'calculated' },
    ...common(exercise, withNotice(table.question, [blank], words), table.solution),
    // One row for all its numbers at once: they belong together.
    element('synchronize', {}, '1'),
    answerOf('100', `{${answerColumn}}`, blank.tolerance, '', ...comparison),
    ...blank.mistakes.map(({ id }, index) =>
      answerOf('0', `{${mistakeColumn(index)}}`, blank.tolerance, table.say[id] ?? '', ...comparison),
    ),
    ...percentUnit(blank),
    element(
      'dataset_definitions',
      {},
      ...Object.entries(table.columns).map(([name, numbers]) => dataset(name, numbers)),
    ),
  );
}

const placesIn = (number: string): number => number.split('.')[1]?.length ?? 0;

/** A column of numbers; Moodle is given all of them, and draws none of its own. */
function dataset(name: string, numbers: readonly string[]): Xml {
  const values = numbers.map(Number);
  const places = Math.max(...numbers.map(placesIn));
  return element(
    'dataset_definition',
    {},
    element('status', {}, text('private')),
    element('name', {}, text(name)),
    element('type', {}, 'calculated'),
    element('distribution', {}, text('uniform')),
    element('minimum', {}, text(`${Math.min(...values)}`)),
    element('maximum', {}, text(`${Math.max(...values)}`)),
    element('decimals', {}, text(`${places}`)),
    element('itemcount', {}, `${numbers.length}`),
    element(
      'dataset_items',
      {},
      ...numbers.map((value, index) =>
        element('dataset_item', {}, element('number', {}, `${index + 1}`), element('value', {}, value)),
      ),
    ),
    element('number_of_items', {}, `${numbers.length}`),
  );
}

/** What has a meaning inside a cloze field. */
const clozeText = (content: string): string => content.replace(/[\\~}#"/]/g, '\\$&');

/** Words without tags: a field of a cloze holds no HTML. */
const withoutTags = (content: string): string =>
  content
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function cloze(
  exercise: ExportedExercise,
  { question, solution, blanks }: ExportedVariant,
  words: MoodleWords,
): Xml {
  const fields = blanks.map(({ label, answer, tolerance, mistakes }) => {
    const wrong = mistakes.map(
      (mistake) => `~%0%${mistake.answer}:${tolerance}#${clozeText(withoutTags(mistake.say))}`,
    );
    return `<li>${xmlText(label)}: {1:NUMERICAL:%100%${answer}:${tolerance}${wrong.join('')}}</li>`;
  });
  const body = `${withNotice(question, blanks, words)}<ol>${fields.join('')}</ol>`;
  const [name, , ...rest] = common(exercise, body, solution);
  return element(
    'question',
    { type: 'cloze' },
    ...(name ? [name] : []),
    html('questiontext', body),
    // A cloze is worth what its fields are worth.
    ...rest.filter(({ markup }) => !markup.startsWith('<defaultgrade')),
  );
}

function multichoice(exercise: ExportedExercise, { question, solution, options }: ExportedVariant): Xml {
  const right = options.filter(({ isRight }) => isRight).length;
  const share = fractionOf(right);
  return element(
    'question',
    { type: 'multichoice' },
    ...common(exercise, question, solution),
    element('single', {}, right === 1 ? 'true' : 'false'),
    element('shuffleanswers', {}, 'true'),
    element('answernumbering', {}, 'abc'),
    ...options.map(({ text: option, isRight, say }) =>
      element(
        'answer',
        { fraction: isRight ? share : right === 1 ? '0' : `-${share}`, format: 'html' },
        element('text', {}, fenced(option)),
        html('feedback', say),
      ),
    ),
  );
}

/** One of so many, in per cent, as Moodle wants it written. */
const fractionOf = (parts: number): string => `${Number((100 / Math.max(1, parts)).toFixed(5))}`;

const essay = (
  exercise: ExportedExercise,
  { question, solution }: ExportedVariant,
  words: MoodleWords,
): Xml =>
  element(
    'question',
    { type: 'essay' },
    ...common(exercise, question, ''),
    element('responseformat', {}, 'editor'),
    element('responserequired', {}, '1'),
    element('responsefieldlines', {}, '10'),
    element('attachments', {}, '0'),
    html('graderinfo', `<p>${words.modelAnswer}</p>${solution}`),
  );
