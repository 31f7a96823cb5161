import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, localDate, type LocalDate, parseLocalDate, weekdayOf } from './local-date.ts';
import { minuteOfDay, parseTimeOfDay, type TimeOfDay } from './time-of-day.ts';

describe('a date', () => {
  it('is counted in days since 1970, before it too', () => {
    expect(['1969-12-31', '1970-01-01', '2026-06-15'].map((date) => dayNumber(date as LocalDate))).toEqual([
      -1, 0, 20_619,
    ]);
  });

  it('comes back from its number', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (day) => dayNumber(localDate(day)) === day));
  });

  it('has a weekday', () => {
    const dates = ['1969-12-28', '1970-01-01', '2024-02-29', '2026-06-15'] as const;
    expect(dates.map((date) => weekdayOf(dayNumber(date)))).toEqual(['sun', 'thu', 'thu', 'mon']);
  });

  it.each(['', '2026-02-30', '2025-02-29', '2026-13-01', '2026-6-15', '2026-06-15T00:00', '15/06/2026', ' 2026-06-15'])(
    'is not %j',
    (text) => {
      expect(parseLocalDate(text)).toBeUndefined();
      expect(() => dayNumber(text as LocalDate)).toThrow(RangeError);
    },
  );
});

describe('a time of day', () => {
  it('is counted in minutes, to the end of the day', () => {
    expect((['00:00', '09:05', '23:59', '24:00'] as const).map(minuteOfDay)).toEqual([0, 545, 1439, 1440]);
  });

  it.each(['', '9:00', '24:01', '25:00', '12:60', '12h00', '12:00:00', ' 12:00', '-1:00'])('is not %j', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
    expect(() => minuteOfDay(text as TimeOfDay)).toThrow(RangeError);
  });
});
