// Every claim of the essay about what moves I/C, and the levers of policy that it recommends: what it says each does, or what
// follows from its words, and what its equation gives for the same move.
import { repetitions } from '../kernel/common-units.ts';
import { exact, hasValue, type Value } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { balanceEquation } from './balance-equation.ts';
import {
  type Basis,
  type Claim,
  claimColumns,
  type Direction,
  type Lever,
  rowOfClaim,
  signOf,
} from './claims.ts';
import { essayAt, onIndicators, onTheEquation, onTheGapOf2025 } from './essay.ts';
import { netOutputInput, turnoversInput, velocityInput } from './quantities.ts';

const at = (section: string, chinese: string): InBothLanguages => ({ en: section, zh: chinese });

function claims(
  place: InBothLanguages,
  ...rows: readonly (readonly [
    en: string,
    zh: string,
    lever: Lever,
    moved: Direction,
    said: Direction,
    basis: Exclude<Basis, 'none'>,
  ])[]
): readonly Claim[] {
  return rows.map(([en, zh, lever, moved, said, basis]) => ({
    place,
    claim: { en, zh },
    lever,
    moved,
    said,
    basis,
  }));
}

/** The claims in the order of the essay. */
export const claimsOnLevers: readonly Claim[] = [
  ...claims(
    at('2.1', '二·1'),
    ['Dividends above financing lower I/C.', '分红超过融资，会降低I/C。', 'dividends', 1, -1, 'stated'],
    ['Financing above dividends raises I/C.', '融资超过分红，会提高I/C。', 'financing', 1, 1, 'stated'],
    [
      'A faster turnover lets each unit of money carry more investment.',
      '周转加快，单位货币可支撑更多投资。',
      'efficiency',
      1,
      1,
      'implied',
    ],
  ),
  ...claims(at('4.1', '四·1'), [
    'The dividends of 2024 lowered I/C and helped consumption.',
    '2024年的分红降低了I/C，促进了消费。',
    'dividends',
    1,
    -1,
    'stated',
  ]),
  ...claims(
    at('4.2', '四·2'),
    [
      'Central-bank money spent on bonds for consumption lowers I/C.',
      '央行购买消费性国债、投放基础货币，可降低I/C。',
      'none',
      1,
      -1,
      'implied',
    ],
    [
      'The payment for mortgages of the unemployed that the essay reports (see A9) lowered I/C.',
      '文中所称补贴失业者房贷的支付（见A9）降低了I/C。',
      'none',
      1,
      -1,
      'stated',
    ],
    [
      'Subsidies for new household appliances lowered I/C.',
      '家电以旧换新补贴降低了I/C。',
      'none',
      1,
      -1,
      'stated',
    ],
    [
      'A fall of nV calls for money for consumption, which lowers I/C: so it is taken to raise it.',
      'nV下降须用消费货币来应对，而这会降低I/C：可见文章认为nV下降使I/C上升。',
      'efficiency',
      -1,
      1,
      'implied',
    ],
  ),
  ...claims(
    at('4.3', '四·3'),
    [
      'A compulsory higher payout raises Cv; by section 2.1 that lowers I/C.',
      '强制提高分红比例可提高Cv；按第二·1节，I/C因此下降。',
      'dividends',
      1,
      -1,
      'implied',
    ],
    [
      'Curbing excessive financing raises Cv; by section 2.1 that lowers I/C.',
      '抑制过度融资可提高Cv；按第二·1节，I/C因此下降。',
      'financing',
      -1,
      -1,
      'implied',
    ],
    [
      'A lower fee encourages dividends and raises Cv; by section 2.1 that lowers I/C.',
      '降低手续费可鼓励分红、提高Cv；按第二·1节，I/C因此下降。',
      'dividends',
      1,
      -1,
      'implied',
    ],
  ),
  ...claims(at('5.1', '五·1'), [
    'Cv was clearly positive in 2024, which lowered I/C.',
    '2024年Cv明显为正，降低了I/C。',
    'dividends',
    1,
    -1,
    'stated',
  ]),
  ...claims(
    at('5.2', '五·2'),
    [
      'Against too much investment money: raise Cv.',
      '针对投资货币过剩：提高Cv。',
      'dividends',
      1,
      -1,
      'implied',
    ],
    [
      'Against too much investment money: more base money by bonds for consumption.',
      '针对投资货币过剩：购买消费性国债，增加基础货币。',
      'none',
      1,
      -1,
      'implied',
    ],
    [
      'Against too much investment money: more base money by a higher reserve ratio.',
      '针对投资货币过剩：提高存款准备金率，增加基础货币。',
      'none',
      1,
      -1,
      'implied',
    ],
    [
      'Against too much investment money: a higher nV by lower taxes and fees.',
      '针对投资货币过剩：减税降费，提高nV。',
      'efficiency',
      1,
      -1,
      'implied',
    ],
  ),
  ...claims(
    at('6.2', '六·2'),
    [
      'More public spending on what households can consume: so more consumption money, and a lower I/C.',
      '财政支出更多用于居民消费能力：消费货币增加，I/C因此下降。',
      'none',
      1,
      -1,
      'implied',
    ],
    [
      'A higher Cv improves the balance; with too much investment money, that means lowering I/C.',
      '提高Cv可优化均衡；在投资货币过剩时，这就是降低I/C。',
      'dividends',
      1,
      -1,
      'implied',
    ],
    [
      'A higher nV improves the balance; with too much investment money, that means lowering I/C.',
      '提高nV可优化均衡；在投资货币过剩时，这就是降低I/C。',
      'efficiency',
      1,
      -1,
      'implied',
    ],
  ),
];

/** The sign of the change of I/C when a lever is moved, by the slopes of the equation at a point. */
function signOfMove(
  { lever, moved }: Claim,
  slopes: { readonly slope: Value; readonly slopeOfEfficiency: Value },
): Value {
  const towards = (value: Value, direction: Direction): Value => {
    const sign = signOf(value);
    return hasValue(sign) ? sign.mul(direction) : sign;
  };
  switch (lever) {
    case 'dividends':
      return towards(slopes.slope, moved);
    case 'financing':
      return towards(slopes.slope, moved === 1 ? -1 : 1);
    case 'efficiency':
      return towards(slopes.slopeOfEfficiency, moved);
    case 'none':
      return exact(0);
  }
}

const count = (en: string, zh: string, tex: string) => quantityOf({ en, zh }, tex, repetitions);

/** The claims, each with the sign that the equation gives near the chosen n, V and Cv. */
export const policyLevers = ledger({
  id: 'credit/policy-levers',
  title: { en: 'What moves I/C: the essay and its equation', zh: '什么使I/C变动：文章的说法与它的方程' },
  sources: [
    onTheEquation,
    onIndicators,
    essayAt('4.2', '四·2', '68–72'),
    essayAt('4.3', '四·3', '73–78'),
    essayAt('5.1', '五·1', '88–89'),
    onTheGapOf2025,
    essayAt('6.2', '六·2', '105–110'),
  ],
  inputs: { turnovers: turnoversInput, velocity: velocityInput, netOutput: netOutputInput },
  columns: claimColumns,
  results: {
    claims: count('claims', '主张数', 'N'),
    inEquation: count('of these, on what stands in the equation', '其中涉及方程所含变量的', 'N_g'),
    agreeing: count('of these, in agreement with it', '其中与方程一致的', 'N_e'),
    stated: count('claims that name I/C and where it goes', '点明I/C去向的主张', 'N_t'),
    statedInEquation: count(
      'of these, on what stands in the equation',
      '点明去向且涉及方程所含变量的',
      'N_{t,g}',
    ),
    statedAgreeing: count('of these, in agreement with it', '点明去向且与方程一致的', 'N_{t,e}'),
  },
  book({ turnovers, velocity, netOutput }) {
    const slopes = balanceEquation.evaluate(
      new Map([
        ['turnovers', turnovers],
        ['velocity', velocity],
        ['netOutput', netOutput],
      ]),
    );
    const rows = claimsOnLevers.map((claim) => rowOfClaim(claim, signOfMove(claim, slopes)));
    const isOne = (value: Value): boolean => hasValue(value) && value.equals(1);
    const counted = (some: typeof rows) => ({
      all: exact(some.length),
      inEquation: exact(some.filter(({ isSilent }) => !isOne(isSilent)).length),
      agreeing: exact(some.filter(({ agrees }) => isOne(agrees)).length),
    });
    const all = counted(rows);
    const stated = counted(rows.filter(({ isStated }) => isOne(isStated)));
    return {
      rows,
      results: {
        claims: all.all,
        inEquation: all.inEquation,
        agreeing: all.agreeing,
        stated: stated.all,
        statedInEquation: stated.inEquation,
        statedAgreeing: stated.agreeing,
      },
    };
  },
});
