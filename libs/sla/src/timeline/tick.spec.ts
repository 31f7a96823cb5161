import { describe, expect, it } from '@jest/globals';
import { aCalendar, everyDay, open } from '../calendar/calendar.builder.ts';
import { aPause, someTerms } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, inParis, monday, start, told, tuesday } from './story.builder.ts';
import { hoursChangeAt, tick } from './tick.ts';
import { timeline } from './timeline.ts';

const clock = gtrAt(`${monday} 10:00`, [start]);
const held = gtrAt(`${monday} 10:00`, [start, fact('held', `${monday} 10:00`, { reason: 'client' })], {
  pauses: [aPause()],
});

describe('a ticking clock', () => {
  it('reads as the whole timeline would', () => {
    for (const now of [`${monday} 10:00`, `${monday} 12:59:59`, `${monday} 20:00`, `${tuesday} 10:30`]) {
      const { used, remaining, standing } = gtrAt(now, [start]);
      expect(tick(clock, inParis(now))).toEqual({ used, remaining, isCounting: standing === 'running' });
    }
  });

  it('stands still while the ticket is held', () => {
    expect(tick(held, inParis(`${monday} 12:00`))).toEqual({ used: 3600, remaining: 3 * 3600, isCounting: false });
    expect(hoursChangeAt(held, inParis(`${monday} 12:00`))).toBeUndefined();
  });

  it('knows when the hours will next start or stop it', () => {
    expect(told(hoursChangeAt(clock, inParis(`${monday} 10:00`)))).toBe(at(`${monday} 18:00`));
    expect(told(hoursChangeAt(clock, inParis(`${monday} 18:00`)))).toBe(at(`${tuesday} 09:00`));
  });

  it('is never stopped by hours that never close', () => {
    const always = someTerms({}, aCalendar({ week: everyDay(open('00:00-24:00')) }));
    const running = timeline([start], always, inParis(`${monday} 10:00`)).promises.resolution!;
    expect(hoursChangeAt(running, inParis(`${monday} 10:00`))).toBeUndefined();
  });
});
