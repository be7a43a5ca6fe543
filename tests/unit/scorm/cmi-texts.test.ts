// What a SCORM 1.2 LMS is told is in the forms that the standard allows, whatever a student types.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choicePattern,
  choiceResponse,
  cmiDecimal,
  cmiIdentifier,
  cmiTime,
  cmiTimespan,
  fillInResponse,
  readDecimal,
} from '~/assignments/scorm/cmi-texts.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { anyText } from '../../support/any-text.ts';

describe('a span of time', () => {
  it.each([
    [0, '0000:00:00.00'],
    [5250, '0000:00:05.25'],
    [3_723_999, '0001:02:03.99'],
    [-40, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
    [1e15, '9999:59:59.99'],
  ])('of %d ms is %s', (milliseconds, text) => {
    expect(cmiTimespan(milliseconds)).toBe(text);
  });

  it('is always a CMITimespan', () => {
    fc.assert(
      fc.property(fc.double(), (milliseconds) => {
        expect(cmiTimespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      }),
    );
  });
});

it('a time of the day is a CMITime', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(cmiTime(date.getTime())).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\d$/);
    }),
  );
  expect(cmiTime(new Date(2026, 10, 22, 7, 5, 9, 256).getTime())).toBe('07:05:09.25');
});

describe('a score', () => {
  it.each([
    ['0', '0'],
    ['100', '100'],
    ['50', '50'],
    ['1/3', '0.33'],
    ['200/3', '66.66'],
    ['59.999', '59.99'],
    ['1/2', '0.5'],
    ['7.05', '7.05'],
    ['-1/2', '-0.5'],
  ])('of %s is written %s', (score, text) => {
    expect(cmiDecimal(exact(score))).toBe(text);
  });

  it('is never written higher than it is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 999 }), (above, below) => {
        const score = exact(above).div(below);
        const written = readDecimal(cmiDecimal(score));
        expect(written?.lte(score)).toBe(true);
        expect(written?.gt(score.sub(exact('0.01')))).toBe(true);
      }),
    );
  });

  it.each(['', 'many', '1e3', '50%', ' '])('that an LMS gives as "%s" is none', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });
});

it('names have no blanks and nothing but ASCII, and are never empty', () => {
  expect(cmiIdentifier('wages-in-capital-two')).toBe('wages-in-capital-two');
  fc.assert(
    fc.property(anyText(300), (text) => {
      expect(cmiIdentifier(text)).toMatch(/^[\x21-\x7e]{1,255}$/);
    }),
  );
});

describe('a typed answer', () => {
  it('stands as it was typed', () => {
    for (const typed of ['12 1/2', '12½', '1000%', '25/2', '10:1', '−5', '四百', 'a < b & c']) {
      expect(fillInResponse(typed)).toBe(typed);
    }
  });

  it('has one line and at most 255 characters, none of them a control sign', () => {
    expect(fillInResponse('First.\r\n\tSecond.\u0000')).toBe('First. Second.');
    expect(fillInResponse('x'.repeat(300))).toBe(`${'x'.repeat(254)}…`);
    fc.assert(
      fc.property(anyText(600), (typed) => {
        const response = fillInResponse(typed);
        expect(response.length).toBeLessThanOrEqual(255);
        expect(response.isWellFormed()).toBe(true);
        expect(response).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

it('chosen options are letters in the order of the question', () => {
  const options = ['money', 'machines', 'wages', 'time'];
  expect(choiceResponse(options, ['time', 'money', 'no-such'])).toBe('a,d');
  expect(choiceResponse(options, [])).toBe('');
  expect(choicePattern(options, ['machines', 'wages'])).toBe('{b,c}');
});
