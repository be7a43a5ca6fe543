// The figure of flows as static HTML: what flows through each node, what finds no buyer, and the period shown.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../components/figures/flow/layout.ts';
import { labelLines } from '../../src/book/figures/label-lines.ts';
import { exact } from '../../src/calc/kernel/exact.ts';
import type { FlowData } from '../../src/state/figure-data.ts';
import { dataOf, drawnOn, pageWith, textOf } from '../support/page-of-figures.ts';

const node = (id: string, column: string, part?: string) => ({
  id,
  label: { en: `the ${id}`, zh: id },
  column,
  ...(part && { part }),
});
const spec = {
  kind: 'flow',
  title: { en: 'The product of a year', zh: '一年的产品' },
  of: 'scheme',
  nodes: [
    node('product-one', '0'),
    node('product-two', '0'),
    node('means', '1', 'constant'),
    node('articles', '1'),
    node('unsold', '1'),
  ],
  links: [
    { from: 'product-one', to: 'means', of: 'nextConstantCapitalI' },
    { from: 'product-one', to: 'means', of: 'meansOfProductionForII' },
    { from: 'product-two', to: 'articles', of: 'articlesForWorkersI' },
    { from: 'product-two', to: 'articles', of: 'articlesForCapitalistsI' },
    { from: 'product-two', to: 'articles', of: 'articlesForWorkersII' },
    { from: 'product-two', to: 'articles', of: 'articlesForCapitalistsII' },
    { from: 'product-one', to: 'unsold', of: 'unsoldMeansOfProduction', remainder: 'true' },
    { from: 'product-two', to: 'unsold', of: 'unsoldArticlesOfConsumption', remainder: 'true' },
  ],
};
const model = 'reproduction/expanded-reproduction';
const first = await pageWith({ scheme: { model, inputs: { years: '5' } } }, 'en');
const crisis = await pageWith(
  { scheme: { model, inputs: { years: '5', initialConstantCapitalII: '2500' } } },
  'en',
);

/** What is drawn in a period. */
function laidOut(page: typeof first, period: number) {
  const data = dataOf(spec, page) as FlowData;
  const flows = data.links.flatMap((link) => {
    const amount = page.store.read(`${link.of}@${period}`);
    return 'n' in amount && amount.gt(0) ? [{ ...link, amount }] : [];
  });
  return { ...layOut(data, flows), data };
}
const emptyNode = { label: '', x: 0, anchor: 'start', lines: [], room: 0 } as const;
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

describe('The layout of a flow', () => {
  it('makes a node as high as what flows in or out of it', () => {
    for (const page of [first, crisis]) {
      const { drawn, bands, data } = laidOut(page, 0);
      for (const place of drawn) {
        const number = data.nodes.findIndex(({ label }) => label === place.label);
        const leaving = sum(bands.filter(({ from }) => from === number).map(({ height }) => height));
        const reaching = sum(bands.filter(({ to }) => to === number).map(({ height }) => height));
        expect(Math.abs(place.height - Math.max(leaving, reaching))).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has one scale for the whole figure', () => {
    const { drawn, bands } = laidOut(first, 0);
    const [pixels] = drawn.map(({ height, amount }) => height / Number(amount));
    for (const { height, amount } of [...drawn, ...bands]) {
      expect(height / Number(amount)).toBeCloseTo(pixels ?? 0, 3);
    }
  });

  it('keeps each node and its words within the height, and clear of the others of its column', () => {
    for (const period of [0, 1, 2, 3, 4]) {
      const { drawn, height } = laidOut(crisis, period);
      const bottoms: number[] = [];
      for (const place of drawn) {
        expect(place.top - place.room).toBeGreaterThanOrEqual(bottoms[place.column] ?? 0);
        bottoms[place.column] = place.top + place.height;
      }
      for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(height + 1);
    }
  });

  it('has the same height in every period, so that nothing below it moves', () => {
    const heights = [0, 1, 2, 3, 4].map((period) => laidOut(crisis, period).height);
    expect(new Set(heights).size).toBe(1);
  });

  it('gives a node the exact sum of its flows', () => {
    const third = exact('10/3');
    const nodes = [0, 0, 1].map((column) => ({ ...emptyNode, column }));
    const data = { ...(dataOf(spec, first) as FlowData), nodes };
    const flows = [0, 1].map((from) => ({ of: '', label: '', from, to: 2, amount: third }));
    expect(`${layOut(data, flows).drawn[2]?.amount}`).toBe('20/3');
  });
});

describe('The figure of flows', () => {
  const html = drawnOn(first, spec);

  it('names each node, with its amount, and each flow that has room', () => {
    expect(textOf(html)).toContain('4,400 1,600 1,100 800 600 the product-one 6,000 the product-two 3,000');
    expect(html).toContain('>the means</text>');
  });

  it('is a picture whose name says the period, with the amounts as its description', () => {
    const [, title, description] = html.match(/role="img" aria-labelledby="(\S+) (\S+)"/) ?? [];
    expect(html).toContain(`<title id="${title}">The product of a year (year 0)</title>`);
    expect(html).toContain(
      `<desc id="${description}">the product-one: 6,000. the product-two: 3,000. the means: 6,000.`,
    );
  });

  it('draws no remainder where there is none', () => {
    expect(html).not.toContain('is-unsold');
    expect(html).not.toContain('finds no buyer</text>');
  });

  it('draws a remainder in a look of its own, ends it in words, and leaves out what is not above zero', () => {
    const unsold = drawnOn(crisis, spec);
    expect(unsold.match(/class="is-unsold"/g)).toHaveLength(1);
    expect(unsold).toContain('>finds no buyer</text>');
    expect(unsold.match(/<path/g)).toHaveLength(spec.links.length - 1);
  });

  it('lists every flow in its table, drawn or not', () => {
    const table = textOf(html.split('<details>')[1] ?? '');
    expect(table).toContain('amount (pounds)');
    expect(table).toContain('the product-one → the means 4,400');
    expect(table).toContain('the product-two → the unsold 0');
  });

  it('goes from period to period, and no further than the last', () => {
    expect(html).toContain('aria-label="earlier" aria-disabled="true"');
    expect(html).toContain('aria-label="later" aria-disabled="false"');
    expect(textOf(html)).toMatch(/^← year 0 →/);
  });

  it('speaks the page’s language', async () => {
    const page = await pageWith({ scheme: { model } });
    expect(textOf(drawnOn(page, spec))).toMatch(/^← 第0年 → .*product-one 6000.*数额（镑）/);
  });

  it('says that there is nothing to draw when nothing flows', async () => {
    const none = await pageWith(
      {
        scheme: {
          model,
          inputs: {
            initialConstantCapitalI: '0',
            initialVariableCapitalI: '0',
            initialConstantCapitalII: '0',
            initialVariableCapitalII: '0',
          },
        },
      },
      'en',
    );
    const nothing = drawnOn(none, spec);
    expect(textOf(nothing)).toContain('No picture can be drawn');
    expect(nothing).not.toContain('<svg');
  });

  it('can be drawn for very small and very large amounts', async () => {
    for (const capital of ['1/1000000', '1000000']) {
      const page = await pageWith(
        { scheme: { model, inputs: { initialConstantCapitalI: capital, initialVariableCapitalII: '0' } } },
        'en',
      );
      expect(drawnOn(page, spec)).not.toMatch(/NaN|Infinity|undefined|height="-| style=/);
    }
  });

  it('has no periods to choose from where the model has none', async () => {
    const page = await pageWith({ scheme: { model: 'reproduction/simple' } }, 'en');
    const simple = {
      ...spec,
      links: [
        { from: 'product-one', to: 'means', of: 'constantCapitalI' },
        { from: 'product-two', to: 'means', of: 'constantCapitalII' },
      ],
    };
    expect(drawnOn(page, simple)).not.toContain('<button');
    expect(drawnOn(page, simple)).toContain('>The product of a year</title>');
  });
});

describe('The lines of a label', () => {
  it('end between words in English and between characters in Chinese, before no closing mark', () => {
    expect(labelLines('means of production of department I', 17)).toEqual([
      'means of',
      'production of',
      'department I',
    ]);
    expect(labelLines('生产资料（第Ⅰ部类）', 10)).toEqual(['生产资料', '（第Ⅰ部', '类）']);
    expect(labelLines('indivisible', 4)).toEqual(['indivisible']);
  });
});
