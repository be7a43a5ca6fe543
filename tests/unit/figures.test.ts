// The figures of turnover as static HTML: what is drawn, what is said about it, and what stands where nothing can be drawn.
import fc from 'fast-check';
import { type ComponentType, h } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { FigureProps } from '../../components/figures/figure-props.ts';
import FormsOfCapital from '../../components/figures/turnover/FormsOfCapital.tsx';
import YearCompared from '../../components/figures/turnover/YearCompared.tsx';
import { bindingsOfLedger, labelsOf } from '../../src/book/figures/ledger-inputs.ts';
import { type Exact, exact, exactText, type Value } from '../../src/calc/kernel/exact.ts';
import { formsOfCapital } from '../../src/calc/turnover/forms-of-capital.ts';
import { yearOfVariableCapital } from '../../src/calc/turnover/year-of-variable-capital.ts';
import { formsMessages, yearMessages } from '../../src/i18n/figure-messages.ts';
import type { Language } from '../../src/i18n/languages.ts';

/** The numbers of a page, some of which may have no value (''). */
const storeOf = (numbers: Readonly<Record<string, string>>) => ({
  read: (binding: string): Value => {
    const text = numbers[binding];
    return text ? exact(text) : { noValue: true, reason: 'division-by-zero', quantity: binding };
  },
  series: () => [],
  tryOut: () => [],
});

const drawn = <Data>(kind: ComponentType<FigureProps<Data>>, props: FigureProps<Data>): string =>
  renderToString(h(kind, props));

function forms(
  language: Language,
  weeklyOutlay: string,
  workingPeriod: string,
  circulationTime: string,
  weeks: string,
) {
  return drawn(FormsOfCapital, {
    id: 'forms',
    language,
    data: {
      kind: 'forms-of-capital',
      title: 'Forms',
      words: formsMessages[language],
      labels: labelsOf(formsOfCapital, language),
      bindings: bindingsOfLedger(formsOfCapital, 'circulating', {}),
    },
    store: storeOf({
      'circulating.weeklyOutlay': weeklyOutlay,
      'circulating.workingPeriod': workingPeriod,
      'circulating.circulationTime': circulationTime,
      'circulating.weeks': weeks,
    }),
  });
}

interface Year {
  readonly name: string;
  readonly times: readonly [workingPeriod: string, circulationTime: string];
  readonly wages?: string;
  readonly weeks?: string;
}

const years = (language: Language, ...capitals: readonly Year[]) =>
  drawn(YearCompared, {
    id: 'years',
    language,
    data: {
      kind: 'year-compared',
      title: 'Years',
      words: yearMessages[language],
      labels: labelsOf(yearOfVariableCapital, language),
      capitals: capitals.map(({ name }) => ({
        name,
        bindings: bindingsOfLedger(yearOfVariableCapital, name, {}),
      })),
    },
    store: storeOf(
      Object.fromEntries(
        capitals.flatMap(({ name, times, wages = '100', weeks = '50' }) => [
          [`${name}.weeklyVariableCapital`, wages],
          [`${name}.workingPeriod`, times[0]],
          [`${name}.circulationTime`, times[1]],
          [`${name}.weeksInYear`, weeks],
          [`${name}.rateOfSurplusValue`, '1'],
        ]),
      ),
    ),
  });

const capitalA: Year = { name: 'Capital A', times: ['4', '1'] };
const capitalB: Year = { name: 'Capital B', times: ['50', '0'] };

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe('The figure of the forms of capital', () => {
  const html = forms('en', '500', '4', '1', '50');

  it('says in one sentence what must be advanced, in either language', () => {
    expect(textOf(html)).toContain(
      'For work never to stop, with this 4-week working period and 1-week circulation time, ' +
        '£2,500 must be advanced: £2,000 as capital I, £500 as capital II.',
    );
    expect(textOf(forms('zh', '500', '4', '1', '50'))).toMatch(/须预付2500镑.*资本Ⅰ.*2000镑.*资本Ⅱ.*500镑/);
  });

  it('draws the first three turnovers: fifteen weeks of each capital', () => {
    expect(count(html, /<text class="axis"[^>]*>turnover \d</g)).toBe(5);
    expect(html).toContain('>turnover 3<');
    const lane = html.split('Capital II')[0] ?? '';
    const rightEdges = [...lane.matchAll(/<rect x="([\d.]+)%" y="[\d.]+" width="([\d.]+)%"/g)];
    expect(new Set(rightEdges.map(([, left]) => left)).size).toBe(15);
  });

  it('draws each column as high as the capital, whatever its forms', () => {
    const [first = ''] = html.split('>Capital II<');
    const heights = new Map<string, number>();
    for (const [, x = '', height] of first.matchAll(/<rect x="([\d.]+)%"[^>]* height="([\d.]+)"/g)) {
      heights.set(x, (heights.get(x) ?? 0) + Number(height));
    }
    for (const height of heights.values()) expect(height).toBeCloseTo(112);
  });

  it('has every week of the year in its table, with headings for columns and rows', () => {
    expect(count(html, /<th scope="row">/g)).toBe(50);
    expect(count(html, /<th scope="colgroup" colspan="3">/g)).toBe(2);
    expect(textOf(html)).toContain(' 5 0 2,000 0 500 0 0 6 ');
  });

  it('is a picture with a name and a description', () => {
    const [, title, description] = html.match(/role="img" aria-labelledby="(\S+) (\S+)"/) ?? [];
    expect(html).toContain(`<title id="${title}">`);
    expect(html).toContain(`<desc id="${description}">`);
  });

  it('says why there is none when a number has no value', () => {
    expect(textOf(forms('en', '', '4', '1', '50'))).toContain(
      'No picture can be drawn: the circulating capital laid out each week has no value.',
    );
  });

  it('says why there is none when too many capitals would relieve each other', () => {
    const text = textOf(forms('en', '100', '1/2', '100', '50'));
    expect(text).toContain(
      '201 capitals would have to relieve each other, and it can follow no more than 12',
    );
  });

  it('can be drawn for every number that its ledger takes', () => {
    const any = (name: string): fc.Arbitrary<string> => {
      const input = formsOfCapital.inputs.find((one) => one.name === name);
      const within = (value: Exact) => input !== undefined && !(input.min?.gt(value) || input.max?.lt(value));
      return fc
        .tuple(fc.integer({ min: 0, max: 10 ** 6 }), fc.constantFrom(1, 2, 3, 1000, 10 ** 6))
        .map(([n, d]) => exact(n).div(d))
        .filter(within)
        .map(exactText);
    };
    const inputs = fc.tuple(any('weeklyOutlay'), any('workingPeriod'), any('circulationTime'), any('weeks'));
    fc.assert(
      fc.property(inputs, ([outlay, working, circulation, weeks]) => {
        expect(forms('en', outlay, working, circulation, weeks)).not.toMatch(
          /NaN|Infinity|undefined|="-| style=/,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('The figure that compares two years', () => {
  const html = years('en', capitalA, capitalB);

  it('says in one sentence what each capital advances, makes and realises', () => {
    expect(textOf(html)).toContain(
      'Capital A advances £500 and in its 50-week year makes £5,000 of surplus-value, of which it realises ' +
        '£4,800; Capital B advances £5,000 and in its 50-week year makes £5,000 of surplus-value, of which it ' +
        'realises £5,000.',
    );
  });

  it('names each line at its end, with its amount', () => {
    const [, panelA = '', panelB = ''] = html.split('class="panel"').map(textOf);
    expect(panelA).toContain(
      'surplus-value made £5,000 surplus-value realised £4,800 variable capital advanced £500',
    );
    expect(panelB).toContain('surplus-value realised £5,000');
  });

  it('draws both capitals on the same scale: the same surplus-value is the same line', () => {
    const [made, alsoMade] = [...html.matchAll(/<path class="line is-produced" d="([^"]+)"/g)].map(
      ([, d]) => d,
    );
    expect(made).toBe(alsoMade);
  });

  it('lists all weeks from 0 to the longer year’s end', () => {
    expect(count(html, /<th scope="row">/g)).toBe(51);
    const unequal = years('en', { ...capitalA, weeks: '10' }, { ...capitalB, weeks: '25/2' });
    expect(count(unequal, /<th scope="row">/g)).toBe(14);
    expect(unequal).toContain('<th scope="row">12½</th>');
  });

  it('can be drawn when nothing is advanced, and when it is very much', () => {
    for (const wages of ['0', '1/10000000', '1000000']) {
      expect(years('en', { ...capitalA, wages }, { ...capitalB, wages })).not.toMatch(
        /NaN|Infinity|undefined| style=/,
      );
    }
  });
});
