import { instant, zone } from '@vigie/kernel';
import {
  type Calendar,
  type CalendarVersion,
  type CoverageClause,
  type DayWindow,
  type Holiday,
  type LocalDate,
  type Weekday,
  weekdays,
  withHolidays,
} from '@vigie/sla';
import type { CoverageFragment } from './generated/graphql';

type ToldVersion = CoverageFragment['versions'][number];
type ToldDate = ToldVersion['overrides'][number];
type ToldWindows = ToldDate['windows'];
type ToldHoliday = ToldVersion['holidays'][number];

/** What a day off of the client's own list says instead of a country's list. */
export const ownList = 'own';

const known = new Map<string, { readonly told: string; readonly clause: CoverageClause }>();

/** A coverage as the clocks read it: the same value as long as it says the same, so that its calendars compile once. */
export function coverageClause(coverage: CoverageFragment): CoverageClause {
  const told = JSON.stringify(coverage);
  const found = known.get(coverage.id);
  if (found?.told === told) return found.clause;
  const { id, number, versions } = coverage;
  const clause = { id, number, versions: versions.map(calendarVersion) };
  known.set(id, { told, clause });
  return clause;
}

const calendarVersion = (told: ToldVersion): CalendarVersion => ({
  id: told.id,
  from: instant(Date.parse(told.from)),
  calendar: withHolidays(hoursOf(told), told.holidays.map(dayOff), {
    lists: [...told.holidayLists, ownList],
    provisional: told.countsProvisional ? 'count' : 'wait',
  }),
});

const hoursOf = ({ zone: name, week, overrides, breaks }: ToldVersion): Calendar => ({
  zone: zone(name),
  week: Object.fromEntries(weekdays.map((day) => [day, windowsOn(week, day)])) as unknown as Calendar['week'],
  holidays: [],
  overrides: byDate(overrides),
  breaks: byDate(breaks),
});

const windowsOn = (week: ToldVersion['week'], day: Weekday): readonly DayWindow[] =>
  week.filter(({ weekday }) => weekday.toLowerCase() === day).flatMap(({ windows }) => dayWindows(windows));

const byDate = (dates: readonly ToldDate[]): Calendar['overrides'] =>
  Object.fromEntries(dates.map(({ date, windows }) => [date, dayWindows(windows)]));

const dayWindows = (windows: ToldWindows): readonly DayWindow[] =>
  windows.map(({ from, to }) => ({ from, to }) as DayWindow);

/** A dismissed day off is none, and not to be asked for; of a calendar the server tells only those that count. */
export const dayOff = ({ date, nameFr, nameEn, status, list }: ToldHoliday): Holiday => ({
  date: date as LocalDate,
  name: { fr: nameFr, en: nameEn },
  status: status === 'PROVISIONAL' ? 'provisional' : 'confirmed',
  list: list ?? ownList,
});
