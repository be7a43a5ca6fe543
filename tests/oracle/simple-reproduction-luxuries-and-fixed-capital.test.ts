// Necessities and luxuries, and the replacement of fixed capital, in simple reproduction (Capital II, ch. 20, IV and XI,
// MEW 24): the figures that Marx prints, and what is right where a print or a transcript is wrong.
import { describe, expect, it } from 'vitest';
import { fixedCapitalReplacement } from '~/calc/reproduction/fixed-capital.ts';
import { luxuries } from '~/calc/reproduction/luxuries.ts';
import { luxuriesDerived } from '~/calc/reproduction/luxuries-derived.ts';
import { renewalAndHoard } from '~/calc/reproduction/renewal-and-hoard.ts';
import { valuesOf } from '../support/values.ts';

describe('necessities and luxuries (MEW 24, pp. 402–411)', () => {
  const values = valuesOf(luxuries);

  it('divide II into 1600c + 400v + 400s = 2,400 and 400c + 100v + 100s = 600 (p. 405)', () => {
    expect(values).toMatchObject({ productIIa: '2400', productIIb: '600', productII: '3000' });
  });

  it('take 240 + 160 of the 400s of IIa and 60 + 40 of the 100s of IIb (pp. 403–405)', () => {
    expect(values).toMatchObject({
      necessitiesForIIa: '240',
      luxuriesForIIa: '160',
      necessitiesForIIb: '60',
      luxuriesForIIb: '40',
    });
  });

  it('exchange 100 for the luxury workers and 60 for their capitalists against 160 (p. 411)', () => {
    expect(values).toMatchObject({
      variableCapitalIIb: '100',
      soldByAToB: '160',
      soldByBToA: '160',
      partOfSurplusIIaForLuxuryWorkers: '1/4',
      subdivisionsAreBalanced: '1',
      luxuryWagesFitIntoSurplusOfIIa: '1',
    });
  });

  it('split I into 800v + 800s for IIa (480 + 320) and 200v + 200s for IIb (120 + 80) (pp. 405–406)', () => {
    expect(values).toMatchObject({
      variableCapitalIForA: '800',
      surplusValueIForA: '800',
      necessitiesForIForA: '480',
      luxuriesForIForA: '320',
      variableCapitalIForB: '200',
      surplusValueIForB: '200',
      necessitiesForIForB: '120',
      luxuriesForIForB: '80',
      necessitiesForI: '600',
      luxuriesForI: '400',
    });
  });

  it('are all sold: 1000 + 3/5·1000 replace 1,600 IIa c, 2/5·1000 replace 400 IIb c, 600 luxuries in all', () => {
    expect(values).toMatchObject({
      demandForNecessities: '2400',
      necessitiesAreBalanced: '1',
      demandForLuxuries: '600',
      luxuriesAreBalanced: '1',
    });
  });

  it('follow from the share l of luxuries alone: IIb v / IIa v = l/(2 − l) = 1/4', () => {
    expect(valuesOf(luxuriesDerived)).toMatchObject({
      ratioOfWages: '1/4',
      variableCapitalIIa: '400',
      variableCapitalIIb: '100',
      surplusValueIIa: '400',
      surplusValueIIb: '100',
      constantCapitalIIa: '1600',
      constantCapitalIIb: '400',
      constantCapitalII: '2000',
      productIIa: '2400',
      productIIb: '600',
      luxuriesInProductII: '1/5',
      compositionIsTheSame: '1',
    });
  });

  it('are not two fifths of department II because two fifths of surplus-value go on luxuries', () => {
    expect(valuesOf(luxuriesDerived)).toMatchObject({ variableCapitalIIbByLuxuryShare: '200' });
  });

  it('would not balance with the 2/3 that an online text prints for 2/5 on p. 411', () => {
    expect(valuesOf(luxuries, { luxuryShare: '2/3' })).toMatchObject({
      subdivisionsAreBalanced: '0',
      luxuriesAreBalanced: '0',
      unsoldNecessities: '400',
    });
  });

  it('stay unsold, and throw luxury workers out, when a crisis cuts the share to 1/5 (p. 409)', () => {
    expect(valuesOf(luxuries, { luxuryShare: '1/5' })).toMatchObject({
      unsoldLuxuries: '300',
      unsoldNecessities: '0',
    });
  });
});

describe('the replacement of fixed capital (MEW 24, pp. 450–464)', () => {
  it('leaves 200 I s unsaleable, a fifth of it, when II lays by 200 and nobody renews (pp. 452–453)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '0' })).toMatchObject({
      constantCapitalII: '2000',
      restOfI: '200',
      unsoldByI: '200',
      shareOfSurplusValueUnsold: '1/5',
      laidByForWear: '0',
      everythingIsSettled: '0',
    });
  });

  it('has the tenth of the first two editions on I(v+s), not on I s (p. 453)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '0' })).toMatchObject({
      shareOfNewValueUnsold: '1/10',
    });
  });

  it('settles everything when 200 are renewed and 200 laid by (p. 460)', () => {
    expect(valuesOf(fixedCapitalReplacement)).toMatchObject({
      renewedInKind: '200',
      laidByForWear: '200',
      renewalEqualsWear: '1',
      everythingIsSettled: '1',
    });
  });

  it('leaves 20 of money with II(1) when 220 are to be renewed (p. 461, first case)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '220' })).toMatchObject({
      moneyLeftWithII: '20',
      moneyLeftWithI: '0',
      unsoldTogether: '0',
      renewalExceedsWear: '1',
      wearExceedsRenewal: '0',
    });
  });

  it('only shifts the 20 to I when the rest of I s is 220 and 1,780 were exchanged before (p. 461)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '220', exchangedInKind: '1780' })).toMatchObject({
      restOfI: '220',
      moneyLeftWithII: '0',
      moneyLeftWithI: '20',
      unsoldTogether: '0',
    });
  });

  it('leaves 20 unsold on either side, 40 together, when only 180 are renewed (pp. 461–462, second case)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '180' })).toMatchObject({
      unsoldByI: '20',
      unsoldByII: '20',
      unsoldTogether: '40',
      wearExceedsRenewal: '1',
    });
  });

  it('leaves the 20 of II(2) unsold even if the rest of I s is 180 (p. 462)', () => {
    expect(valuesOf(fixedCapitalReplacement, { renewal: '180', exchangedInKind: '1820' })).toMatchObject({
      restOfI: '180',
      unsoldByI: '0',
      unsoldByII: '20',
    });
  });

  it.each([
    ['a', '100', ['300', '300', '100', '100', '300']],
    ['b', '0', ['400', '200', '200', '0', '400']],
    ['c', '200', ['200', '400', '0', '200', '200']],
  ] as const)(
    'in case %s spends 200 on renewal and lays by 200 (pp. 457–459)',
    (_, stockOfPartOne, expected) => {
      const values = valuesOf(renewalAndHoard, { stockOfPartOne });
      expect([
        values['stockOfPartTwo'],
        values['advancedByPartOne'],
        values['advancedByPartTwo'],
        values['returnedToPartOne'],
        values['returnedToPartTwo'],
      ]).toEqual(expected);
      expect(values).toMatchObject({
        advancedTogether: '400',
        returnedTogether: '400',
        spentOnRenewal: '200',
        hoardedByPartTwo: '200',
        moneyReturnsToDepartmentTwo: '1',
        partTwoHasItsWearToSell: '1',
      });
    },
  );
});
