// Ten thousand bad addresses against everything else that reads the address: what stands alone, the filters of the claims,
// the pages of the models, words to scroll to, the question of a search, the numbers of the exercises.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { referenceContext } from '~/book/reference.ts';
import { earlyScript } from '~/build/early-script.mjs';
import { drawVariant } from '~/calc/exercises/variants.ts';
import { givenByInputs } from '~/calc/kernel/list-as-inputs.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { embedMessages } from '~/i18n/embed-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { choiceOf } from '~/state/claims.ts';
import { wantedName } from '~/state/embed/wanted.ts';
import { readLink } from '~/state/link.ts';
import { changedFields } from '~/state/reference.ts';
import { askedParts, isNameOf, meantBy, readQuestion } from '~/state/search/question.ts';
import { mostRows, seriesTableOrReason } from '~/state/series-table.ts';
import { hostileFragment, hostileSearch, hostileText } from '../support/hostile.ts';

const runs = 10_000;

afterAll(() => expect(Reflect.ownKeys(Object.prototype)).toHaveLength(12));

test('what is to stand alone has a short name, which is repeated as it is', () => {
  const classes = new Set<string>();
  const context = {
    document: { documentElement: { classList: { add: (name: string) => classes.add(name) } } },
    location: { search: '' },
    localStorage: { getItem: () => null },
  };
  fc.assert(
    fc.property(hostileSearch(['embed', 'year-compared', 'capital-a']), fc.nat(19), (search, turn) => {
      const name = wantedName(search);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(fill(embedMessages.en.unknown, { id: name })).toContain(name);
      if (turn > 0) return;
      // The script that runs first and the one that comes later read the same.
      classes.clear();
      context.location.search = search;
      runInNewContext(earlyScript, context);
      if (classes.has('is-embedded')) expect(new URLSearchParams(search).has('embed'), search).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('the filters of the claims choose what they offer; anything else is named', () => {
  const lists = [
    { name: 'verdict', values: ['', 'supported', 'contradicted'] },
    { name: 'essay', values: ['', 'a', '__proto__'] },
  ];
  fc.assert(
    fc.property(hostileSearch(['verdict', 'essay', 'supported', 'a']), (search) => {
      const { chosen, unknown } = choiceOf(search, lists);
      const query = new URLSearchParams(search);
      for (const { name, values } of lists) {
        const asked = query.get(name) ?? '';
        expect(values).toContain(chosen.get(name));
        const isNamed = unknown.some((one) => one.startsWith(`${name}=`));
        expect(isNamed).toBe(chosen.get(name) !== asked);
      }
      expect(unknown.every(({ length }) => length < 60)).toBe(true);
    }),
    { numRuns: runs },
  );
});

const models = await Promise.all(allModelIds.map(loadModel));

test('the page of any model fills its table, or says why not', () => {
  expect(models.length).toBeGreaterThan(50);
  for (const model of models) {
    const { store } = referenceContext(model, 'en');
    const inputs = [...(store.examples.get('model')?.model.inputs ?? [])].map(({ name }) => `model.${name}`);
    fc.assert(
      fc.property(hostileFragment(inputs.length > 0 ? inputs : ['model.x']), (fragment) => {
        const { differences } = readLink(fragment);
        const refused = new Set(store.apply(differences).map(({ binding }) => binding));
        for (const binding of store.differences().keys())
          expect(differences.has(binding) && !refused.has(binding)).toBe(true);
        if (model.kind === 'equations') {
          const values = store.examples.get('model')?.values() ?? {};
          expect(Object.values(values).length).toBeGreaterThan(0);
          return;
        }
        const found = seriesTableOrReason(model, givenByInputs(model, changedFields(store)), 'en');
        if ('reason' in found) expect(found.reason).not.toBe('');
        else expect(found.table.heads.length).toBeLessThanOrEqual(mostRows);
      }),
      { numRuns: Math.ceil(runs / models.length) },
    );
  }
});

test('words to scroll to change nothing of what an address says', () => {
  fc.assert(
    fc.property(hostileFragment(['capital-a.workingPeriod']), hostileText, (fragment, words) => {
      // Its own beginning of such words, at its end, would make one with what follows.
      const plain = fragment.replaceAll(':~:', '').replace(/:~?$/, '');
      expect(readLink(`${plain}:~:text=${words}`)).toEqual(readLink(plain));
    }),
    { numRuns: runs },
  );
});

test('a question of a search is read, and no longer than it may be', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 8 }), hostileText, (typed, title) => {
      const question = readQuestion(typed.join(' '));
      expect(question.words.length).toBeLessThan(1000);
      expect(question.words).not.toMatch(/["“”\n\r]/);
      expect(question.length).toBeGreaterThanOrEqual(1);
      const asked = askedParts(question);
      expect(meantBy(title, question).every((word) => asked.includes(word))).toBe(true);
      if (asked.length > 0) expect(isNameOf(question.words, question)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('any seed draws numbers that the exercise has', () => {
  const variants = Array.from({ length: 7 }, () => new Map());
  fc.assert(
    fc.property(hostileFragment(['seed']), (fragment) => {
      const { seed = '' } = readLink(fragment);
      expect(seed.length).toBeLessThanOrEqual(64);
      expect(variants).toContain(drawVariant(variants, seed, 'x'));
    }),
    { numRuns: runs },
  );
});
