import { minutesOf, windowOf } from './typed-hours';
import {
  barsOf,
  copiedTo,
  coveredInWeek,
  coveredOn,
  inTwo,
  overMidnight,
  withAnother,
  withEdge,
  withWindows,
} from './week-windows';

const emptyWeek = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const day = { from: '05:00', to: '21:00' };
const night = { from: '20:00', to: '04:00' };
const week = {
  ...emptyWeek,
  mon: [day],
  sat: [{ from: '08:00', to: '12:00' }, night],
  sun: [{ from: '21:00', to: '05:00' }],
};

describe('the rows of a week', () => {
  it('show a night in the row of its day, open at the end, and its rest in the next', () => {
    expect(barsOf(week, 'sat')[1]).toEqual({
      ...{ place: { day: 'sat', at: 1 }, start: 1200, end: 1440 },
      ...{ isRest: false, goesOn: true },
    });
    expect(barsOf(week, 'sun')[0]).toEqual({
      ...{ place: { day: 'sat', at: 1 }, start: 0, end: 240 },
      ...{ isRest: true, goesOn: false },
    });
  });

  it('carry the night of Sunday into Monday', () => {
    expect(barsOf(week, 'mon').map(({ place, start, end }) => [place.day, start, end])).toEqual([
      ['sun', 0, 300],
      ['mon', 300, 1260],
    ]);
  });

  it('leave out a window whose times cannot be read', () => {
    expect(barsOf({ ...emptyWeek, mon: [{ from: '9 heures', to: '10:00' }] }, 'mon')).toEqual([]);
  });
});

describe('what a week covers', () => {
  it('counts a night for the day on which it starts', () => {
    expect([coveredOn(week, 'mon'), coveredOn(week, 'sat'), coveredOn(week, 'tue')]).toEqual([960, 720, 0]);
    expect(coveredInWeek(week)).toBe(960 + 720 + 480);
  });

  it('counts once what overlaps, within a day and from a night into the next day', () => {
    expect(coveredOn({ ...emptyWeek, mon: [day, { from: '20:00', to: '22:00' }] }, 'mon')).toBe(17 * 60);
    expect(coveredInWeek({ ...emptyWeek, sun: [night], mon: [{ from: '03:00', to: '05:00' }] })).toBe(9 * 60);
  });

  it('is all 168 hours when every day is open around the clock', () => {
    const around = { from: '00:00', to: '24:00' };
    const all = copiedTo({ ...emptyWeek, mon: [around] }, 'mon', ['tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(coveredInWeek(all)).toBe(168 * 60);
  });
});

describe('moving an edge', () => {
  const window = { start: 480, end: 720 };

  it('keeps the window at least a quarter of an hour long', () => {
    expect(withEdge(window, 'start', 800)).toEqual({ start: 705, end: 720 });
    expect(withEdge(window, 'end', 100)).toEqual({ start: 480, end: 495 });
  });

  it('passes midnight at the end, for 24 hours at most', () => {
    expect(windowOf(withEdge(window, 'end', 1455))).toEqual({ from: '08:00', to: '00:15' });
    expect(withEdge(window, 'end', 9999).end).toBe(480 + 1440);
  });

  it('never starts before its day, nor more than 24 hours before its end', () => {
    expect(withEdge(window, 'start', -30).start).toBe(0);
    expect(withEdge({ start: 600, end: 1740 }, 'start', 0).start).toBe(300);
  });
});

describe('a window', () => {
  it('passes midnight, and comes back', () => {
    const late = minutesOf({ from: '20:00', to: '23:00' })!;
    expect(windowOf(overMidnight(late))).toEqual({ from: '20:00', to: '06:00' });
    expect(windowOf(overMidnight(overMidnight(late)))).toEqual({ from: '20:00', to: '24:00' });
  });

  it('is cut by a pause at noon, or in the middle of an afternoon; one too short is not cut', () => {
    expect(inTwo(minutesOf(day)!)?.map(windowOf)).toEqual([
      { from: '05:00', to: '12:00' },
      { from: '12:30', to: '21:00' },
    ]);
    expect(inTwo({ start: 840, end: 1080 })).toEqual([
      { start: 840, end: 945 },
      { start: 975, end: 1080 },
    ]);
    expect(inTwo({ start: 840, end: 885 })).toBeUndefined();
  });

  it('is removed without touching its neighbours', () => {
    expect(withWindows(week, { day: 'sat', at: 0 }).sat).toEqual([night]);
  });

  it('is added after the last one of its day', () => {
    expect(withAnother(emptyWeek, 'tue').tue).toEqual([{ from: '09:00', to: '18:00' }]);
    expect(withAnother({ ...emptyWeek, tue: [{ from: '08:00', to: '12:00' }] }, 'tue').tue[1]).toEqual({
      from: '13:00',
      to: '17:00',
    });
  });
});
