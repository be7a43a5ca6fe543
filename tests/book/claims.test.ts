// The ledger of claims: verdicts agree with their distance from the evidence, the ledger has every claim of the editors'
// fact check, and an entry says in print what it rests on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { closeWithin, distance, judgedBy, supportedWithin, verdictAt } from '~/book/claim-evidence.ts';
import { comparisonInWords, saidIn, sourceInWords, verdictsOf } from '~/book/claim-in-words.ts';
import { claimNamed, readClaims } from '~/book/claims.ts';
import { readOfficialFigures } from '~/book/official-figures.ts';
import { readWorkedExamples } from '~/book/worked-examples.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { languages } from '~/i18n/languages.ts';

describe('the distance of a claim from its evidence', () => {
  const apart = (is: string, found: string, bound?: 'above' | 'below') =>
    distance({ is, unit: 'per cent', bound }, exact(found));

  it('is a share of the figure found', () => {
    expect(`${apart('24', '30')}`).toBe('1/5');
    expect(`${apart('-4.7', '-4.7')}`).toBe('0');
  });

  it('is nothing where a bound holds, and has no measure from nothing', () => {
    expect(`${apart('10', '9.98', 'below')}`).toBe('0');
    expect(`${apart('0', '1.65', 'above')}`).toBe('0');
    expect(`${apart('10', '12', 'below')}`).toBe('1/6');
    expect(apart('20', '0')).toBeUndefined();
  });

  it('makes a verdict the stricter, the further apart the two are', () => {
    const order = ['supported', 'close', 'contradicted'];
    const share = fc
      .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
      .map(([n, d]) => exact(`${n}/${d}`));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [near, far] = a.sub(b).s <= 0n ? [a, b] : [b, a];
        expect(order.indexOf(verdictAt(near))).toBeLessThanOrEqual(order.indexOf(verdictAt(far)));
      }),
    );
    expect([supportedWithin, closeWithin].map(verdictAt)).toEqual(['supported', 'close']);
    expect(verdictAt(undefined)).toBe('contradicted');
  });

  it('is taken across units and to the first piece of evidence that has a figure', () => {
    expect(`${judgedBy(claimNamed('b17', ''), 'debt', readOfficialFigures())}`).toBe('3468987/125000');
    expect(`${judgedBy(claimNamed('b12', ''), 'deficit', readOfficialFigures())}`).toBe('458553/1000');
  });
});

describe('the ledger', () => {
  const claims = readClaims();

  it.for([
    ['a', 22, 'the essay on credit and value'],
    ['b', 46, 'the essay on deindustrialisation'],
    ['c', 17, 'the essay on profit plus consumption'],
  ] as const)('has the claims %s1 to %i', ([letter, count]) => {
    const ids = claims.map(({ id }) => id).filter((id) => id.startsWith(letter));
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));
  });

  it('finds every claim where the index of worked examples finds it', () => {
    const places = new Map(readWorkedExamples().map(({ id, source }) => [id.toLowerCase(), source]));
    const elsewhere = claims.filter(({ id, source }) => {
      const place = places.get(id);
      return place?.cite !== source.cite || place.at.en !== source.at.en || place.at.zh !== source.at.zh;
    });
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it('reports every claim as the essay’s', () => {
    const unreported = claims.filter(({ claim }) => !/essay/.test(claim.en) || !/文章/.test(claim.zh));
    expect(unreported.map(({ id }) => id)).toEqual([]);
  });

  it('says of what an invented conversation puts that it was invented', () => {
    const invented = claims.filter(({ id }) => ['b1', 'b2', 'b4'].includes(id));
    expect(
      invented.every(({ claim }) => /^The invented dialogue/.test(claim.en) && /虚构对话/.test(claim.zh)),
    ).toBe(true);
  });

  it('leaves no decided verdict without a word on it, where it is not simply right', () => {
    const silent = claims.filter(
      ({ findings, note, searched }) =>
        !note && !searched && Object.values(findings).some(({ verdict }) => verdict !== 'supported'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is in Chinese with the signs of Chinese', () => {
    const half = /[\u4e00-\u9fff][,;:?!()]|[,;:?!(][\u4e00-\u9fff]/;
    const texts = claims.flatMap(({ id, claim, note, searched, evidence }) =>
      [claim, note, searched, ...evidence.flatMap(({ says, agency, read }) => [says, agency, read])].map(
        (words) => `${id}: ${words?.zh ?? ''}`.replace(/^\w+: /, ''),
      ),
    );
    expect(texts.filter((words) => half.test(words))).toEqual([]);
  });

  it('prints a source for every piece of evidence, and every text without doubled stops', () => {
    const sources = { figures: readOfficialFigures(), works: readBook().bibliography };
    for (const language of languages) {
      for (const { id, evidence } of claims) {
        for (const piece of evidence) {
          expect(sourceInWords(piece, sources, language), id).not.toBe('');
          expect(saidIn(piece, language), id).not.toMatch(/[.。]$/);
        }
      }
    }
  });
});

describe('an entry in print', () => {
  const sources = { figures: readOfficialFigures(), works: readBook().bibliography };

  it('names agency, series and vintage', () => {
    const [piece] = claimNamed('b17', '').evidence;
    expect(piece && sourceInWords(piece, sources, 'en')).toBe(
      'United States Treasury, Fiscal Service, Debt to the Penny (August 2026)',
    );
    expect(piece && sourceInWords(piece, sources, 'zh')).toBe(
      '美国财政部财政服务局，Debt to the Penny（2026年8月）',
    );
  });

  it('sets the claimed figure beside the one found', () => {
    expect(comparisonInWords(claimNamed('b17', ''), 'debt', sources, 'en')).toBe(
      '24 trillion dollars; found: ≈ 27.7519 trillion dollars, ≈ 13.5% apart',
    );
    expect(comparisonInWords(claimNamed('b12', ''), 'deficit', sources, 'zh')).toMatch(
      /^4450亿美元；查得4585\.53亿美元，相差≈ 3%$/,
    );
    expect(comparisonInWords(claimNamed('b16', ''), 'share', sources, 'en')).toBe(
      'less than 10%; found: 9.98%',
    );
  });

  it('says a verdict that goes for all parts once', () => {
    expect(verdictsOf(claimNamed('a1', ''))).toEqual([{ verdict: 'supported' }]);
    expect(verdictsOf(claimNamed('b14', '')).map(({ verdict }) => verdict)).toEqual([
      'close',
      'contradicted',
    ]);
  });

  it('says what was not looked up', () => {
    const piece = claimNamed('c13', '').evidence.at(-1);
    expect(piece && saidIn(piece, 'en')).toMatch(/\(from memory, unverified\)$/);
  });
});
