// The chain by which a crisis spreads according to the essay, step by step, with I/C worked out from its equation after each
// step. The formula for the demand for money is lost from the text (lines 8–13, 102–103): only its parts are named, base
// money, n, V and Cv, so nothing can be worked out from it.
import { ordinal, rate, ratio } from '../kernel/common-units.ts';
import { exact, hasValue, type Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { balanceEquation } from './balance-equation.ts';
import { type Claim, type ClaimRow, claimColumns, rowOfClaim, signOf } from './claims.ts';
import { onCrises } from './essay.ts';
import { netOutputInput } from './quantities.ts';

interface Step extends ClaimRow {
  readonly step: Value;
  readonly ratio: Value;
}

const place = { en: '3.2', zh: '三·2' };

/**
 * The steps. Of I/C the essay says nothing here: for the first two its direction follows from other sections, the other three
 * are not in the equation, and nothing is said of them.
 */
const stepsOfCrisis: readonly Claim[] = [
  {
    place,
    claim: {
      en: 'Cv turns negative: more is raised on the stock market than is paid out. By section 2.1 this raises I/C.',
      zh: 'Cv转负：股市融资多于分红。按第二·1节，I/C因此上升。',
    },
    lever: 'financing',
    moved: 1,
    said: 1,
    basis: 'implied',
  },
  {
    place,
    claim: {
      en: 'nV falls. By section 4.2 the answer is to lower I/C, so the fall is taken to raise it.',
      zh: 'nV下降。按第四·2节，应对办法是降低I/C，可见文章认为nV下降使I/C上升。',
    },
    lever: 'efficiency',
    moved: -1,
    said: 1,
    basis: 'implied',
  },
  {
    place,
    claim: {
      en: 'The demand for base money rises steeply. Its formula is lost from the text.',
      zh: '基础货币需求急剧上升。它的公式在文本中已经缺失。',
    },
    lever: 'none',
    moved: 1,
    said: 0,
    basis: 'none',
  },
  {
    place,
    claim: {
      en: 'The central bank does nothing against it: it adds no base money and forces no higher payout (both symbols are lost, read from the context).',
      zh: '央行不进行对冲，既不增加基础货币，也不强制提高分红（两处符号已缺失，据上下文补出）。',
    },
    lever: 'none',
    moved: 1,
    said: 0,
    basis: 'none',
  },
  {
    place,
    claim: {
      en: 'Reproduction breaks off. The equation has no threshold on this side: its only break is at Cv = 2.',
      zh: '再生产中断。方程在这一侧没有临界点：它唯一的断点在Cv＝2。',
    },
    lever: 'none',
    moved: 1,
    said: 0,
    basis: 'none',
  },
];

/** I/C, with nV put in for n and 1 for V. */
const ratioAt = (nV: Value, netOutput: Value): Value =>
  balanceEquation.evaluate(
    new Map([
      ['turnovers', nV],
      ['velocity', exact(1)],
      ['netOutput', netOutput],
    ]),
  ).ratio;

const difference = (left: Value, right: Value): Value =>
  !hasValue(left) ? left : hasValue(right) ? left.sub(right) : right;

/**
 * The steps with I/C after each. The essay gives no figures; the defaults are an illustration in pure numbers. The bounds keep
 * them to what the steps say: Cv turns from zero or more, below 2 where the formula breaks off, to less than zero, and nV falls.
 */
export const crisisChain = ledger({
  id: 'credit/crisis-chain',
  title: {
    en: 'The chain of a crisis, by the essay and by its equation',
    zh: '危机的传导：文章的说法与它的方程',
  },
  sources: [onCrises],
  inputs: {
    netOutputBefore: {
      ...netOutputInput,
      label: { en: 'Cv before', zh: '此前的Cv' },
      default: '0',
      min: '0',
      max: '19/10',
    },
    netOutputAfter: {
      ...netOutputInput,
      label: { en: 'Cv after, below zero', zh: '此后的Cv（小于零）' },
      default: '-1',
      max: '-1/10',
    },
    efficiencyBefore: {
      ...quantityOf({ en: 'nV before', zh: '此前的nV' }, '(nV)^{0}', ratio),
      default: '1',
      min: '1/10',
      max: '10000',
      step: '1/10',
    },
    fallOfEfficiency: {
      ...quantityOf({ en: 'fall of nV', zh: 'nV的降幅' }, '\\delta', rate),
      default: '1/2',
      min: '1/100',
      max: '1',
      step: '1/20',
    },
  },
  columns: {
    step: quantityOf({ en: 'step', zh: '步骤' }, 'j', ordinal),
    ratio: quantityOf({ en: 'I/C after the step', zh: '这一步之后的I/C' }, 'I/C', ratio),
    ...claimColumns,
  },
  results: {
    ratioBefore: quantityOf({ en: 'I/C before', zh: '此前的I/C' }, '(I/C)^{0}', ratio),
    ratioAfter: quantityOf({ en: 'I/C after all steps', zh: '全部步骤之后的I/C' }, '(I/C)^{1}', ratio),
    change: quantityOf({ en: 'change of I/C', zh: 'I/C的变化' }, '\\Delta(I/C)', ratio),
  },
  book({ netOutputBefore, netOutputAfter, efficiencyBefore, fallOfEfficiency }) {
    const efficiencyAfter = efficiencyBefore.mul(exact(1).sub(fallOfEfficiency));
    const start = ratioAt(efficiencyBefore, netOutputBefore);
    const afterFirst = ratioAt(efficiencyBefore, netOutputAfter);
    const end = ratioAt(efficiencyAfter, netOutputAfter);
    const ratios = [start, afterFirst, end];
    const rows = stepsOfCrisis.map((claim, index): Step => {
      const [before, after] = [ratios[index] ?? end, ratios[index + 1] ?? end];
      const sign = claim.lever === 'none' ? exact(0) : signOf(difference(after, before));
      return { step: exact(index + 1), ratio: after, ...rowOfClaim(claim, sign) };
    });
    return {
      rows,
      results: {
        ratioBefore: start,
        ratioAfter: end,
        change: difference(end, start),
      },
    };
  },
});
