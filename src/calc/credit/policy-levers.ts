// Every claim of the essay about what moves I/C, and the levers of policy that it recommends: what it says each does, and
// what its equation gives for the same move.
import { exact, type Value } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { repetitions } from '../kernel/units.ts';
import { balanceEquation } from './balance-equation.ts';
import { type Claim, claimColumns, type Direction, type Lever, rowOfClaim, signOf } from './claims.ts';
import { essayAt, onIndicators, onTheEquation, onTheGapOf2025 } from './essay.ts';
import { netOutputInput, quantityOf, turnoversInput, velocityInput } from './quantities.ts';

const at = (section: string, chinese: string): InBothLanguages => ({ en: section, zh: chinese });

function claims(
  place: InBothLanguages,
  ...rows: readonly (readonly [en: string, zh: string, lever: Lever, moved: Direction, said: Direction])[]
): readonly Claim[] {
  return rows.map(([en, zh, lever, moved, said]) => ({ place, claim: { en, zh }, lever, moved, said }));
}

/** The claims in the order of the essay. */
export const claimsOnLevers: readonly Claim[] = [
  ...claims(
    at('2.1', '二·1'),
    ['Dividends above financing lower I/C.', '分红超过融资，会降低I/C。', 'dividends', 1, -1],
    ['Financing above dividends raises I/C.', '融资超过分红，会提高I/C。', 'financing', 1, 1],
    [
      'A faster turnover lets each unit of money carry more investment.',
      '周转加快，单位货币可支撑更多投资。',
      'efficiency',
      1,
      1,
    ],
  ),
  ...claims(at('4.1', '四·1'), [
    'The dividends of 2024 lowered I/C and helped consumption.',
    '2024年的分红降低了I/C，促进了消费。',
    'dividends',
    1,
    -1,
  ]),
  ...claims(
    at('4.2', '四·2'),
    [
      'Central-bank money spent on bonds for consumption lowers I/C.',
      '央行购买消费性国债、投放基础货币，可降低I/C。',
      'none',
      1,
      -1,
    ],
    ['Paying the mortgages of the unemployed lowered I/C.', '替失业者支付房贷，降低了I/C。', 'none', 1, -1],
    ['Subsidies for new household appliances lowered I/C.', '家电以旧换新补贴降低了I/C。', 'none', 1, -1],
    [
      'A fall of nV calls for money for consumption, which lowers I/C: so it is taken to raise it.',
      'nV下降须用消费货币来应对，而这会降低I/C：可见文章认为nV下降使I/C上升。',
      'efficiency',
      -1,
      1,
    ],
  ),
  ...claims(
    at('4.3', '四·3'),
    ['A compulsory higher payout lowers I/C.', '强制提高分红比例，可降低I/C。', 'dividends', 1, -1],
    ['Curbing new issues lowers I/C.', '抑制过度融资，可降低I/C。', 'financing', -1, -1],
    [
      'A lower fee on dividends, so more of them, lowers I/C.',
      '降低分红手续费、促使多分红，可降低I/C。',
      'dividends',
      1,
      -1,
    ],
  ),
  ...claims(at('5.1', '五·1'), [
    'Cv was clearly positive in 2024, which lowered I/C.',
    '2024年Cv明显为正，降低了I/C。',
    'dividends',
    1,
    -1,
  ]),
  ...claims(
    at('5.2', '五·2'),
    ['Against too much investment money: raise Cv.', '针对投资货币过剩：提高Cv。', 'dividends', 1, -1],
    [
      'Against too much investment money: more base money by bonds for consumption.',
      '针对投资货币过剩：购买消费性国债，增加基础货币。',
      'none',
      1,
      -1,
    ],
    [
      'Against too much investment money: more base money by a higher reserve ratio.',
      '针对投资货币过剩：提高存款准备金率，增加基础货币。',
      'none',
      1,
      -1,
    ],
    [
      'Against too much investment money: a higher nV by lower taxes and fees.',
      '针对投资货币过剩：减税降费，提高nV。',
      'efficiency',
      1,
      -1,
    ],
  ),
  ...claims(
    at('6.2', '六·2'),
    [
      'More spending on social security and public services lowers I/C.',
      '增加社会保障和公共服务支出，可降低I/C。',
      'none',
      1,
      -1,
    ],
    [
      'A higher Cv improves the balance; with too much investment money, that means lowering I/C.',
      '提高Cv可优化均衡；在投资货币过剩时，这就是降低I/C。',
      'dividends',
      1,
      -1,
    ],
    [
      'A higher nV improves the balance; with too much investment money, that means lowering I/C.',
      '提高nV可优化均衡；在投资货币过剩时，这就是降低I/C。',
      'efficiency',
      1,
      -1,
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
    return 'noValue' in sign ? sign : sign.mul(direction);
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
    inEquation: count('of which the equation speaks of', '其中方程有所说明的', 'N_g'),
    agreeing: count('of which agree with it', '其中与方程一致的', 'N_e'),
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
    const isOne = (value: Value): boolean => !('noValue' in value) && value.equals(1);
    return {
      rows,
      results: {
        claims: exact(rows.length),
        inEquation: exact(rows.filter(({ isSilent }) => !isOne(isSilent)).length),
        agreeing: exact(rows.filter(({ agrees }) => isOne(agrees)).length),
      },
    };
  },
});
