// Quesnay’s table as it has come down: six payments between farmers, landlords and the sterile class, booked with the money
// that each class holds after them. Marx praises it in Capital II, ch. 19, I (MEW 24, pp. 359–360) but gives no figures
// there; those below are the tradition of the table, not checked against Quesnay.
import { type Exact, exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';

/** Thousand million livres; `interest` and `shareOfFood` are shares. */
export interface QuesnayInputs {
  readonly annualAdvances: Exact;
  readonly originalAdvances: Exact;
  readonly interest: Exact;
  readonly rent: Exact;
  readonly shareOfFood: Exact;
}

/** One payment; thousand million livres. */
export interface QuesnayRow {
  readonly act: Exact;
  readonly payer: InBothLanguages;
  readonly receiver: InBothLanguages;
  readonly what: InBothLanguages;
  readonly amount: Exact;
  readonly moneyOfFarmers: Exact;
  readonly moneyOfLandlords: Exact;
  readonly moneyOfSterileClass: Exact;
}

/** The three classes of the table. */
export type QuesnayClass = 'farmers' | 'landlords' | 'sterile';
const classes: readonly QuesnayClass[] = ['farmers', 'landlords', 'sterile'];

const names: Readonly<Record<QuesnayClass, InBothLanguages>> = {
  farmers: { en: 'farmers (productive class)', zh: '租地农场主（生产阶级）' },
  landlords: { en: 'landlords', zh: '土地所有者' },
  sterile: { en: 'manufacturers (sterile class)', zh: '工业家（不生产阶级）' },
};

const what = {
  rent: { en: 'rent', zh: '地租' },
  food: { en: 'food', zh: '食物' },
  manufactures: { en: 'manufactures', zh: '工业品' },
  materials: { en: 'raw materials', zh: '原料' },
} satisfies Readonly<Record<string, InBothLanguages>>;

/** What a class has paid and received in money, and what it holds at the end; thousand million livres. */
export interface QuesnayAccount {
  readonly paid: Exact;
  readonly received: Exact;
  readonly money: Exact;
}

/** The payments in order, and the account of each class. The farmers begin with the rent in money. */
export function bookQuesnay({ originalAdvances, interest, rent, shareOfFood }: QuesnayInputs): {
  readonly rows: readonly QuesnayRow[];
  readonly accounts: Readonly<Record<QuesnayClass, QuesnayAccount>>;
  readonly moneySuffices: boolean;
} {
  const zero = exact(0);
  const money: Record<QuesnayClass, Exact> = { farmers: rent, landlords: zero, sterile: zero };
  const paid: Record<QuesnayClass, Exact> = { farmers: zero, landlords: zero, sterile: zero };
  const received: Record<QuesnayClass, Exact> = { farmers: zero, landlords: zero, sterile: zero };
  const rows: QuesnayRow[] = [];
  let moneySuffices = true;
  const pay = (payer: QuesnayClass, receiver: QuesnayClass, goods: InBothLanguages, amount: Exact): void => {
    money[payer] = money[payer].sub(amount);
    money[receiver] = money[receiver].add(amount);
    paid[payer] = paid[payer].add(amount);
    received[receiver] = received[receiver].add(amount);
    moneySuffices &&= classes.every((name) => money[name].gte(zero));
    rows.push({
      act: exact(rows.length + 1),
      payer: names[payer],
      receiver: names[receiver],
      what: goods,
      amount,
      moneyOfFarmers: money.farmers,
      moneyOfLandlords: money.landlords,
      moneyOfSterileClass: money.sterile,
    });
  };
  const replacement = originalAdvances.mul(interest);
  const food = rent.mul(shareOfFood);
  const manufactures = rent.sub(food);
  pay('farmers', 'landlords', what.rent, rent);
  pay('landlords', 'farmers', what.food, food);
  pay('landlords', 'sterile', what.manufactures, manufactures);
  pay('sterile', 'farmers', what.food, manufactures);
  pay('farmers', 'sterile', what.manufactures, replacement);
  pay('sterile', 'farmers', what.materials, replacement);
  const account = (name: QuesnayClass): QuesnayAccount => ({
    paid: paid[name],
    received: received[name],
    money: money[name],
  });
  const accounts = {
    farmers: account('farmers'),
    landlords: account('landlords'),
    sterile: account('sterile'),
  };
  return { rows, accounts, moneySuffices };
}
