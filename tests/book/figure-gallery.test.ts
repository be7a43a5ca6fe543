// The gallery of figures shows authors every kind, as it is written.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGallery } from '../../src/book/figure-gallery.ts';
import { figureSchema } from '../../src/book/figures/schema.ts';

const { chapter, entries } = readGallery({ en: 'Figures', zh: '图' });

describe('The gallery of figures', () => {
  it('has every kind', () => {
    const kinds = figureSchema.options.map(({ shape }) => shape.kind.value);
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it.each(entries)('shows of $id just the lines that declare it', ({ id, yaml }) => {
    const written = parse(yaml, { schema: 'failsafe' });
    expect(Object.keys(written)).toEqual([id]);
    expect(figureSchema.parse(written[id])).toEqual(chapter.figures[id]);
  });

  it('lets a reader change only numbers of its examples', () => {
    const examples = Object.keys(chapter.examples);
    for (const { fields } of entries) {
      for (const binding of fields) expect(examples).toContain(binding.split('.')[0]);
    }
  });
});
