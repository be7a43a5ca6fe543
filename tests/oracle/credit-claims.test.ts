// What the essay on credit and value says of the levers that move I/C and of the road to a crisis, against what its own equation
// gives for the same moves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceEquationMoves } from '~/calc/credit/balance-equation-readings.ts';
import { crisisChain } from '~/calc/credit/crisis-chain.ts';
import { claimsOnLevers, policyLevers } from '~/calc/credit/policy-levers.ts';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';

const given = (inputs: Readonly<Record<string, string>>) =>
  new Map(Object.entries(inputs).map(([name, text]) => [name, exact(text)]));

const text = (value: Value): string => (hasValue(value) ? exactText(value) : '—');
const texts = (values: Readonly<Record<string, Value>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]));

const numberOf = (value: Value | undefined): Exact => {
  if (value && hasValue(value)) return value;
  throw new Error('this quantity has a value');
};

const share = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([n, d]) => exact(n).div(d));
const positive = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([n, d]) => exact(n).div(d));

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
        expect(text(found.lowersRatio)).toBe(text(found.crossesPole));
      }),
    );
  });
});

describe('the claims of the essay about I/C against its equation', () => {
  const { rows, results } = policyLevers.book();
  const at = (place: string) => rows.filter((row) => row.place.en === place);

  it('thirteen of nineteen are about something in the equation, and one of them agrees with it', () => {
    expect(texts(results)).toEqual({ claims: '19', inEquation: '13', agreeing: '1' });
    const [agreeing] = rows.filter(({ agrees }) => text(agrees) === '1');
    expect(agreeing).toMatchObject({
      place: { en: '2.1' },
      variable: { en: 'nV' },
      said: { en: 'I/C rises' },
    });
  });

  it('says of a faster turnover that it raises I/C (2.1) and that it lowers it (5.2)', () => {
    const turnover = ['2.1', '5.2'].map((place) => at(place).find(({ variable }) => variable.en === 'nV'));
    expect(turnover.map((row) => row && text(row.signSaid))).toEqual(['1', '-1']);
    expect(turnover.map((row) => row && text(row.signGiven))).toEqual(['1', '1']);
  });

  it('says in seven places that more dividends lower I/C; the equation says that they raise it', () => {
    const dividends = rows.filter(({ variable }) => variable.en.includes('dividends'));
    expect(dividends.map(({ place }) => place.en)).toEqual(['2.1', '4.1', '4.3', '4.3', '5.1', '5.2', '6.2']);
    expect(dividends.every(({ signSaid }) => text(signSaid) === '-1')).toBe(true);
    expect(dividends.every(({ signGiven }) => text(signGiven) === '1')).toBe(true);
  });

  it('the equation says nothing of base money, reserve ratio and subsidies', () => {
    const silent = rows.filter(({ isSilent }) => text(isSilent) === '1');
    expect(silent.map(({ place }) => place.en)).toEqual(['4.2', '4.2', '4.2', '5.2', '5.2', '6.2']);
    expect(silent.every(({ signGiven }) => text(signGiven) === '0')).toBe(true);
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
          expect(text(signs[index]?.signGiven ?? exact(9))).toBe(`${numberOf(found.change).s}`);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the chain of a crisis (section 3.2) in the equation', () => {
  const { rows, results } = crisisChain.book();

  it('I/C falls from 1/2 to 1/3 to 1/6 where the essay sees it rise', () => {
    expect(rows.map(({ ratio }) => text(ratio))).toEqual(['1/3', '1/6', '1/6', '1/6', '1/6']);
    expect(texts(results)).toEqual({ ratioBefore: '1/2', ratioAfter: '1/6', change: '-1/3' });
  });

  it('both steps that the equation can speak of go the other way, and of the other three it says nothing', () => {
    expect(rows.map(({ signSaid }) => text(signSaid))).toEqual(['1', '1', '1', '1', '1']);
    expect(rows.map(({ signGiven }) => text(signGiven))).toEqual(['-1', '-1', '0', '0', '0']);
    expect(rows.map(({ isSilent }) => text(isSilent))).toEqual(['0', '0', '1', '1', '1']);
  });

  it('falls whenever Cv falls and nV falls below the pole, whatever the figures', () => {
    fc.assert(
      fc.property(positive, positive, share, positive, (efficiency, fall, netOutput, drop) => {
        fc.pre(netOutput.lt(2));
        const { results: found } = crisisChain.book({
          efficiencyBefore: efficiency.add(fall),
          efficiencyAfter: efficiency,
          netOutputBefore: netOutput,
          netOutputAfter: netOutput.sub(drop),
        });
        expect(numberOf(found.change).lt(0)).toBe(true);
      }),
    );
  });
});
