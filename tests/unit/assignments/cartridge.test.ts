// The Common Cartridge: its manifest names every file, its links keep their fragments, its quiz is made of the known mistakes.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Cartridge, cartridgeFiles, cartridgeZip } from '~/assignments/exports/cartridge.ts';
import { asked, found } from '../../support/xml.ts';
import {
  choiceExercise,
  hostileExercise,
  rateExercise,
  reasoningExercise,
  stepsExercise,
} from './exported.ts';

const url = 'https://example.org/en/assignment/#v=1&key=a&do=x*2,y(n=4)&due=2026-12-01T23:59%2B08:00';
const cartridge: Cartridge = {
  title: 'Week 3 & “more” <1>',
  language: 'en',
  modules: [
    {
      title: 'The annual rate',
      links: [{ title: 'The formula', url }],
      quiz: {
        title: 'Exercises',
        exercises: [rateExercise, stepsExercise, choiceExercise, reasoningExercise, hostileExercise],
      },
    },
    { title: 'Only reading', links: [{ title: 'Summary', url }], quiz: undefined },
  ],
};
const files = cartridgeFiles(cartridge);
const content = (name: string): string => files.get(name) ?? '';
const manifest = content('imsmanifest.xml');
const quiz = content('module-1-quiz/assessment.xml');
const local = (name: string): string => `*[local-name()='${name}']`;

describe('the manifest', () => {
  it('is of version 1.1, and says so in its first kilobyte', async () => {
    expect(await asked(manifest, `string(//${local('schemaversion')})`)).toBe('1.1.0');
    expect(manifest.slice(0, 1024)).toContain('http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1');
  });

  it('names every file of the cartridge, and none that is not there', async () => {
    const named = await found(manifest, `//${local('file')}/@href`);
    expect(['imsmanifest.xml', ...named].sort()).toEqual([...files.keys()].sort());
    expect(Object.keys(unzipSync(cartridgeZip(cartridge))).sort()).toEqual([...files.keys()].sort());
  });

  it('leads every item to a resource', async () => {
    const referred = await found(manifest, `//@identifierref`);
    expect(referred).toEqual(await found(manifest, `//${local('resource')}/@identifier`));
    expect(new Set(referred).size).toBe(referred.length);
  });

  it('has the title as it was given', async () => {
    expect(await asked(manifest, `string(//${local('general')}/${local('title')})`)).toBe(cartridge.title);
  });
});

it('a link keeps its fragment', async () => {
  expect(await asked(content('module-1-link-1/link.xml'), `string(//${local('url')}/@href)`)).toBe(url);
});

describe('the quiz', () => {
  const item = (id: string): string => `//${local('item')}[@ident='${id}']`;

  it('offers the right number among those of the known mistakes, from small to large', async () => {
    const options = await found(quiz, `${item(rateExercise.id)}//${local('response_label')}`);
    expect(options).toEqual(['100%', '1000%']);
  });

  it('gives the score to the right option alone, and words to the mistake', async () => {
    const scored = `${item(rateExercise.id)}//${local('respcondition')}[${local('setvar')}]`;
    expect(await found(quiz, `${scored}//${local('varequal')}`)).toEqual(['option-2']);
    expect(
      await found(quiz, `${item(rateExercise.id)}//${local('itemfeedback')}[@ident='say-option-1']`),
    ).toEqual(['<p>All wages of the year, instead of those advanced.</p>']);
  });

  it('has one question for each number of several steps', async () => {
    expect(await found(quiz, `//${local('item')}/@ident`)).toEqual([
      rateExercise.id,
      `${stepsExercise.id}-1`,
      `${stepsExercise.id}-2`,
      choiceExercise.id,
      reasoningExercise.id,
      hostileExercise.id,
    ]);
  });

  it('shares the points of an exercise among the questions that are made of it', async () => {
    const worth = (id: string) =>
      found(quiz, `${item(id)}//${local('qtimetadatafield')}[${local('fieldlabel')}='cc_weighting']/*[2]`);
    expect(await worth(rateExercise.id)).toEqual(['2']);
    expect([await worth(`${stepsExercise.id}-1`), await worth(`${stepsExercise.id}-2`)]).toEqual([
      ['1.5'],
      ['1.5'],
    ]);
  });

  it('asks for no number that has nothing beside it to choose', async () => {
    const [variant] = stepsExercise.variants;
    const [advance, rate] = variant?.blanks ?? [];
    if (!variant || !advance || !rate) throw new Error('The steps have lost their numbers.');
    const steps = {
      ...stepsExercise,
      variants: [{ ...variant, blanks: [{ ...advance, mistakes: [] }, rate] }],
    };
    const module = { title: 'Steps', links: [], quiz: { title: 'Exercises', exercises: [steps] } };
    const file =
      cartridgeFiles({ ...cartridge, modules: [module] }).get('module-1-quiz/assessment.xml') ?? '';
    expect(await found(file, `//${local('item')}/@ident`)).toEqual([`${steps.id}-2`]);
    expect(await found(file, `//${local('fieldentry')}[.='3']`)).toEqual(['3']);
  });

  it('lets reasoning be written, and scores it not', async () => {
    expect(await asked(quiz, `count(${item(reasoningExercise.id)}//${local('render_fib')})`)).toBe('1');
    expect(await asked(quiz, `count(${item(reasoningExercise.id)}//${local('setvar')})`)).toBe('0');
  });

  it('refers only to feedback that is there', async () => {
    const referred = await found(quiz, '//@linkrefid');
    expect(referred.length).toBeGreaterThan(5);
    for (const id of new Set(referred)) {
      expect(await asked(quiz, `count(//${local('itemfeedback')}[@ident='${id}']) > 0`)).toBe('true');
    }
  });
});
