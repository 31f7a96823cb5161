import { describe, expect, it } from '@jest/globals';
import { instant, zone } from '@vigie/kernel';
import { aCalendar, everyDay, open, paris } from '../calendar/calendar.builder.ts';
import { inParis } from '../timeline/story.builder.ts';
import { daysOffIn } from './days-off.ts';
import { clockChangeIn, localDateIn } from './zone-reading.ts';

const span = (from: string, to: string) => ({ from: inParis(from), to: inParis(to) });

describe('the calendar on the wall', () => {
  it('shows the day of its zone', () => {
    const late = instant(Date.UTC(2026, 5, 14, 22, 30));
    expect([localDateIn(paris, late), localDateIn(zone('Etc/UTC'), late)]).toEqual(['2026-06-15', '2026-06-14']);
  });
});

describe('a change of the clocks', () => {
  it('is seen in the span in which they are moved, and in no other', () => {
    const spring = { at: inParis('2026-03-29 03:00'), by: 3600 };
    expect(clockChangeIn(paris, span('2026-03-28 22:00', '2026-03-29 04:00'))).toEqual(spring);
    expect(clockChangeIn(paris, span('2026-03-29 03:00', '2026-03-29 10:00'))).toBeUndefined();
    expect(clockChangeIn(paris, span('2026-03-28 10:00', '2026-03-29 03:00'))).toBeUndefined();
  });

  it('may be half an hour, and back', () => {
    const lordHowe = zone('Australia/Lord_Howe');
    const autumn = { from: instant(Date.UTC(2026, 3, 4, 12)), to: instant(Date.UTC(2026, 3, 4, 18)) };
    expect(clockChangeIn(lordHowe, autumn)?.by).toBe(-1800);
  });
});

describe('the days off of a closed span', () => {
  const always = open('00:00-24:00');
  const calendar = aCalendar({
    week: { ...everyDay(always), sun: [] },
    holidays: ['2026-06-22', '2026-06-21', '2026-05-01'],
    overrides: { '2026-06-22': [always] },
  });

  it('are the holidays that it touches, in order, and not the one on which it ends', () => {
    const dates = (from: string, to: string) => daysOffIn(calendar, span(from, to)).map(({ date }) => date);
    expect(dates('2026-06-21 00:00', '2026-06-22 00:00')).toEqual(['2026-06-21']);
    expect(dates('2026-06-20 12:00', '2026-06-22 01:00')).toEqual(['2026-06-21', '2026-06-22']);
  });
});
