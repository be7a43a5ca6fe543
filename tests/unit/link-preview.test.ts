// What services that show links are told of a page, and the picture they are given.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pagesWithPreview, previewOf } from '../../src/build/previews/previews.ts';
import { previewName } from '../../src/i18n/addresses.ts';
import { previewTags } from '../../src/i18n/link-preview.ts';

/** Width and height of a PNG, from its head. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** How many points of a PNG differ from its first one, as a part of all. */
function inkOf(png: Uint8Array): number {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="${href}" width="1200" height="630"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at] !== pixels[0]) ink += 1;
  return ink / (pixels.length / 4);
}

describe('The picture beside a link', () => {
  it('shows the figure of a chapter, the letters of any other page', async () => {
    for (const [name, least] of [
      ['turnover/annual-rate', 0.08],
      ['models', 0.004],
    ] as const) {
      for (const language of ['en', 'zh'] as const) {
        const png = await previewOf(name, language);
        expect(sizeOf(png)).toEqual([1200, 630]);
        expect(inkOf(png), `${name} ${language}`).toBeGreaterThan(least);
        expect(png.length).toBeLessThan(200_000);
      }
    }
  });

  it('has a name for every page, and each name one page', () => {
    const names = pagesWithPreview().map(({ path }) => previewName(path));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('cover');
    expect(previewName('models/turnover/annual-rate-given-scale/')).toBe('models');
  });
});

describe('What a page tells', () => {
  const page = {
    language: 'zh',
    title: '年剩余价值率',
    description: '问',
    path: 'turnover/annual-rate/',
    hasPicture: true,
  } as const;

  it('is whole addresses when the site has one', () => {
    const tags = new Map(previewTags({ ...page, site: new URL('https://example.org') }));
    expect(tags.get('og:image')).toBe('https://example.org/previews/zh/turnover/annual-rate.png');
    expect(tags.get('og:url')).toBe('https://example.org/zh/turnover/annual-rate/');
    expect(tags.get('og:locale')).toBe('zh_CN');
    expect(tags.get('og:locale:alternate')).toBe('en_GB');
  });

  it('is words only when it has none', () => {
    const tags = new Map(previewTags({ ...page, site: undefined }));
    expect(tags.get('og:title')).toBe('年剩余价值率');
    expect(tags.has('og:image')).toBe(false);
    expect(tags.has('og:url')).toBe(false);
  });
});
