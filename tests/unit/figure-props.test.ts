// What an author's <Figure> tag comes to: the numbers that the figure follows, and what is wrong with a tag.
import { describe, expect, it } from 'vitest';
import { drawingOf, FigureTagError } from '../../components/figures/figure-props.ts';
import { annualRateGivenScale } from '../../src/calc/turnover/annual-rate.ts';
import { capitalAdvanced } from '../../src/calc/turnover/capital-advanced.ts';
import { createStore, UnknownBindingError } from '../../src/state/store.ts';

const titled = (title: string) => ({ title: { en: title, zh: `${title}（中）` } });
const page = {
  language: 'zh' as const,
  chapter: {
    examples: {
      circulating: titled('A capital'),
      'capital-a': titled('Capital A'),
      'capital-b': titled('Capital B'),
    },
  },
  store: createStore(
    {
      circulating: { model: capitalAdvanced.id, inputs: {} },
      'capital-a': { model: annualRateGivenScale.id, inputs: {} },
      'capital-b': {
        model: annualRateGivenScale.id,
        inputs: { workingPeriod: '50', circulationTime: '0' },
      },
    },
    new Map([capitalAdvanced, annualRateGivenScale].map((model) => [model.id, model])),
  ),
};

describe('A figure’s tag', () => {
  it('binds each input of the ledger to the example, results among them', () => {
    const { props } = drawingOf({ id: 'forms-of-capital', of: 'circulating' }, page);
    expect(props).toMatchObject({
      bindings: {
        weeklyOutlay: 'circulating.weeklyOutlay',
        workingPeriod: 'circulating.workingPeriod',
        circulationTime: 'circulating.circulationTime',
        weeks: 'circulating.weeksInYear',
      },
      initial: { weeklyOutlay: '500', workingPeriod: '4', circulationTime: '1', weeks: '50' },
      labels: { production: '生产资本' },
    });
  });

  it('names the capitals compared in the page’s language', () => {
    const { props } = drawingOf({ id: 'year-compared', of: 'capital-a', and: 'capital-b' }, page);
    expect(props).toMatchObject({
      capitals: [
        { name: 'Capital A（中）', initial: { workingPeriod: '4' } },
        { name: 'Capital B（中）', initial: { workingPeriod: '50' } },
      ],
    });
  });

  it('is refused with the name that was probably meant', () => {
    const draw = () => drawingOf({ id: 'form-of-capital', of: 'circulating' }, page);
    expect(draw).toThrow(FigureTagError);
    expect(draw).toThrow('write <Figure id="forms-of-capital" …>');
  });

  it('is refused when the second of two examples is missing', () => {
    const draw = () => drawingOf({ id: 'year-compared', of: 'capital-a' }, page);
    expect(draw).toThrow('compares two examples: add and="…"');
  });

  it('is refused when the example lacks what the figure draws', () => {
    const draw = () => drawingOf({ id: 'forms-of-capital', of: 'capital-a' }, page);
    expect(draw).toThrow(UnknownBindingError);
  });
});
