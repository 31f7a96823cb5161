import type { Calendar } from '../calendar/calendar.ts';
import { type CalendarDraft, calendarFaults, calendarOf, type WindowsDraft } from '../calendar/calendar-faults.ts';
import { type CaseFields, isRecord, isText, MalformedCase, textIn } from './case-fields.ts';

/** Where a draft's fields stand in a case. */
const namesInCase: Readonly<Record<string, string>> = { zone: 'timeZone', week: 'hours' };

/** The calendar of a case: `timeZone`, `hours`, and where there are any `holidays`, `overrides` and `breaks`. */
export function calendarIn(fields: CaseFields): Calendar {
  const draft: CalendarDraft = {
    zone: textIn(fields, 'timeZone'),
    week: windowsIn('hours', fields['hours']),
    holidays: datesIn(fields['holidays'] ?? []),
    overrides: windowsIn('overrides', fields['overrides'] ?? {}),
    breaks: windowsIn('breaks', fields['breaks'] ?? {}),
  };
  const [fault] = calendarFaults(draft);
  if (fault !== undefined) throw new MalformedCase(...whereAndWhat(fault.path, draft));
  return calendarOf(draft);
}

function windowsIn(field: string, value: unknown): WindowsDraft {
  if (!isRecord(value)) throw new MalformedCase(field, value);
  return Object.fromEntries(
    Object.entries(value).map(([name, list]) => [name, windowListIn(`${field}.${name}`, list)]),
  );
}

function windowListIn(field: string, value: unknown): WindowsDraft[string] {
  if (!Array.isArray(value)) throw new MalformedCase(field, value);
  return value.map((pair, at) => windowIn(`${field}.${at}`, pair));
}

function windowIn(field: string, pair: unknown): WindowsDraft[string][number] {
  if (!Array.isArray(pair) || pair.length !== 2 || !pair.every(isText)) throw new MalformedCase(field, pair);
  const [from, to] = pair as [string, string];
  const nextDay = /^(?:2[4-9]|3\d|4[0-8]):[0-5]\d$/.test(to) ? onNextDay(to) : undefined;
  if (nextDay === undefined || to === '24:00') return { from, to };
  // A window of more than a day would read as a short one of the same day.
  if (nextDay > from) throw new MalformedCase(field, pair);
  return { from, to: nextDay };
}

/** Cases write the end of an overnight window as `32:00`, our calendars as `08:00`. */
const onNextDay = (time: string): string => `${String(Number(time.slice(0, 2)) - 24).padStart(2, '0')}${time.slice(2)}`;

function datesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every(isText)) throw new MalformedCase('holidays', value);
  return value;
}

/** The name of a field as the case has it, and what it holds there. */
function whereAndWhat(path: string, draft: CalendarDraft): [field: string, value: unknown] {
  const [first = '', ...rest] = path.split('.');
  const value = [first, ...rest].reduce<unknown>((within, name) => (within as CaseFields)[name], draft);
  return [[namesInCase[first] ?? first, ...rest].join('.'), value];
}
