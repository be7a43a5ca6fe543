// What an author is told when the exercises of the prose and those of chapter.yaml differ.
import { describe, expect, it } from 'vitest';
import type { Chapter } from '~/book/chapter.ts';
import { readMdx } from '~/book/check/mdx-file.ts';
import { exerciseProblems } from '~/book/exercise-problems.ts';

const exercises: Chapter['exercises'] = {
  'annual-rate': {
    kind: 'number',
    formerly: [],
    title: { en: 'The annual rate', zh: '年剩余价值率' },
    model: 'turnover/annual-rate-given-scale',
    asks: 'annualRate',
    draw: { workingPeriod: ['4'] },
    misconceptions: ['turnovers', 'annualRateOnCapitalApplied'],
  },
};
const told = (mdx: string): string[] =>
  exerciseProblems(exercises, readMdx(mdx, 'en.mdx')).map(({ line, what }) => `${line}: ${what}`);

const complete = `<Exercise id="annual-rate">
What is it?
<Misconception of="turnovers">Not this.</Misconception>
<Misconception of="annualRateOnCapitalApplied">Nor this.</Misconception>
<Solution>Five.</Solution>
</Exercise>`;

describe('the exercises of a text', () => {
  it('are complete', () => {
    expect(told(complete)).toEqual([]);
  });

  it('lack one', () => {
    expect(told('No exercises here.')).toEqual(['1: the exercise "annual-rate" of chapter.yaml is missing']);
  });

  it('have one that chapter.yaml does not know, with the nearest name', () => {
    const problems = exerciseProblems(
      exercises,
      readMdx(complete.replace('annual-rate', 'anual-rate'), 'en.mdx'),
    );
    expect(problems[0]).toMatchObject({
      line: 1,
      what: 'chapter.yaml has no exercise "anual-rate"',
      right: '<Exercise id="annual-rate">',
    });
  });

  it('say nothing to a wrong answer that is recognised', () => {
    expect(told(complete.replace(/<Misc.*turnovers.*\n/, ''))).toEqual([
      '1: the exercise "annual-rate" says nothing to the wrong answer turnovers',
    ]);
  });

  it('explain a wrong answer that is never recognised', () => {
    const mdx = complete.replace(
      '</Exercise>',
      '<Misconception of="turnoverTime">No.</Misconception>\n</Exercise>',
    );
    expect(told(mdx)).toEqual(['6: "turnoverTime" is no misconception of the exercise "annual-rate"']);
  });
});
