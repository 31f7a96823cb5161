import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Instant, instant, iso, parseInstant, plusSeconds, seconds, secondsBetween } from './instant.ts';

const moments = fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9999, 11, 31) }).map(instant);

describe('an instant', () => {
  it('is a whole number of milliseconds, never anything else', () => {
    expect(instant(-1)).toBe(-1);
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => instant(wrong)).toThrow(RangeError);
  });

  it('comes back unchanged from its ISO text', () => {
    fc.assert(fc.property(moments, (at) => parseInstant(iso(at)) === at));
  });

  it('is no count of seconds', () => {
    // @ts-expect-error a length of time is no moment
    const moment: Instant = seconds(60);
    expect(moment).toBe(60);
  });
});

describe('reading ISO 8601', () => {
  const noon = instant(Date.UTC(2016, 4, 18, 12));

  it.each([
    '2016-05-18T12:00Z',
    '2016-05-18T12:00:00Z',
    '2016-05-18T12:00:00.000Z',
    '2016-05-18T14:00:00+02:00',
    '2016-05-18T14:00:00+0200',
    '2016-05-18T06:30:00-05:30',
    '2016-05-19T00:00:00.000000000+12:00',
  ])('reads %s, offset and all', (text) => {
    expect(parseInstant(text)).toBe(noon);
  });

  it('cuts what is finer than a millisecond', () => {
    expect(parseInstant('2016-05-18T12:00:00.999999999Z')).toBe(noon + 999);
  });

  it.each([
    ['', 'nothing'],
    ['2016-05-18', 'a day'],
    ['2016-05-18T12:00:00', 'a wall time, which is another moment in another zone'],
    ['2016-05-18 12:00:00Z', 'a blank for the T'],
    ['18/05/2016 12:00', 'a French date'],
    ['Wed, 18 May 2016 12:00:00 GMT', 'a date of mail'],
    ['1463572800000', 'milliseconds'],
    ['2016-05-18T12:00:00+02', 'half an offset'],
    ['2016-05-18T12:00:00+25:00', 'an offset beyond a day'],
    ['2016-05-18T12:60:00Z', 'a sixtieth minute'],
    ['2016-05-18T25:00:00Z', 'a twenty-fifth hour'],
    ['2016-13-01T00:00:00Z', 'a thirteenth month'],
    ['2016-02-30T00:00:00Z', 'a day that February has not'],
    ['2015-02-29T00:00:00Z', 'a leap day of a common year'],
    ['2016-04-31T00:00:00Z', 'a thirty-first of April'],
    ['2016-05-18T12:00:00Z\n', 'a line break after it'],
  ])('refuses %j: %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('reads the leap day of a leap year', () => {
    expect(parseInstant('2016-02-29T00:00:00Z')).toBe(Date.UTC(2016, 1, 29));
  });
});

describe('seconds', () => {
  it('are whole', () => {
    expect([seconds(0), seconds(-90)]).toEqual([0, -90]);
    expect(() => seconds(1.5)).toThrow(RangeError);
  });

  it('move an instant by a thousand milliseconds each', () => {
    expect(plusSeconds(instant(500), seconds(-2))).toBe(-1500);
  });

  it('between two instants are rounded down, on both sides of zero', () => {
    const from = instant(10_000);
    const between = [10_000, 10_999, 11_000, 9_999].map((to) => secondsBetween(from, instant(to)));
    expect(between).toEqual([0, 0, 1, -1]);
  });

  it('given and counted again are the same', () => {
    const lengths = fc.integer({ min: -1e9, max: 1e9 }).map(seconds);
    fc.assert(fc.property(moments, lengths, (at, length) => secondsBetween(at, plusSeconds(at, length)) === length));
  });
});
