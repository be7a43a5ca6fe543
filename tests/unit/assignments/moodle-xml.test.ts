// Questions for Moodle: what each kind of exercise becomes, and that no text breaks out of its place.
import { describe, expect, it } from 'vitest';
import { moodleXml } from '~/assignments/exports/moodle-xml.ts';
import { asked, found } from '../../support/xml.ts';
import {
  choiceExercise,
  hostileExercise,
  rateExercise,
  reasoningExercise,
  stepsExercise,
} from './exported.ts';

const words = {
  writeDecimals: 'Write a decimal number.',
  inPerCent: 'In per cent.',
  modelAnswer: 'Model answer:',
};
const write = (...exercises: Parameters<typeof moodleXml>[0]) =>
  moodleXml(exercises, ['Capital in Motion', 'Week 3'], words);

describe('an exercise with one number', () => {
  const file = write(rateExercise);

  it('is a calculated question whose rows are the exercise’s own variants', async () => {
    expect(await found(file, '//question/@type')).toEqual(['category', 'calculated']);
    const column = (name: string) =>
      found(file, `//dataset_definition[name/text='${name}']/dataset_items/dataset_item/value`);
    expect(await column('turnovers')).toEqual(['10', '12']);
    expect(await column('answer')).toEqual(['1000', '1200']);
    expect(await column('mistake1')).toEqual(['100', '100']);
    expect(await found(file, '//dataset_definition/itemcount')).toEqual(['2', '2', '2']);
  });

  it('has numbers of one row at a time', async () => {
    expect(await asked(file, 'string(//synchronize)')).toBe('1');
  });

  it('gives the whole grade for the answer and none, with words, for the known mistake', async () => {
    expect(await found(file, '//answer/@fraction')).toEqual(['100', '0']);
    expect(await found(file, '//answer/text')).toEqual(['{answer}', '{mistake1}']);
    expect(await found(file, '//answer/feedback/text')).toEqual([
      '',
      '<p>All wages of the year, instead of those advanced.</p>',
    ]);
  });

  it('names every place of its text and its answers as a column, and nothing else', async () => {
    const columns = await found(file, '//dataset_definition/name/text');
    const texts = await found(file, '//questiontext/text | //generalfeedback/text | //answer//text');
    const places = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(places)].sort()).toEqual([...columns].sort());
  });

  it('takes 1000 and 1000%', async () => {
    expect(await found(file, '//unit_name')).toEqual(['%']);
    expect(await found(file, '//unit/multiplier')).toEqual(['1']);
    // As Moodle counts: 0 is an optional unit, typed behind the number; 3 refuses every unit.
    expect(await found(file, '//showunits')).toEqual(['0']);
  });

  it('is a numerical question where everybody has the same numbers', async () => {
    const [first] = rateExercise.variants;
    const same = write({ ...rateExercise, variants: first ? [first] : [], table: undefined });
    expect(await found(same, '//question/@type')).toEqual(['category', 'numerical']);
    expect(await found(same, '//answer/text')).toEqual(['1000', '100']);
    expect(await found(same, '//answer/tolerance')).toEqual(['0.00005', '0.00005']);
  });
});

it('steps become one cloze with a field for each number, and signs of its own are told apart', async () => {
  const text = await asked(write(stepsExercise), "string(//question[@type='cloze']/questiontext/text)");
  expect(text).toContain('{1:NUMERICAL:%100%500:0.00005~%0%5000:0.00005#');
  expect(text).toContain('That is a year’s wages, \\~ 10 × 500 {applied\\}.');
  expect(text).toContain('{1:NUMERICAL:%100%1000:0.00005~%0%100:0.00005#');
});

it('a choice becomes a multiple choice with what is said to each option', async () => {
  const file = write(choiceExercise);
  expect(await asked(file, 'string(//single)')).toBe('true');
  expect(await found(file, '//answer/@fraction')).toEqual(['100', '0']);
  expect(await found(file, '//answer/feedback/text')).toEqual(['<p>Yes.</p>', '<p>It follows.</p>']);
});

it('reasoning becomes an essay, whose model answer only those who mark it see', async () => {
  const file = write(reasoningExercise);
  expect(await asked(file, 'string(//graderinfo/text)')).toBe('<p>Model answer:</p><p>Because.</p>');
  expect(await asked(file, 'string(//generalfeedback/text)')).toBe('');
});

it('questions stand under assignment and chapter; a stroke in a name begins no level', async () => {
  expect(await found(write(rateExercise), '//category/text')).toEqual([
    '$course$/top/Capital in Motion/Week 3/The annual rate//of surplus-value',
  ]);
});

it('no text breaks out of its place', async () => {
  const file = write(hostileExercise);
  expect(await asked(file, 'count(//script)')).toBe('0');
  expect(await asked(file, "string(//question[@type='multichoice']/questiontext/text)")).toBe(
    '<p>]]></text></questiontext></p>',
  );
});
