import { instant } from '@vigie/kernel';
import { wakeAt } from './wake-up';

/** A moment by the clock on the wall here. */
const local = (text: string) => instant(new Date(text).getTime());
const now = local('2026-11-23T21:40:12');

describe('when a ticket on hold goes on', () => {
  it('is open when nobody chose a moment', () => {
    expect(wakeAt('NEVER', '', now)).toBeNull();
  });

  it('is counted from now', () => {
    expect(wakeAt('HOUR', '', now)).toBe(local('2026-11-23T22:40:12'));
    expect(wakeAt('HALF_DAY', '', now)).toBe(local('2026-11-24T01:40:12'));
  });

  it('is eight the next morning, at the end of a month too', () => {
    expect(wakeAt('TOMORROW', '', now)).toBe(local('2026-11-24T08:00'));
    expect(wakeAt('TOMORROW', '', local('2026-12-31T00:10'))).toBe(local('2027-01-01T08:00'));
  });

  it('is the date and time that were typed', () => {
    expect(wakeAt('AT', '2026-11-30T14:15', now)).toBe(local('2026-11-30T14:15'));
  });

  it.each(['', 'demain', '2026-11-23T21:40', '2025-01-01T08:00'])('is none where one types `%s`', (at) => {
    expect(wakeAt('AT', at, now)).toBeUndefined();
  });
});
