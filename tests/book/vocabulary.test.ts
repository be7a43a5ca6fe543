// The check's list of components is the list of the components that chapters are given, attribute by attribute.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '~/book/check/vocabulary.ts';

const sources = new Map(
  globSync('components/**/*.{astro,ts}').map((file) => [file, readFileSync(file, 'utf8')] as const),
);
const given = [...(sources.get('components/index.ts') ?? '').matchAll(/^ {2}([A-Z]\w*),$/gm)].map(
  ([, name = '']) => name,
);

/** The attributes in a component's Props, each with "?" when it may be left out. */
function attributesOf(name: string): readonly string[] {
  const [, source = ''] = [...sources].find(([file]) => basename(file) === `${name}.astro`) ?? [];
  const type = /^type Props = (\w+);/m.exec(source)?.[1] ?? 'Props';
  const candidates = type === 'Props' ? [source] : [...sources.values()];
  const body = candidates.flatMap(
    (text) => new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(text) ?? [],
  )[1];
  return [...(body ?? '').matchAll(/^ {2}(?:readonly )?(\w+\??):/gm)].map(([, attribute = '']) => attribute);
}

describe('the vocabulary of MDX', () => {
  it('has the components that chapters are given', () => {
    expect(Object.keys(vocabulary).sort()).toEqual(given.toSorted());
  });

  it.each(given)('has the attributes of <%s>', (name) => {
    const { needs = [], may = [] } = vocabulary[name] ?? {};
    const declared = [...needs, ...may.map((attribute) => `${attribute}?`)];
    expect(declared.sort()).toEqual(attributesOf(name).toSorted());
  });
});
