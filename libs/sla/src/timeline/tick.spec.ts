import { describe, expect, it } from '@jest/globals';
import { aCalendar, everyDay, open } from '../calendar/calendar.builder.ts';
import { aPause, someTerms } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, inParis, monday, start, told, tuesday } from './story.builder.ts';
import { anchored } from './anchored-clock.ts';
import { hoursChangeAt, tick } from './tick.ts';
import { timeline } from './timeline.ts';

const clock = anchored(gtrAt(`${monday} 10:00`, [start]));
const hold = fact('held', `${monday} 10:00`, { reason: 'client' });
const held = anchored(gtrAt(`${monday} 10:00`, [start, hold], { pauses: [aPause()] }));

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
    const running = anchored(timeline([start], always, inParis(`${monday} 10:00`)).promises.resolution!);
    expect(hoursChangeAt(running, inParis(`${monday} 10:00`))).toBeUndefined();
  });

  it('is anchored where its condition began, whenever it is looked at', () => {
    const looks = [`${monday} 10:00`, `${monday} 20:00`, `${tuesday} 09:30`].map((now) =>
      anchored(gtrAt(now, [start])),
    );
    expect(looks).toEqual([looks[0], looks[0], looks[0]]);
    expect(looks[0]).toMatchObject({ at: start.at, usedMs: 0, state: 'running', target: 4 * 3600 });
    const later = anchored(gtrAt(`${monday} 15:00`, [start, hold], { pauses: [aPause()] }));
    expect(later).toEqual(held);
    expect(later).toMatchObject({ at: hold.at, usedMs: 3_600_000, state: 'paused' });
  });
});
