import { describe, expect, it } from '@jest/globals';
import type { Span } from '@vigie/kernel';
import fc from 'fast-check';
import { paris, tunis } from '../calendar/calendar.builder.ts';
import { inParis } from '../timeline/story.builder.ts';
import { allowedDowntime, availability, isAvailable } from './availability.ts';
import { monthIn } from './month.ts';

const minute = 60_000;
const minutesOf = ({ from, to }: Span) => (to - from) / minute;
const span = (from: string, to: string): Span => ({ from: inParis(from), to: inParis(to) });
const june = monthIn(paris, '2026-06');
const promise = { id: 'v', number: null, service: null, target: { met: 999, of: 1000 } };

describe('a month', () => {
  it('is as long as the clocks of its zone make it', () => {
    const months = [
      monthIn(paris, '2026-10'),
      monthIn(paris, '2026-03'),
      monthIn(tunis, '2026-10'),
      monthIn(paris, '2026-12'),
    ];
    expect(months.map(minutesOf)).toEqual([44_700, 44_580, 44_640, 44_640]);
    expect(monthIn(paris, '2026-06').from).toBe(inParis('2026-06-01 00:00'));
  });

  it('is written with a year and a month', () => {
    expect(() => monthIn(paris, '2026-13')).toThrow(RangeError);
  });
});

describe('availability', () => {
  it('allows so much less than all of the month', () => {
    const allowed = ['2026-10', '2026-03'].map((month) => {
      const { agreedMs } = availability(monthIn(paris, month), [], []);
      return allowedDowntime(agreedMs, promise.target) / minute;
    });
    expect(allowed).toEqual([44.7, 44.58]);
  });

  it('counts each moment once, however many incidents took the service down', () => {
    const down = [span('2026-06-10 08:00', '2026-06-10 10:00'), span('2026-06-10 09:00', '2026-06-10 11:00')];
    expect(availability(june, down, []).downMs / minute).toBe(180);
  });

  it('leaves planned windows out of what is agreed, and what lies in them out of what was down', () => {
    const down = [span('2026-06-10 08:00', '2026-06-10 12:00')];
    const planned = [span('2026-06-10 09:00', '2026-06-10 10:00'), span('2026-06-10 09:30', '2026-06-10 11:00')];
    const found = availability(june, down, planned);
    expect([minutesOf(june) - found.agreedMs / minute, found.downMs / minute]).toEqual([120, 120]);
    expect(found.share).toEqual({ met: found.agreedMs - found.downMs, of: found.agreedMs });
  });

  it('looks at the month alone', () => {
    const around = [span('2026-05-31 23:00', '2026-06-01 01:00'), span('2026-06-30 23:00', '2026-07-01 05:00')];
    expect(availability(june, around, []).downMs / minute).toBe(120);
  });

  it('is kept to the last millisecond that is allowed', () => {
    const { agreedMs } = availability(june, [], []);
    const down = (ms: number) => [{ from: june.from, to: (june.from + ms) as Span['to'] }];
    const allowed = allowedDowntime(agreedMs, promise.target);
    expect(isAvailable(availability(june, down(allowed), []), promise)).toBe(true);
    expect(isAvailable(availability(june, down(allowed + 1), []), promise)).toBe(false);
  });

  it('is what looking at every hour finds', () => {
    const anySpan = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 })).map(([from, hours]) => ({
      from: (june.from + from * 60 * minute) as Span['from'],
      to: (june.from + (from + hours) * 60 * minute) as Span['to'],
    }));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), fc.array(anySpan, { maxLength: 4 }), (down, planned) => {
        const hours = Array.from({ length: minutesOf(june) / 60 }, (_, hour) => june.from + hour * 60 * minute);
        const isIn = (spans: readonly Span[], at: number) => spans.some(({ from, to }) => from <= at && at < to);
        const agreed = hours.filter((at) => !isIn(planned, at));
        const found = availability(june, down, planned);
        expect([found.agreedMs, found.downMs].map((ms) => ms / 60 / minute)).toEqual([
          agreed.length,
          agreed.filter((at) => isIn(down, at)).length,
        ]);
      }),
    );
  });
});
