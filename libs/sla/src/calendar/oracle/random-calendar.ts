import type { Calendar, DayWindow } from '../calendar.ts';
import type { LocalDate, Weekday } from '../local-date.ts';
import type { TimeOfDay } from '../time-of-day.ts';
import { type Place, walkOf } from './places.ts';

/** A whole number from 0, less than `below`. */
export type Draw = (below: number) => number;

export const oneOf = <Choice>(draw: Draw, choices: readonly Choice[]): Choice => choices[draw(choices.length)]!;

/** Any calendar of a place: by day, by night, around the clock, with holidays, overrides and breaks among its days. */
export function randomCalendar(draw: Draw, place: Place): Calendar {
  const dates = walkOf(place).days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as LocalDate);
  return {
    zone: place.zone,
    week: randomWeek(draw),
    holidays: some(draw, 3, () => oneOf(draw, dates)),
    overrides: onSomeDates(draw, dates),
    breaks: onSomeDates(draw, dates),
  };
}

function randomWeek(draw: Draw): Readonly<Record<Weekday, readonly DayWindow[]>> {
  const usual = randomWindows(draw);
  const day = (): readonly DayWindow[] =>
    oneOf(draw, [() => usual, () => usual, () => randomWindows(draw), () => []])();
  return { mon: day(), tue: day(), wed: day(), thu: day(), fri: day(), sat: day(), sun: day() };
}

const onSomeDates = (draw: Draw, dates: readonly LocalDate[]): Record<LocalDate, readonly DayWindow[]> =>
  Object.fromEntries(some(draw, 3, () => [oneOf(draw, dates), randomWindows(draw)]));

const randomWindows = (draw: Draw): readonly DayWindow[] => some(draw, 3, () => randomWindow(draw));

/** Windows that lie around the hours at which clocks move are as frequent as all others. */
function randomWindow(draw: Draw): DayWindow {
  const from = oneOf(draw, [randomTime(draw, 24), randomTime(draw, 4)]);
  return { from, to: oneOf(draw, [randomTime(draw, 24), randomTime(draw, 4), '24:00' as const]) };
}

function randomTime(draw: Draw, hours: number): TimeOfDay {
  const minutes = oneOf(draw, [0, 0, 30, draw(60)]);
  return `${two(draw(hours))}:${two(minutes)}` as TimeOfDay;
}

const two = (number: number): string => String(number).padStart(2, '0');

const some = <Made>(draw: Draw, most: number, make: () => Made): Made[] => Array.from({ length: draw(most + 1) }, make);
