/** Currencies of the provider's legal entities with the decimals their law writes. */
export const decimalsOf = { EUR: 2, TND: 3, USD: 2, GBP: 2, CHF: 2, MAD: 2, XOF: 0 } as const;
export type Currency = keyof typeof decimalsOf;

/** An amount in whole minor units: cents of a euro, millimes of a dinar. */
export interface Money<C extends Currency = Currency> {
  readonly minor: bigint;
  readonly currency: C;
}

/** How money crosses JSON, GraphQL and jsonb: `{ "amount": "12.340", "currency": "TND" }`. */
export interface MoneyOnWire {
  readonly amount: string;
  readonly currency: string;
}

export const money = <C extends Currency>(minor: bigint, currency: C): Money<C> => ({ minor, currency });

export const isCurrency = (code: string): code is Currency => Object.hasOwn(decimalsOf, code);

export const plus = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> =>
  money(a.minor + sameCurrency(a, b).minor, a.currency);

export const minus = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> =>
  money(a.minor - sameCurrency(a, b).minor, a.currency);

/**
 * Splits an amount in proportion to whole, non-negative weights without losing or making a unit: what rounding leaves
 * goes one unit each to the largest remainders, earlier parts first. Throws a RangeError when the weights sum to zero.
 */
export function allocate<C extends Currency>(whole: Money<C>, weights: readonly bigint[]): Money<C>[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must sum to more than zero');
  const sign = whole.minor < 0n ? -1n : 1n;
  const size = whole.minor * sign;
  const parts = weights.map((weight, at) => ({ at, units: (size * weight) / total, rest: (size * weight) % total }));
  const left = size - parts.reduce((sum, part) => sum + part.units, 0n);
  const firstInLine = [...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const raised = new Set(firstInLine.slice(0, Number(left)).map((part) => part.at));
  return parts.map((part) => money(sign * (part.units + (raised.has(part.at) ? 1n : 0n)), whole.currency));
}

export function moneyToWire({ minor, currency }: Money): MoneyOnWire {
  const decimals = decimalsOf[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const amount = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return { amount: minor < 0n ? `-${amount}` : amount, currency };
}

/** Undefined for an unknown currency or an amount with more decimals than its currency has. */
export function moneyFromWire({ amount, currency }: MoneyOnWire): Money | undefined {
  if (!isCurrency(currency)) return undefined;
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  const decimals = decimalsOf[currency];
  const fraction = found?.[3] ?? '';
  if (!found || fraction.length > decimals) return undefined;
  const minor = BigInt(found[2]! + fraction.padEnd(decimals, '0'));
  return money(found[1] === '-' ? -minor : minor, currency);
}

function sameCurrency<C extends Currency>(a: Money<C>, b: Money<C>): Money<C> {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} do not mix`);
  return b;
}
