import { describe, expect, it } from '@jest/globals';
import { aCalendar, at } from './calendar.builder.ts';
import { versionAt } from './calendar-version.ts';

const versions = ['2026-07-01', '2026-01-01'].map((date) => ({
  id: date,
  from: at(`${date} 00:00`),
  calendar: aCalendar(),
}));

describe('the version of a calendar', () => {
  it.each([
    ['2025-12-31 23:59:59.999', undefined],
    ['2026-01-01 00:00', '2026-01-01'],
    ['2026-06-30 23:59:59.999', '2026-01-01'],
    ['2026-07-01 00:00', '2026-07-01'],
    ['2030-01-01 00:00', '2026-07-01'],
  ])('at %s is %s', (moment, id) => {
    expect(versionAt(versions, at(moment))?.id).toBe(id);
  });
});
