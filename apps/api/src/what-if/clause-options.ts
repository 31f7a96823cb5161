import { type Seconds, seconds, type Zone } from '@vigie/kernel';
import { type Calendar, type DayWindow, parseTimeOfDay, type Weekday, weekdays } from '@vigie/sla';
import { type HoldReason, holdReasons } from '@vigie/ticketing';
import { weekdayNamed } from './days.ts';

/** What the person typed; an option that was left out is missing. */
export interface TypedClauses {
  readonly target?: readonly string[];
  readonly hours?: readonly string[];
  readonly pause?: readonly string[];
}

/** One promise to ask history about, with what was typed for each part of it. */
export interface AskedClause {
  readonly target: Seconds;
  readonly hours: Calendar;
  readonly pausedFor: readonly HoldReason[];
  readonly typed: { readonly target: string; readonly hours: string; readonly pause: string };
}

/** An option that cannot be read, and what was typed for it. */
export class BadClause extends Error {
  readonly option: keyof TypedClauses;
  readonly value: string;

  constructor(option: keyof TypedClauses, value: string) {
    super(option);
    this.option = option;
    this.value = value;
  }
}

const usual = { hours: ['24x7', 'mon-fri 08:00-18:00'], pause: ['none', 'all'] } as const;

/** Every target in all the hours with all the pauses: with a target alone, four clauses. Throws BadClause. */
export function readClauses({ target = [], hours, pause }: TypedClauses, zone: Zone): readonly AskedClause[] {
  return target.flatMap((target) =>
    (hours ?? usual.hours).flatMap((hours) =>
      (pause ?? usual.pause).map((pause) => ({
        target: readTarget(target),
        hours: readHours(hours, zone),
        pausedFor: readPause(pause),
        typed: { target, hours, pause },
      })),
    ),
  );
}

const yearInMinutes = 366 * 24 * 60;

/** `8h`, `1h30` or `45min`; from a minute to a year. */
export function readTarget(value: string): Seconds {
  const [, hours = '0', minutes = '0'] =
    /^(\d{1,4})h([0-5]\d)?$/.exec(value) ?? /^()(\d{1,6})min$/.exec(value) ?? refuse('target', value);
  const sum = Number(hours) * 60 + Number(minutes);
  return sum > 0 && sum <= yearInMinutes ? seconds(sum * 60) : refuse('target', value);
}

/** `24x7`, or days and windows: `mon-fri 08:00-18:00`, `lun-sam 08:30-12:30 13:30-19:00`. */
export function readHours(value: string, zone: Zone): Calendar {
  const [said = '', ...windows] = value.trim().toLowerCase().split(/\s+/);
  if (said === '24x7' && windows.length === 0) return calendarOn(weekdays, [{ from: '00:00', to: '24:00' }], zone);
  if (windows.length === 0) refuse('hours', value);
  return calendarOn(
    said.split(',').flatMap((days) => daysIn(days) ?? refuse('hours', value)),
    windows.map((window) => windowIn(window) ?? refuse('hours', value)),
    zone,
  );
}

function daysIn(text: string): readonly Weekday[] | undefined {
  const [from, to = from] = text.split('-').map((name) => weekdays.indexOf(weekdayNamed(name)!));
  return from === undefined || to === undefined || from < 0 || to < from ? undefined : weekdays.slice(from, to + 1);
}

function windowIn(text: string): DayWindow | undefined {
  const [from, to, more] = text.split('-').map(parseTimeOfDay);
  return from && to && !more && from !== to && from !== '24:00' ? { from, to } : undefined;
}

const calendarOn = (days: readonly Weekday[], windows: readonly DayWindow[], zone: Zone): Calendar => ({
  zone,
  week: Object.fromEntries(weekdays.map((day) => [day, days.includes(day) ? windows : []])) as Calendar['week'],
  holidays: [],
  overrides: {},
  breaks: {},
});

/** `none`, `all`, or reasons: `client,vendor`. */
export function readPause(value: string): readonly HoldReason[] {
  if (value === 'none') return [];
  if (value === 'all') return holdReasons;
  const said = value.split(',');
  return said.every(isReason) ? said : refuse('pause', value);
}

const isReason = (word: string): word is HoldReason => (holdReasons as readonly string[]).includes(word);

function refuse(option: keyof TypedClauses, value: string): never {
  throw new BadClause(option, value);
}
