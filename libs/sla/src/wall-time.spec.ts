import { describe, expect, it } from '@jest/globals';
import { iso, zone } from '@vigie/kernel';
import { paris } from './calendar/calendar.builder.ts';
import { instantOfWall, parseWall } from './wall-time.ts';

const read = (text: string, where = paris) => iso(instantOfWall(where, parseWall(text)!));

describe('a time on the wall', () => {
  it('is an instant of its zone, to the second', () => {
    expect(read('2026-06-15 09:00')).toBe('2026-06-15T07:00:00.000Z');
    expect(read('2026-06-15T09:00:30')).toBe('2026-06-15T07:00:30.000Z');
    expect(read('2011-12-31 00:00', zone('Pacific/Apia'))).toBe('2011-12-30T10:00:00.000Z');
  });

  it('that spring skips is as if the clock had not moved, one that autumn repeats its first pass', () => {
    expect(read('2026-03-29 02:30:15')).toBe('2026-03-29T01:30:15.000Z');
    expect(read('2026-10-25 02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['2026-02-30 09:00', '2026-06-15 24:00', '2026-06-15 09:60', '2026-06-15 9:00', '2026-06-15', 'noon', ''])(
    'is not written %j',
    (text) => {
      expect(parseWall(text)).toBeUndefined();
    },
  );
});
