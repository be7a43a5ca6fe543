// The quiz of a Common Cartridge, in the cartridge's own profile of QTI 1.2: multiple choice and essays.
import { exact } from '~/calc/kernel/exact.ts';
import { digits } from '~/calc/spreadsheet/cell-text.ts';
import { xmlText } from '~/calc/spreadsheet/xml-text.ts';
import { element, type Xml, xmlFile } from '../xml.ts';
import type { ExportedExercise } from './exported-exercise.ts';

/** An option with what is said to whoever chooses it; both HTML. */
interface Option {
  readonly text: string;
  readonly isRight: boolean;
  readonly say: string;
}

/** A question to be answered by choosing, or in words. */
interface Item {
  readonly id: string;
  readonly title: string;
  readonly points: string;
  readonly question: string;
  readonly solution: string;
  /** None: an essay. */
  readonly options: readonly Option[];
}

export function assessmentFile(id: string, title: string, exercises: readonly ExportedExercise[]): string {
  return xmlFile(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: id, title },
        metadata({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination' }),
        element('section', { ident: `${id}-section` }, ...exercises.flatMap(itemsOf).map(itemMarkup)),
      ),
    ),
  );
}

/**
 * The questions of an exercise, which share its points. Of each number that is asked for one, if there is a known mistake to
 * choose instead: whoever is offered a single number cannot be wrong.
 */
function itemsOf({ id, title, points, kind, variants }: ExportedExercise): readonly Item[] {
  const [variant] = variants;
  if (!variant) return [];
  const { question, solution, options, blanks } = variant;
  if (kind === 'choice' || kind === 'reasoning') {
    const offered = kind === 'choice' ? options : [];
    return [{ id, title, points, question, solution, options: offered }];
  }
  const asked = blanks.filter(({ mistakes }) => mistakes.length > 0);
  const share = digits(exact(points).div(Math.max(1, asked.length)));
  return asked.map((blank) => {
    const index = blanks.indexOf(blank);
    const sign = blank.isPercent ? '%' : '';
    return {
      id: blanks.length > 1 ? `${id}-${index + 1}` : id,
      title: blanks.length > 1 ? `${title} (${index + 1})` : title,
      points: share,
      question: `${question}<p><strong>${xmlText(blank.label)}</strong></p>`,
      solution,
      options: inOrder([
        { text: `${blank.answer}${sign}`, isRight: true, say: '' },
        ...blank.mistakes.map(({ answer, say }) => ({ text: `${answer}${sign}`, isRight: false, say })),
      ]),
    };
  });
}

/** Numbers from the smallest to the largest, so that the place of the right one tells nothing. */
const inOrder = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((one, other) => Number.parseFloat(one.text) - Number.parseFloat(other.text));

const metadata = (fields: Readonly<Record<string, string>>): Xml =>
  element(
    'qtimetadata',
    {},
    ...Object.entries(fields).map(([label, entry]) =>
      element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
    ),
  );

const material = (html: string): Xml =>
  element('material', {}, element('mattext', { texttype: 'text/html' }, html));

const feedback = (ident: string, html: string): Xml =>
  element('itemfeedback', { ident }, element('flow_mat', {}, material(html)));

const optionId = (index: number): string => `option-${index + 1}`;

function itemMarkup(item: Item): Xml {
  const { id, title, points, question, solution, options } = item;
  const isEssay = options.length === 0;
  const right = options.filter(({ isRight }) => isRight).length;
  const profile = isEssay ? 'essay' : right === 1 ? 'multiple_choice' : 'multiple_response';
  const said = options.flatMap(({ say }, index) => (say ? [{ index, say }] : []));
  return element(
    'item',
    { ident: id, title },
    element('itemmetadata', {}, metadata({ cc_profile: `cc.${profile}.v0p1`, cc_weighting: points })),
    element('presentation', {}, material(question), isEssay ? words : choices(options, right)),
    element(
      'resprocessing',
      {},
      element(
        'outcomes',
        {},
        element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
      ),
      condition('Yes', element('other'), showing('solution', 'Solution')),
      ...said.map(({ index }) =>
        condition('Yes', chosen(index), showing(`say-${optionId(index)}`, 'Response')),
      ),
      ...(isEssay ? [] : [condition('No', allRight(options), score)]),
    ),
    feedback('solution', solution),
    ...said.map(({ index, say }) => feedback(`say-${optionId(index)}`, say)),
  );
}

const words = element('response_str', { ident: 'answer', rcardinality: 'Single' }, element('render_fib'));

const choices = (options: readonly Option[], right: number): Xml =>
  element(
    'response_lid',
    { ident: 'answer', rcardinality: right === 1 ? 'Single' : 'Multiple' },
    element(
      'render_choice',
      {},
      ...options.map(({ text }, index) =>
        element('response_label', { ident: optionId(index) }, material(text)),
      ),
    ),
  );

const chosen = (index: number): Xml => element('varequal', { respident: 'answer' }, optionId(index));

/** Every right option and no wrong one. */
function allRight(options: readonly Option[]): Xml {
  const rules = options.map(({ isRight }, index) =>
    isRight ? chosen(index) : element('not', {}, chosen(index)),
  );
  const [only] = options.flatMap(({ isRight }, index) => (isRight ? [chosen(index)] : []));
  const isSingle = options.filter(({ isRight }) => isRight).length === 1;
  return isSingle && only ? only : element('and', {}, ...rules);
}

const score = element('setvar', { action: 'Set', varname: 'SCORE' }, '100');

const showing = (to: string, kind: 'Response' | 'Solution'): Xml =>
  element('displayfeedback', { feedbacktype: kind, linkrefid: to });

const condition = (more: 'Yes' | 'No', when: Xml, ...then: readonly Xml[]): Xml =>
  element('respcondition', { continue: more }, element('conditionvar', {}, when), ...then);
