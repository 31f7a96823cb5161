import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { iso } from './instant.ts';
import { instantOfWallTime } from './wall-time.ts';
import { zone } from './zone.ts';

const paris = zone('Europe/Paris');
const tunis = zone('Africa/Tunis');
const read = (text: string, where = paris): string | undefined => {
  const at = instantOfWallTime(text, where);
  return at === undefined ? undefined : iso(at);
};

describe('a wall-clock time in Paris', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(read('2016-01-18T12:00')).toBe('2016-01-18T11:00:00.000Z');
    expect(read('2016-05-18T12:00')).toBe('2016-05-18T10:00:00.000Z');
  });

  it('skipped in spring reads as if the clock had not moved yet', () => {
    expect(read('2016-03-27T01:59:59')).toBe('2016-03-27T00:59:59.000Z');
    expect(read('2016-03-27T02:30')).toBe('2016-03-27T01:30:00.000Z');
    expect(read('2016-03-27T03:00')).toBe('2016-03-27T01:00:00.000Z');
  });

  it('repeated in autumn is its first pass', () => {
    expect(read('2016-10-30T02:30')).toBe('2016-10-30T00:30:00.000Z');
    expect(read('2016-10-30T03:00')).toBe('2016-10-30T02:00:00.000Z');
  });
});

describe('a wall-clock time in Tunis', () => {
  it('is one hour ahead of UTC all year, also on the nights when Paris moves', () => {
    const texts = ['2016-01-18T12:00', '2016-05-18T12:00', '2016-03-27T02:30', '2016-10-30T02:30'];
    const hours = texts.map((text) => read(text, tunis));
    expect(hours).toEqual([
      '2016-01-18T11:00:00.000Z',
      '2016-05-18T11:00:00.000Z',
      '2016-03-27T01:30:00.000Z',
      '2016-10-30T01:30:00.000Z',
    ]);
  });

  it('had a summer time in 2008', () => {
    expect(read('2008-07-01T12:00', tunis)).toBe('2008-07-01T10:00:00.000Z');
  });
});

describe('the text of a wall time', () => {
  it('may leave out seconds and may have a blank for the T', () => {
    const same = ['2016-05-18T12:00', '2016-05-18T12:00:00', '2016-05-18 12:00', '2016-05-18 12:00:00'];
    expect(new Set(same.map((text) => read(text)))).toEqual(new Set(['2016-05-18T10:00:00.000Z']));
  });

  it('reads the leap day of a leap year', () => {
    expect(read('2016-02-29T12:00')).toBe('2016-02-29T11:00:00.000Z');
  });

  it.each([
    ['', 'nothing'],
    ['2016-05-18', 'a day'],
    ['12:00', 'a time of day'],
    ['2016-02-30T12:00', 'a day that February has not'],
    ['2015-02-29T12:00', 'a leap day of a common year'],
    ['2016-13-01T12:00', 'a thirteenth month'],
    ['2016-05-18T24:00', 'a twenty-fourth hour'],
    ['2016-05-18T12:60', 'a sixtieth minute'],
    ['2016-12-31T23:59:60', 'a leap second, which no clock on a wall shows'],
    ['2016-05-18T12:00Z', 'an instant'],
    ['2016-05-18T12:00+02:00', 'an offset'],
    ['2016-05-18T12:00[Europe/Paris]', 'a zone of its own'],
    ['2016-05-18T12:00:00.5', 'a part of a second'],
  ])('is not %j: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('shows again on the wall when read back, but for the hour that spring skips', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 19);
        const off = Date.parse(`${onTheWall(instantOfWallTime(text, paris)!)}Z`) - Date.parse(`${text}Z`);
        expect([0, 3_600_000]).toContain(off);
      }),
    );
  });
});

/** What a clock on a wall in Paris shows, by another road than the code under test. */
function onTheWall(at: number): string {
  const sweden = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return sweden.format(at).replace(' ', 'T');
}
