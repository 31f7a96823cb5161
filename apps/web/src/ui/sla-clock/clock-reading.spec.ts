import { iso, seconds } from '@vigie/kernel';
import { aShownClock, inParis } from '../../testing/some-clocks';
import { readingOf } from './clock-reading';

const at = (time: string, clock = aShownClock()) => readingOf(clock, inParis(`2026-06-15 ${time}`));
const wakes = (time: string, clock = aShownClock()) => {
  const { changesAt } = at(time, clock);
  return changesAt && iso(changesAt).slice(0, 19);
};
/** The same instant in UTC, as `wakes` tells it. */
const utc = (time: string, day = '2026-06-15') => iso(inParis(`${day} ${time}`)).slice(0, 19);

describe('a clock at a glance', () => {
  it.each([
    ['09:18:00', 'run', 42 * 60],
    ['09:44:59', 'run', 15 * 60 + 1],
    ['09:45:00', 'w75', 15 * 60],
    ['09:54:00', 'w90', 6 * 60],
    ['10:00:00', 'w90', 0],
    ['10:00:01', 'out', -1],
  ])('at %s is %s', (time, tone, left) => {
    expect(at(time)).toMatchObject({ tone, left, pace: 'counting' });
  });

  it('stands still outside its hours, and says when it goes on', () => {
    const late = aShownClock({}, { at: inParis('2026-06-15 17:40') });
    expect(at('20:00', late)).toMatchObject({
      tone: 'off',
      pace: 'closed',
      left: 40 * 60,
      opensAt: inParis('2026-06-16 09:00'),
    });
  });

  it('stands still while it is held, late or not', () => {
    const held = aShownClock({}, { state: 'paused' });
    expect(at('12:00', held)).toMatchObject({ tone: 'hold', pace: 'held', left: 3600, changesAt: undefined });
    const lateHeld = aShownClock({ outcome: 'missed' }, { state: 'paused', usedMs: 3_900_000 });
    expect(at('12:00', lateHeld)).toMatchObject({ tone: 'out', pace: 'held', left: -300 });
  });

  it('tells in the end whether it was kept', () => {
    const stopped = { state: 'stopped', usedMs: 3_420_000 } as const;
    expect(at('12:00', aShownClock({ outcome: 'met' }, stopped))).toMatchObject({ tone: 'met', used: 3420, left: 180 });
    expect(at('12:00', aShownClock({ outcome: 'missed' }, stopped))).toMatchObject({ tone: 'missed', pace: 'done' });
    expect(at('12:00', aShownClock({ outcome: 'void' }, stopped)).tone).toBe('none');
    expect(at('12:00', aShownClock({}, { state: 'not_owed' })).tone).toBe('none');
  });

  it('does not guess while its hours are not known', () => {
    expect(at('09:30', aShownClock({}, { hours: undefined }))).toMatchObject({ pace: 'unknown', left: undefined });
  });
});

describe('a clock wakes', () => {
  it('when its minutes read otherwise', () => {
    expect(wakes('09:18:00')).toBe(utc('09:18:01'));
    expect(wakes('09:18:01')).toBe(utc('09:19:01'));
    expect(wakes('10:03:10')).toBe(utc('10:04:00'));
  });

  it('each second within a minute of its due time, on both sides', () => {
    expect(wakes('09:59:10')).toBe(utc('09:59:11'));
    expect(wakes('10:00:30')).toBe(utc('10:00:31'));
  });

  it('when its tone changes before its minutes do', () => {
    const clock = aShownClock({}, { target: seconds(400) });
    expect(wakes('09:04:45', clock)).toBe(utc('09:05:00'));
  });

  it('when its hours end', () => {
    const clock = aShownClock({}, { target: seconds(36_030), at: inParis('2026-06-15 17:59:50') });
    expect(wakes('17:59:55', clock)).toBe(utc('18:00:00'));
  });

  it('not before its hours begin, and a day before where that changes how they are named', () => {
    const evening = aShownClock({}, { at: inParis('2026-06-15 19:00') });
    expect(wakes('19:00', evening)).toBe(utc('09:00', '2026-06-16'));
    const friday = aShownClock({}, { at: inParis('2026-06-19 19:00') });
    const { changesAt } = readingOf(friday, inParis('2026-06-19 19:00'));
    expect(changesAt).toBe(inParis('2026-06-21 09:00'));
  });
});
