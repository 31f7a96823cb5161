import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allocate,
  type Currency,
  decimalsOf,
  isCurrency,
  minus,
  money,
  type Money,
  moneyFromWire,
  moneyToWire,
  plus,
} from './money.ts';

const currencies = fc.constantFrom(...(Object.keys(decimalsOf) as Currency[]));
const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((weight) => weight > 0n));
const minors = (parts: readonly Money[]): readonly bigint[] => parts.map(({ minor }) => minor);
const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, number) => total + number, 0n);

describe('money on the wire', () => {
  it.each([
    [money(1234n, 'EUR'), { amount: '12.34', currency: 'EUR' }],
    [money(12_340n, 'TND'), { amount: '12.340', currency: 'TND' }],
    [money(1234n, 'XOF'), { amount: '1234', currency: 'XOF' }],
    [money(-5n, 'EUR'), { amount: '-0.05', currency: 'EUR' }],
    [money(-5n, 'TND'), { amount: '-0.005', currency: 'TND' }],
    [money(0n, 'EUR'), { amount: '0.00', currency: 'EUR' }],
    [money(0n, 'XOF'), { amount: '0', currency: 'XOF' }],
  ])('writes %o with the decimals of its currency', (value, wire) => {
    expect([moneyToWire(value), moneyFromWire(wire)]).toEqual([wire, value]);
  });

  it('comes back unchanged, in every currency and beyond what a float can hold', () => {
    fc.assert(
      fc.property(amounts, currencies, (minor, currency) => {
        expect(moneyFromWire(moneyToWire(money(minor, currency)))).toEqual(money(minor, currency));
      }),
    );
  });

  it('may leave out decimals that are zero', () => {
    const read = ['12', '12.5', '012.50'].map((amount) => moneyFromWire({ amount, currency: 'EUR' })?.minor);
    expect(read).toEqual([1200n, 1250n, 1250n]);
  });

  it.each([
    ['12.345', 'EUR', 'finer than a cent'],
    ['12.3400', 'TND', 'finer than a millime, even by a zero'],
    ['12.0', 'XOF', 'a franc has no parts'],
    ['12,34', 'EUR', 'a comma'],
    ['1e3', 'EUR', 'an exponent'],
    ['.5', 'EUR', 'nothing before the point'],
    ['5.', 'EUR', 'nothing after the point'],
    ['+5', 'EUR', 'a plus'],
    ['--5', 'EUR', 'two signs'],
    ['', 'EUR', 'nothing'],
    [' 5', 'EUR', 'a blank'],
    ['5', 'eur', 'a currency in lower case'],
    ['5', 'BTC', 'a currency nobody invoices in'],
    ['5', 'toString', 'a name that every object has'],
  ])('refuses %s %s: %s', (amount, currency) => {
    expect(moneyFromWire({ amount, currency })).toBeUndefined();
  });

  it('knows its currencies and no others', () => {
    expect(['EUR', 'TND', 'XOF', 'JPY', ''].map(isCurrency)).toEqual([true, true, true, false, false]);
  });
});

describe('adding and taking away', () => {
  it('stays exact where a float would not', () => {
    expect(plus(money(10n, 'EUR'), money(20n, 'EUR'))).toEqual(money(30n, 'EUR'));
    expect(minus(money(9_007_199_254_740_993n, 'TND'), money(1n, 'TND'))).toEqual(money(9_007_199_254_740_992n, 'TND'));
  });

  it('goes below zero and undoes itself', () => {
    expect(minus(money(1n, 'EUR'), money(3n, 'EUR'))).toEqual(money(-2n, 'EUR'));
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(minus(plus(money(a, 'TND'), money(b, 'TND')), money(b, 'TND'))).toEqual(money(a, 'TND'));
      }),
    );
  });

  it('of two currencies does not compile, and throws where types were cast away', () => {
    // @ts-expect-error euros and dinars do not mix
    expect(() => plus(money(1n, 'EUR'), money(1n, 'TND'))).toThrow(TypeError);
    // @ts-expect-error euros and dinars do not mix
    expect(() => minus(money(1n, 'EUR'), money(1n, 'TND'))).toThrow(TypeError);
  });
});

describe('allocating', () => {
  it('gives what rounding leaves to the largest remainders, earlier parts first', () => {
    expect(minors(allocate(money(100n, 'EUR'), [1n, 1n, 1n]))).toEqual([34n, 33n, 33n]);
    expect(minors(allocate(money(100n, 'EUR'), [1n, 2n, 3n]))).toEqual([17n, 33n, 50n]);
    expect(minors(allocate(money(5n, 'TND'), [0n, 1n, 1n]))).toEqual([0n, 3n, 2n]);
  });

  it('splits a credit as it splits a debit', () => {
    expect(minors(allocate(money(-100n, 'EUR'), [1n, 1n, 1n]))).toEqual([-34n, -33n, -33n]);
  });

  it('never loses or makes a unit', () => {
    fc.assert(
      fc.property(amounts, weights, (minor, list) => {
        expect(sum(minors(allocate(money(minor, 'EUR'), list)))).toBe(minor);
      }),
    );
  });

  it('is never off the exact share by a whole unit', () => {
    fc.assert(
      fc.property(amounts, weights, (minor, list) => {
        const total = sum(list);
        const errors = minors(allocate(money(minor, 'EUR'), list)).map((part, at) => part * total - minor * list[at]!);
        expect(errors.every((error) => error < total && error > -total)).toBe(true);
      }),
    );
  });

  it('gives a part without weight nothing', () => {
    fc.assert(
      fc.property(amounts, weights, (minor, list) => {
        const parts = minors(allocate(money(minor, 'TND'), [0n, ...list, 0n]));
        expect([parts.at(0), parts.at(-1)]).toEqual([0n, 0n]);
      }),
    );
  });

  it.each([[[]], [[0n]], [[0n, 0n]], [[2n, -1n]]])('refuses the weights %p', (list) => {
    expect(() => allocate(money(100n, 'EUR'), list)).toThrow(RangeError);
  });
});
