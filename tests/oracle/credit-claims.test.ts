// What the essay on credit and value says of the levers that move I/C and of the road to a crisis, against what its own equation
// gives for the same moves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceEquationMoves } from '~/calc/credit/balance-equation-readings.ts';
import { crisisChain } from '~/calc/credit/crisis-chain.ts';
import { claimsOnLevers, policyLevers } from '~/calc/credit/policy-levers.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { exactBetween, givenFor, upToTwelve } from '../support/random-inputs.ts';
import { given, numberOf, textOf, texts } from '../support/values.ts';

const share = exactBetween(-60, 60, upToTwelve);
const positive = exactBetween(1, 60, upToTwelve);

describe('moves of the levers in the equation (A17, L11)', () => {
  const moved = (inputs: Readonly<Record<string, string>>) =>
    texts(balanceEquationMoves.evaluate(given(inputs)));

  it('more dividends double I/C from 1 to 2 when Cv goes from 1 to 1.5', () => {
    expect(moved({})).toMatchObject({
      ratioBefore: '1',
      ratioAfter: '2',
      lowersRatio: '0',
      changeWithPlus: '-1/21',
      lowersRatioWithPlus: '1',
    });
  });

  it('less financing does the same as more dividends', () => {
    expect(moved({ changeOfDividends: '0', changeOfFinancing: '-1/2' })).toMatchObject({ ratioAfter: '2' });
  });

  it('a higher nV raises I/C, which section 5.2 calls too high already', () => {
    expect(moved({ changeOfDividends: '0', changeOfTurnovers: '1/2' })).toMatchObject({
      change: '1/2',
      lowersRatio: '0',
      lowersRatioWithPlus: '0',
    });
  });

  it('stop at nothing: turnover and velocity cut by more than there is do not make a larger nV of two negatives', () => {
    const cut = { changeOfDividends: '0', changeOfTurnovers: '-5', changeOfVelocity: '-5' };
    expect(moved(cut)).toMatchObject({ efficiencyAfter: '0', ratioAfter: '0', stopsAtZero: '1' });
    expect(moved({ changeOfDividends: '-5' })).toMatchObject({ netOutputAfter: '-1/2', stopsAtZero: '1' });
    expect(moved({})).toMatchObject({ stopsAtZero: '0' });
    fc.assert(
      fc.property(givenFor(balanceEquationMoves), ({ numbers }) => {
        const found = balanceEquationMoves.evaluate(numbers);
        expect(numberOf(found.efficiencyAfter).gte(0)).toBe(true);
        expect(numberOf(found.netOutputAfter).gte(numberOf(found.financing).add(100).neg())).toBe(true);
      }),
    );
  });

  it('say so when they end exactly at the pole, where I/C has no value', () => {
    expect(moved({ changeOfDividends: '1' })).toMatchObject({
      netOutputAfter: '2',
      endsAtPole: '1',
      crossesPole: '0',
      ratioAfter: '—',
      lowersRatio: '—',
    });
    expect(moved({})).toMatchObject({ endsAtPole: '0' });
  });

  it('more dividends lower I/C only by passing the pole, and then below zero', () => {
    expect(moved({ changeOfDividends: '2' })).toMatchObject({
      ratioAfter: '-1',
      lowersRatio: '1',
      crossesPole: '1',
    });
    fc.assert(
      fc.property(positive, share, positive, (efficiency, netOutput, rise) => {
        fc.pre(!netOutput.equals(2) && !netOutput.add(rise).equals(2));
        const found = balanceEquationMoves.evaluate(
          new Map([
            ['turnovers', efficiency],
            ['dividends', netOutput.add(100)],
            ['financing', exact(100)],
            ['changeOfDividends', rise],
          ]),
        );
        expect(textOf(found.lowersRatio)).toBe(textOf(found.crossesPole));
      }),
    );
  });
});

describe('the claims of the essay about I/C against its equation', () => {
  const { rows, results } = policyLevers.book();
  const at = (place: string) => rows.filter((row) => row.place.en === place);

  it('thirteen of nineteen are about something in the equation, and one of them agrees with it', () => {
    expect(texts(results)).toMatchObject({ claims: '19', inEquation: '13', agreeing: '1' });
    const [agreeing] = rows.filter(({ agrees }) => textOf(agrees) === '1');
    expect(agreeing).toMatchObject({
      place: { en: '2.1' },
      variable: { en: 'nV' },
      said: { en: 'I/C rises' },
      basis: { en: 'it follows from the essay' },
    });
  });

  it('six name I/C and where it goes; four of these are in the equation, and none agrees with it', () => {
    expect(texts(results)).toMatchObject({ stated: '6', statedInEquation: '4', statedAgreeing: '0' });
    const stated = rows.filter(({ isStated }) => textOf(isStated) === '1');
    expect(stated.map(({ place }) => place.en)).toEqual(['2.1', '2.1', '4.1', '4.2', '4.2', '5.1']);
    expect(stated.every(({ signSaid }) => textOf(signSaid) !== '0')).toBe(true);
  });

  it('does not take an I/C that stays as it is for silence: without turnover there is none to move', () => {
    const still = policyLevers.rows({ turnovers: exact(0) }).filter(({ variable }) => variable.en !== 'nV');
    for (const { given: words, isSilent } of still) {
      const isNotInIt = textOf(isSilent) === '1';
      expect(words.en).toBe(isNotInIt ? 'says nothing about I/C' : 'I/C stays as it is');
    }
    expect(still.every(({ agrees }) => textOf(agrees) === '0')).toBe(true);
  });

  it('says of a faster turnover that it raises I/C (2.1) and that it lowers it (5.2)', () => {
    const turnover = ['2.1', '5.2'].map((place) => at(place).find(({ variable }) => variable.en === 'nV'));
    expect(turnover.map((row) => row && textOf(row.signSaid))).toEqual(['1', '-1']);
    expect(turnover.map((row) => row && textOf(row.signGiven))).toEqual(['1', '1']);
  });

  it('says in three places that more dividends lower I/C, and means it in four more; by the equation they raise it', () => {
    const dividends = rows.filter(({ variable }) => variable.en.includes('dividends'));
    expect(dividends.map(({ place }) => place.en)).toEqual(['2.1', '4.1', '4.3', '4.3', '5.1', '5.2', '6.2']);
    expect(dividends.map(({ isStated }) => textOf(isStated))).toEqual(['1', '1', '0', '0', '1', '0', '0']);
    expect(dividends.every(({ signSaid }) => textOf(signSaid) === '-1')).toBe(true);
    expect(dividends.every(({ signGiven }) => textOf(signGiven) === '1')).toBe(true);
  });

  it('the equation says nothing of base money, reserve ratio and subsidies', () => {
    const silent = rows.filter(({ isSilent }) => textOf(isSilent) === '1');
    expect(silent.map(({ place }) => place.en)).toEqual(['4.2', '4.2', '4.2', '5.2', '5.2', '6.2']);
    expect(silent.every(({ signGiven }) => textOf(signGiven) === '0')).toBe(true);
  });

  it('the signs are those of small moves, worked out by the equation itself', () => {
    const step = '1/1000';
    const moves: Readonly<Record<string, string>> = {
      dividends: 'changeOfDividends',
      financing: 'changeOfFinancing',
      efficiency: 'changeOfTurnovers',
    };
    fc.assert(
      fc.property(positive, share, (turnovers, netOutput) => {
        fc.pre(netOutput.sub(2).abs().gt('1/100'));
        const signs = policyLevers.rows({ turnovers, netOutput });
        claimsOnLevers.forEach(({ lever, moved: direction }, index) => {
          const input = moves[lever];
          if (input === undefined) return;
          const found = balanceEquationMoves.evaluate(
            new Map([
              ['turnovers', turnovers],
              ['dividends', netOutput.add(100)],
              ['financing', exact(100)],
              ['changeOfDividends', exact(0)],
              [input, exact(step).mul(direction)],
            ]),
          );
          expect(textOf(signs[index]?.signGiven ?? exact(9))).toBe(`${numberOf(found.change).s}`);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the chain of a crisis (section 3.2) in the equation', () => {
  const { rows, results } = crisisChain.book();

  it('I/C falls from 1/2 to 1/3 to 1/6 where by the essay’s other sections it would rise', () => {
    expect(rows.map(({ ratio }) => textOf(ratio))).toEqual(['1/3', '1/6', '1/6', '1/6', '1/6']);
    expect(texts(results)).toEqual({ ratioBefore: '1/2', ratioAfter: '1/6', change: '-1/3' });
  });

  it('both steps that the equation can speak of go the other way, and of the other three it says nothing', () => {
    expect(rows.map(({ signSaid }) => textOf(signSaid))).toEqual(['1', '1', '0', '0', '0']);
    expect(rows.map(({ isStated }) => textOf(isStated))).toEqual(['0', '0', '0', '0', '0']);
    expect(rows.map(({ said }) => said.en).slice(2)).toEqual(Array(3).fill('says nothing about I/C'));
    expect(rows.map(({ signGiven }) => textOf(signGiven))).toEqual(['-1', '-1', '0', '0', '0']);
    expect(rows.map(({ isSilent }) => textOf(isSilent))).toEqual(['0', '0', '1', '1', '1']);
  });

  it('falls with any figures that do what the steps say, so that no step agrees', () => {
    fc.assert(
      fc.property(givenFor(crisisChain), ({ numbers }) => {
        const found = crisisChain.book(Object.fromEntries(numbers ?? []));
        expect(numberOf(found.results.change).lt(0)).toBe(true);
        expect(found.rows.map(({ agrees }) => textOf(agrees))).toEqual(['0', '0', '0', '0', '0']);
      }),
    );
  });

  it('takes no figures that do not do what its steps say: Cv turns negative, and nV falls', () => {
    const input = (name: string) => crisisChain.inputs.find((one) => one.name === name);
    expect(input('netOutputBefore')?.min?.gte(0)).toBe(true);
    expect(input('netOutputBefore')?.max?.lt(2)).toBe(true);
    expect(input('netOutputAfter')?.max?.lt(0)).toBe(true);
    expect(input('fallOfEfficiency')?.min?.gt(0)).toBe(true);
    expect(input('efficiencyBefore')?.min?.gt(0)).toBe(true);
  });
});
