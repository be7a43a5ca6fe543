// What a claim of the essay says about the direction of I/C, held against what its own equation gives: the rows that the
// ledger of policy levers and the ledger of the crisis share.
import { exact, hasValue, type Value } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ratio, truth } from '../kernel/units.ts';
import { quantityOf } from './quantities.ts';

/** A quantity of the equation that a claim moves; `none` for what is not in it. */
export type Lever = 'dividends' | 'financing' | 'efficiency' | 'none';

/** −1 down, 1 up. */
export type Direction = -1 | 1;

/** What is put forward at one place. */
export interface Claim {
  readonly place: InBothLanguages;
  /** In the book's own words. */
  readonly claim: InBothLanguages;
  readonly lever: Lever;
  /** Where the lever is moved; of no account where nothing in the equation moves. */
  readonly moved: Direction;
  /** Where I/C is said to go. */
  readonly said: Direction;
}

/** A claim and its check. Signs are −1, 0 or 1; 0 in `signGiven` says that the equation has nothing to say. */
export interface ClaimRow {
  readonly place: InBothLanguages;
  readonly claim: InBothLanguages;
  readonly variable: InBothLanguages;
  readonly said: InBothLanguages;
  readonly given: InBothLanguages;
  readonly signSaid: Value;
  readonly signGiven: Value;
  readonly isSilent: Value;
  readonly agrees: Value;
}

const variables: Readonly<Record<Lever, InBothLanguages>> = {
  dividends: { en: 'Cv, by the dividends', zh: 'Cv（经由分红）' },
  financing: { en: 'Cv, by the financing', zh: 'Cv（经由融资）' },
  efficiency: { en: 'nV', zh: 'nV' },
  none: { en: 'none: it is not in the equation', zh: '无：不在方程之中' },
};

const directions: Readonly<Record<string, InBothLanguages>> = {
  '-1': { en: 'I/C falls', zh: 'I/C下降' },
  '0': { en: 'says nothing about I/C', zh: '对I/C没有说明' },
  '1': { en: 'I/C rises', zh: 'I/C上升' },
};

const noValue: InBothLanguages = { en: 'the formula breaks off here', zh: '公式在此中断' };

/** The sign of a value; a value that does not exist has none. */
export const signOf = (value: Value): Value => (hasValue(value) ? exact(value.s) : value);

const wordsFor = (sign: Value): InBothLanguages =>
  (hasValue(sign) ? directions[sign.toString()] : undefined) ?? noValue;

/** The row of a claim. @param signGiven what the equation gives for I/C; 0 where it says nothing */
export function rowOfClaim({ place, claim, lever, said }: Claim, signGiven: Value): ClaimRow {
  const signSaid = exact(said);
  return {
    place,
    claim,
    variable: variables[lever],
    said: wordsFor(signSaid),
    given: wordsFor(signGiven),
    signSaid,
    signGiven,
    isSilent: exact(lever === 'none' ? 1 : 0),
    agrees: hasValue(signGiven) ? exact(signGiven.equals(said) ? 1 : 0) : signGiven,
  };
}

/** What the columns of a `ClaimRow` mean. */
export const claimColumns = {
  place: { label: { en: 'place in the essay', zh: '文中位置' }, text: true },
  claim: { label: { en: 'what is put forward', zh: '所主张的内容' }, text: true },
  variable: { label: { en: 'moves in the equation', zh: '变动方程中的' }, text: true },
  said: { label: { en: 'what the essay says', zh: '文章的说法' }, text: true },
  given: { label: { en: 'what the equation gives', zh: '方程的结果' }, text: true },
  signSaid: quantityOf({ en: 'sign said', zh: '所说的正负' }, '\\sigma', ratio),
  signGiven: quantityOf({ en: 'sign given', zh: '所得的正负' }, '\\sigma_g', ratio),
  isSilent: quantityOf({ en: 'not in the equation', zh: '不在方程之中' }, 's', truth),
  agrees: quantityOf({ en: 'the two agree', zh: '两者一致' }, 'e', truth),
} as const;
