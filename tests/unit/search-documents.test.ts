// What of a built page the search reads, and what on a page of a list is found by itself.
import { describe, expect, it } from 'vitest';
import { NothingToFindError, searchDocuments } from '../../src/build/search/documents.ts';

const page = (main: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><nav>Way</nav><main>${main}</main></body></html>`;
const read = (address: string, html: string) => searchDocuments(new Map([[address, html]]));

describe('a chapter', () => {
  const [chapter] = read(
    '/en/turnover/annual-rate/',
    page(`<h1>The annual rate</h1><nav>outline</nav>
      <section id="advance"><h2 id="advance-title">Advance</h2>
      <p>Pay £<input class="number" value="100"> a <button class="term">week</button><span class="term-card">card</span>:
      <math><mi>s</mi><mo>=</mo><mfrac><mi>s</mi><mi>v</mi></mfrac><annotation>\\frac</annotation></math>.
      <span class="when" hidden>otherwise</span><sup class="mark">S1</sup></p>
      <div class="equation"><math display="block"><mi>q</mi></math></div>
      <table><tr><th>wages</th><td>31</td><td>paid</td></tr></table>
      <details class="exercise-solution"><p>the answer</p></details></section>`),
  );
  it('is found by its text, with its numbers and formulas as a reader sees them', () => {
    expect(chapter?.html).toMatch(/Pay £100 a week:\s+s = s\/v\./);
    expect(chapter?.html).toContain('wages');
  });
  it('leads to its sections by the ids of the sections', () => {
    expect(chapter?.html).toContain('<h2 id="advance">Advance</h2>');
  });
  it('is not found by ways, cards, hidden words, rows of numbers or answers', () => {
    for (const word of ['outline', 'Way', 'card', 'otherwise', 'S1', 'frac', '31', 'the answer', '<math'])
      expect(chapter?.html).not.toContain(word);
  });
  it('is a chapter of its part', () => {
    expect(chapter).toMatchObject({ kind: 'chapter', title: 'The annual rate', language: 'en' });
  });
});

describe('a list', () => {
  const entries = `<h1>Glossary</h1><p>All terms.</p>
    <article id="hoard"><h3>hoard</h3><p><span lang="zh-CN">贮藏货币</span><span lang="de">Schatz</span></p></article>`;
  it('gives each entry, with its names in the other languages, and only an introduction of its own', () => {
    const [whole, term] = read('/en/glossary/', page(entries));
    expect(whole?.html).toBe('<h1>Glossary</h1><p>All terms.</p>');
    expect(term).toMatchObject({
      kind: 'term',
      title: 'hoard',
      address: '/en/glossary/#hoard',
      within: 'Glossary',
    });
    expect(term?.html).toContain('贮藏货币 · Schatz');
  });
  it('without entries is an error: its markup has changed', () => {
    expect(() => read('/en/glossary/', page('<h1>Glossary</h1>'))).toThrow(NothingToFindError);
  });
});

describe('other pages', () => {
  it('that search engines may not list are not found', () => {
    const hidden = page('<h1>Gallery</h1>', '<meta name="robots" content="noindex">');
    expect(read('/en/gallery/', hidden)).toEqual([]);
  });
  it('of no language are not found', () => {
    expect(read('/404.html', page('<h1>No such page</h1>'))).toEqual([]);
  });
  it('of a model are models', () => {
    expect(read('/zh/models/turnover/farmer/', page('<h1>农场主</h1>'))[0]?.kind).toBe('model');
  });
});
