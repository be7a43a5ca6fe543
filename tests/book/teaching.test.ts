// The guide for instructors and the notes for teaching the chapters: that they are there, and that what they hand out works.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { readAssignment, writeAssignment } from '~/assignments/link.ts';
import { readBook } from '~/book/book.ts';
import { catalogueOf } from '~/book/catalogue.ts';
import { elementsInMdx } from '~/book/elements-in-mdx.ts';
import { pointsOfKind, readyMadeOf } from '~/book/ready-made.ts';
import { sitePages } from '~/book/site-pages.ts';
import { classMinutes, readTeaching } from '~/book/teaching.ts';
import { textPageFile } from '~/book/text-pages.ts';
import { languages } from '~/i18n/languages.ts';
import { toldIn } from '~/layouts/teaching/told.ts';
import { found } from './check/small-book.ts';

const chapters = readBook().chapters.map(({ chapter }) => chapter);
const catalogue = await catalogueOf(readBook(), 'en');

/** What is wrong with a link. */
function problemsOf(fragment: string): readonly unknown[] {
  const { assignment, problems } = readAssignment(fragment);
  return [...problems, ...checkAssignment(assignment, catalogue).problems];
}

describe('the notes for teaching', () => {
  it.each(chapters.map(({ id }) => id))('of %s fill one class, and have questions of their own', (id) => {
    const { plan, discussion } = readTeaching(id).data;
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(classMinutes);
    for (const language of languages) {
      const prose = readFileSync(`content/chapters/${id}/${language}.mdx`, 'utf8');
      for (const { question } of discussion) expect(prose).not.toContain(question[language]);
    }
  });

  it('are missed where a chapter has none', async () => {
    expect(await found(['teaching.yaml'])).toEqual([
      'teaching.yaml:1: prepare: […], plan: […], discussion: […]',
    ]);
  });

  it('stand in both languages', async () => {
    expect(await found(['teaching.yaml', '{ en: Chalk., zh: 粉笔。 }', '{ en: Chalk. }'])).toEqual([
      'teaching.yaml:1: zh: … (every text stands in both languages)',
    ]);
  });

  it('go by sections of their chapter, and take the time of one class', async () => {
    expect(await found(['teaching.yaml', 'does: { en: Ask.', 'section: exercise, does: { en: Ask.'])).toEqual(
      ['teaching.yaml:4: section: exercises'],
    );
    expect(await found(['teaching.yaml', 'minutes: 10', 'minutes: 15'])).toEqual([
      'teaching.yaml:2: steps that take 50 minutes together',
    ]);
  });

  it('hold no number that a model computes', async () => {
    expect(await found(['teaching.yaml', 'Chalk.', 'Chalk for 500.'])).toEqual([
      'teaching.yaml:1: write numbers in words; only years stand in figures',
    ]);
  });

  it('have a page below the guide', async () => {
    const paths = (await sitePages()).map(({ path }) => path);
    expect(paths).toContain('instructors/');
    for (const { id } of chapters) expect(paths).toContain(`instructors/${id}/`);
  });
});

describe('what an exercise says to wrong answers', () => {
  it('is found in its HTML by the answer, whatever stands inside', () => {
    const html =
      '<p>How much?</p><div data-exercise-part data-told="a"><p>No.</p><div>x</div></div>\n<div data-exercise-part data-told="b"><p>Nor this.</p></div>';
    const { question, told } = toldIn(html);
    expect(question).toBe('<p>How much?</p>');
    expect([...told]).toEqual([
      ['a', '<p>No.</p><div>x</div>'],
      ['b', '<p>Nor this.</p>'],
    ]);
  });
});

describe('the links that the pages hand out', () => {
  it.each(
    languages.flatMap((language) => chapters.map((chapter) => ({ language, chapter, id: chapter.id }))),
  )(
    '$id, $language: the ready-made assignment can be used as it is, and has every exercise',
    ({ chapter, language }) => {
      const fragment = writeAssignment(readyMadeOf(chapter, language));
      expect(problemsOf(fragment)).toEqual([]);
      const { exercises } = readAssignment(fragment).assignment;
      expect(exercises.map(({ exercise }) => exercise)).toEqual(Object.keys(chapter.exercises));
      for (const { exercise, points } of exercises)
        expect(points.equals(pointsOfKind[chapter.exercises[exercise]?.kind ?? 'number'])).toBe(true);
    },
  );

  describe.each(languages)('in the guide (%s)', (language) => {
    const mdx = readFileSync(textPageFile('instructors', language), 'utf8');
    const [example = ''] = elementsInMdx(mdx, 'AssignmentLink').map(
      ({ attributes }) => attributes['fragment'] ?? '',
    );
    const rows = [...mdx.matchAll(/^\| `\w+`[^|]*\| `([^`]+)` \|/gm)].map(([, part = '']) => part);

    it('the example can be used as it is', () => {
      expect(problemsOf(example)).toEqual([]);
    });

    it('every part that the table explains can be used as it stands there', () => {
      expect(rows.length).toBeGreaterThanOrEqual(14);
      for (const part of rows) {
        const names = part.split('&').map((setting) => setting.split('=')[0]);
        const rest = example.split('&').filter((setting) => !names.includes(setting.split('=')[0]));
        expect(problemsOf([...rest, part].join('&')), part).toEqual([]);
      }
    });

    it('the table explains every part of a link', () => {
      const explained = new Set(rows.flatMap((part) => part.split('&').map((one) => one.split('=')[0])));
      for (const setting of example.split('&')) expect(explained).toContain(setting.split('=')[0]);
      for (const name of ['vary', 'use']) expect(explained).toContain(name);
    });
  });
});
