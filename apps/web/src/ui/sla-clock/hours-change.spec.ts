import { instant } from '@vigie/kernel';
import { hoursChangeAt, tick } from '@vigie/sla';
import { coverageClause } from '../../graph/coverages';
import { aShownClock, inParis } from '../../testing/some-clocks';
import { aCoverage } from '../../testing/some-terms';
import { nextHoursChange } from './hours-change';

const start = inParis('2026-06-12 00:00');
const halfHours = Array.from({ length: 7 * 48 }, (_, at) => instant(start + at * 1_800_000));

describe('the next change of hours', () => {
  const windows = [{ from: '09:00', to: '12:00' }];
  const mornings = coverageClause(aCoverage({ week: [{ weekday: 'MON', windows }] }, 'mornings')).versions;
  const anchors = [aShownClock({}, { at: start }), aShownClock({}, { at: start, hours: mornings })];

  it.each([
    ['forwards', halfHours],
    ['backwards', halfHours.toReversed()],
  ])('is the one that the calendar gives, looked at %s', (_, looks) => {
    for (const now of looks) {
      for (const { anchor } of anchors) {
        expect(nextHoursChange(anchor, now, tick(anchor, now).isCounting)).toBe(hoursChangeAt(anchor, now));
      }
    }
  });
});
