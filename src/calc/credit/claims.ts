// What a claim of the essay says about the direction of I/C, held against what its own equation gives: the rows that the
// ledger of policy levers and the ledger of the crisis share.
import { ratio, truth } from '../kernel/common-units.ts';
import { exact, hasValue, truthOf, type Value } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { quantityOf, textOf } from '../kernel/quantity-words.ts';

/** A quantity of the equation that a claim moves; `none` for what is not in it. */
export type Lever = 'dividends' | 'financing' | 'efficiency' | 'none';

/** −1 down, 1 up. */
export type Direction = -1 | 1;

/**
 * Where the direction comes from: the essay names I/C and where it goes; it follows from what the essay says elsewhere or of
 * the excess of investment money, as this book reads it; or it says nothing about I/C there.
 */
export type Basis = 'stated' | 'implied' | 'none';

/** Where I/C goes by the essay; 0 where it does not say. */
export type Saying =
  | { readonly said: Direction; readonly basis: 'stated' | 'implied' }
  | { readonly said: 0; readonly basis: 'none' };

/** What is put forward at one place. */
export type Claim = Saying & {
  readonly place: InBothLanguages;
  /** In the book's own words. */
  readonly claim: InBothLanguages;
  readonly lever: Lever;
  /** Where the lever is moved; of no account where nothing in the equation moves. */
  readonly moved: Direction;
};

/**
 * A claim and its check. Signs are −1, 0 or 1; 0 in `signSaid` says that the essay says nothing about I/C, 0 in `signGiven`
 * that it does not move by the equation, or that the equation has nothing to say (`isSilent`).
 */
export interface ClaimRow {
  readonly place: InBothLanguages;
  readonly claim: InBothLanguages;
  readonly variable: InBothLanguages;
  readonly said: InBothLanguages;
  readonly basis: InBothLanguages;
  readonly given: InBothLanguages;
  readonly isStated: Value;
  readonly signSaid: Value;
  readonly signGiven: Value;
  readonly isSilent: Value;
  readonly agrees: Value;
}

const variables: Readonly<Record<Lever, InBothLanguages>> = {
  dividends: { en: 'Cv, through dividends', zh: 'Cv（经由分红）' },
  financing: { en: 'Cv, through financing', zh: 'Cv（经由融资）' },
  efficiency: { en: 'nV', zh: 'nV' },
  none: { en: 'none: it is not in the equation', zh: '无：不在方程之中' },
};

const directions: Readonly<Record<string, InBothLanguages>> = {
  '-1': { en: 'I/C falls', zh: 'I/C下降' },
  '0': { en: 'I/C stays as it is', zh: 'I/C不变' },
  '1': { en: 'I/C rises', zh: 'I/C上升' },
};

const silence: InBothLanguages = { en: 'says nothing about I/C', zh: '没有涉及I/C' };

const bases: Readonly<Record<Basis, InBothLanguages>> = {
  stated: { en: 'the essay says so', zh: '文章明说' },
  implied: { en: 'it follows from the essay', zh: '由文章推知' },
  none: { en: 'not said', zh: '没有说' },
};

const noValue: InBothLanguages = { en: 'the formula breaks off here', zh: '公式在此中断' };

/** The sign of a value; a value that does not exist has none. */
export const signOf = (value: Value): Value => (hasValue(value) ? exact(value.s) : value);

const wordsFor = (sign: Value): InBothLanguages =>
  (hasValue(sign) ? directions[sign.toString()] : undefined) ?? noValue;

/** The row of a claim. @param signGiven what the equation gives for I/C; 0 where it says nothing */
export function rowOfClaim({ place, claim, lever, said, basis }: Claim, signGiven: Value): ClaimRow {
  const signSaid = exact(said);
  const isSilent = lever === 'none';
  return {
    place,
    claim,
    variable: variables[lever],
    said: said === 0 ? silence : wordsFor(signSaid),
    basis: bases[basis],
    given: isSilent ? silence : wordsFor(signGiven),
    isStated: truthOf(basis === 'stated'),
    signSaid,
    signGiven,
    isSilent: truthOf(isSilent),
    agrees: hasValue(signGiven) ? truthOf(said !== 0 && !isSilent && signGiven.equals(said)) : signGiven,
  };
}

/** What the columns of a `ClaimRow` mean. */
export const claimColumns = {
  place: textOf({ en: 'place in the essay', zh: '文中位置' }),
  claim: textOf({ en: 'what is put forward', zh: '所主张的内容' }),
  variable: textOf({ en: 'what it moves in the equation', zh: '在方程中变动的量' }),
  said: textOf({ en: 'where I/C goes by the essay', zh: '按文章，I/C怎样变动' }),
  basis: textOf({ en: 'whether it says so there', zh: '文中是否明说' }),
  given: textOf({ en: 'what the equation gives', zh: '方程的结果' }),
  isStated: quantityOf({ en: 'the essay names I/C and where it goes', zh: '文章点明I/C的去向' }, 't', truth),
  signSaid: quantityOf(
    { en: 'sign by the essay (0: not said)', zh: '按文章的正负（0：没有说）' },
    '\\sigma',
    ratio,
  ),
  signGiven: quantityOf(
    { en: 'sign by the equation (0: no change)', zh: '按方程的正负（0：没有变化）' },
    '\\sigma_g',
    ratio,
  ),
  isSilent: quantityOf({ en: 'not in the equation', zh: '不在方程之中' }, 's', truth),
  agrees: quantityOf({ en: 'the two agree', zh: '两者一致' }, 'e', truth),
} as const;
