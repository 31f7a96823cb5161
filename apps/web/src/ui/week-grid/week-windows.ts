import { type Weekday, weekdays } from '@vigie/sla';
import { type Minutes, minutesOf, type TypedWindow, windowOf } from './typed-hours';

/** The windows of a week, day by day. */
export type TypedWeek = Readonly<Record<Weekday, readonly TypedWindow[]>>;

export const dayMinutes = 1440;
/** What a drag or a key moves an edge by. */
export const step = 15;

/** A window of the week: the day on which it starts, and its number there. */
export interface Place {
  readonly day: Weekday;
  readonly at: number;
}

/** A window as one day's row shows it, in minutes of that day: the whole of it, its first part, or the rest of the night before. */
export interface Bar extends Minutes {
  readonly place: Place;
  readonly isRest: boolean;
  /** Goes on in the next day's row. */
  readonly goesOn: boolean;
}

/** The bars of a day's row; a window whose times cannot be read has none. */
export function barsOf(week: TypedWeek, day: Weekday): readonly Bar[] {
  const eve = weekdays[(weekdays.indexOf(day) + 6) % 7]!;
  const rests = readable(week, eve).filter(({ end }) => end > dayMinutes);
  return [
    ...rests.map(({ at, end }) => ({ ...part(eve, at, 0, end - dayMinutes), isRest: true, goesOn: false })),
    ...readable(week, day).map(({ at, start, end }) => ({
      ...part(day, at, start, Math.min(end, dayMinutes)),
      isRest: false,
      goesOn: end > dayMinutes,
    })),
  ];
}

const part = (day: Weekday, at: number, start: number, end: number) => ({ place: { day, at }, start, end });

const readable = (week: TypedWeek, day: Weekday): readonly (Minutes & { readonly at: number })[] =>
  week[day].flatMap((window, at) => {
    const minutes = minutesOf(window);
    return minutes === undefined ? [] : [{ at, ...minutes }];
  });

/** Minutes that the windows of a day cover, the night that they pass into included; what overlaps counts once. */
export const coveredOn = (week: TypedWeek, day: Weekday): number => union(readable(week, day));

/** Minutes of the whole week in which it is open; what two days both cover counts once. */
export function coveredInWeek(week: TypedWeek): number {
  const weekMinutes = 7 * dayMinutes;
  const all = weekdays.flatMap((day, number) =>
    readable(week, day).map(({ start, end }) => ({
      start: start + number * dayMinutes,
      end: end + number * dayMinutes,
    })),
  );
  const wrapped = all.flatMap(({ start, end }) =>
    end <= weekMinutes
      ? [{ start, end }]
      : [
          { start, end: weekMinutes },
          { start: 0, end: end - weekMinutes },
        ],
  );
  return union(wrapped);
}

function union(spans: readonly Minutes[]): number {
  let [covered, until] = [0, -Infinity];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}

export const snapped = (minutes: number): number => Math.round(minutes / step) * step;

/** The window with one edge elsewhere, at least a step long and at most a day; the end may go on past midnight. */
export function withEdge({ start, end }: Minutes, edge: 'start' | 'end', to: number): Minutes {
  if (edge === 'end') return { start, end: between(to, start + step, start + dayMinutes) };
  return { start: between(to, Math.max(0, end - dayMinutes), Math.min(dayMinutes - step, end - step)), end };
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Until six in the morning of the next day, or back to midnight. */
export function overMidnight({ start, end }: Minutes): Minutes {
  return { start, end: end > dayMinutes ? dayMinutes : dayMinutes + Math.min(start, 360) };
}

/** In two, with half an hour of pause at noon, or in the middle where noon is not inside; undefined when it is too short. */
export function inTwo({ start, end }: Minutes): readonly [Minutes, Minutes] | undefined {
  const [pause, noon] = [2 * step, 720];
  if (end - start < pause + 2 * step) return undefined;
  const isNoonInside = noon >= start + step && noon + pause <= end - step;
  const cut = isNoonInside ? noon : snapped((start + end - pause) / 2);
  return [
    { start, end: cut },
    { start: cut + pause, end },
  ];
}

export const windowAt = (week: TypedWeek, { day, at }: Place): TypedWindow | undefined => week[day][at];

/** The week with other windows in place of one; none removes it. */
export function withWindows(week: TypedWeek, { day, at }: Place, ...windows: readonly TypedWindow[]): TypedWeek {
  return { ...week, [day]: week[day].toSpliced(at, 1, ...windows) };
}

/** Another window on a day: from an hour after the last one, or office hours. */
export function withAnother(week: TypedWeek, day: Weekday): TypedWeek {
  const last = Math.max(0, ...readable(week, day).map(({ end }) => end));
  const start = last === 0 ? 540 : Math.min(last + 60, dayMinutes - 60);
  const minutes = last === 0 ? { start, end: 1080 } : { start, end: Math.min(start + 240, dayMinutes) };
  return { ...week, [day]: [...week[day], windowOf(minutes)] };
}

/** A day's windows on other days, in place of theirs. */
export const copiedTo = (week: TypedWeek, from: Weekday, days: readonly Weekday[]): TypedWeek => ({
  ...week,
  ...Object.fromEntries(days.map((day) => [day, week[from]])),
});
