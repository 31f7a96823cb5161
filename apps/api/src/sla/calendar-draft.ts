import { type CalendarDraft, calendarOf, validCalendar, type WindowsDraft } from '@vigie/sla';
import type { FieldFault } from '../platform/input.ts';
import type { DateWindowsView, WeekdayWindowsView } from './calendar.graph.ts';
import type { PublishCalendarInput } from './calendar.input.ts';
import type { ClientTerms, StoredCalendar, StoredCoverage } from './client-terms.ts';
import { instantIn } from './terms-draft.ts';
import { fault } from './terms-fault.ts';

/** Hours that an input asks for, its texts looked at before. */
export function calendarIn(input: PublishCalendarInput, id: string): StoredCalendar {
  const { zone, week, overrides, breaks } = calendarOf(draftIn(input));
  const { holidayLists, countsProvisional } = input;
  return { id, from: instantIn(input.from), zone, week, overrides, breaks, holidayLists, countsProvisional };
}

export const coverageIn = (input: PublishCalendarInput, newId: string): Omit<StoredCoverage, 'calendars'> => ({
  id: input.coverageId ?? newId,
  name: input.name,
  number: input.number || null,
});

/** Every field that no calendar could be made of. */
export const calendarInputFaults = (input: PublishCalendarInput): readonly FieldFault[] => [
  ...faultsOfDraft(input),
  ...repeated('week', 'weekday', input.week.map(weekdayOf)),
  ...repeated('overrides', 'date', input.overrides.map(dateOf)),
  ...repeated('breaks', 'date', input.breaks.map(dateOf)),
  ...repeated('holidayLists', '', input.holidayLists),
];

/** A version comes after the last one of its coverage, which is one of the client's. */
export function placeFaults({ coverageId, from }: PublishCalendarInput, { coverages }: ClientTerms): FieldFault[] {
  if (!coverageId) return [];
  const known = coverages.find(({ id }) => id === coverageId);
  if (!known) return [fault('coverageId', 'coverage')];
  const last = known.calendars.at(-1);
  return last !== undefined && from.getTime() <= last.from ? [fault('from', 'order')] : [];
}

const weekdayOf = ({ weekday }: WeekdayWindowsView): string => weekday;
const dateOf = ({ date }: DateWindowsView): string => date;

const draftIn = ({ zone, week, overrides, breaks }: PublishCalendarInput): CalendarDraft => ({
  zone,
  week: windowsBy(week, weekdayOf),
  overrides: windowsBy(overrides, dateOf),
  breaks: windowsBy(breaks, dateOf),
});

const windowsBy = <Day extends Pick<DateWindowsView, 'windows'>>(
  days: readonly Day[],
  nameOf: (day: Day) => string,
): WindowsDraft =>
  Object.fromEntries(days.map((day) => [nameOf(day), day.windows.map(({ from, to }) => ({ from, to }))]));

function faultsOfDraft(input: PublishCalendarInput): readonly FieldFault[] {
  const checked = validCalendar(draftIn(input));
  return checked.ok ? [] : checked.faults.map(({ path, rule }) => fault(pathInInput(path, input), rule));
}

/** The library names a day by itself, the input by its place in a list. A calendar that never opens lacks a week. */
function pathInInput(path: string, { week, overrides, breaks }: PublishCalendarInput): string {
  if (path === '') return 'week';
  const [list, day, at, field] = path.split('.') as [string, string?, string?, string?];
  if (day === undefined) return list;
  const names = { week: week.map(weekdayOf), overrides: overrides.map(dateOf), breaks: breaks.map(dateOf) };
  const place = `${list}.${names[list as keyof typeof names].lastIndexOf(day)}`;
  return at === undefined ? `${place}.date` : `${place}.windows.${at}.${field}`;
}

const repeated = (list: string, field: string, names: readonly string[]): readonly FieldFault[] =>
  names.flatMap((name, at) =>
    names.indexOf(name) === at ? [] : [fault([list, at, field].filter((part) => part !== '').join('.'), 'twice')],
  );
