import { type DayWindow, weekdays } from '@vigie/sla';
import type { CalendarVersionView, CoverageView, DateWindowsView, HolidayView } from './calendar.graph.ts';
import {
  type CalendarHours,
  type ClientTerms,
  observedHolidays,
  ownList,
  type StoredCalendar,
  type StoredCoverage,
  type StoredHoliday,
  type StoredTerms,
} from './client-terms.ts';
import type { ClientTermsView, TermsVersionView } from './terms.graph.ts';

export const clientTermsView = (terms: ClientTerms): ClientTermsView => ({
  revision: terms.revision,
  coverages: coverageViews(terms),
  versions: terms.versions.map(versionView),
});

export const coverageViews = ({ clientId, coverages, holidays }: ClientTerms): CoverageView[] =>
  coverages.map((coverage) => coverageView(clientId, coverage, holidays));

const coverageView = (
  clientId: string,
  { calendars, ...coverage }: StoredCoverage,
  holidays: readonly StoredHoliday[],
): CoverageView => ({ ...coverage, clientId, versions: calendars.map((calendar) => calendarView(calendar, holidays)) });

function calendarView(calendar: StoredCalendar, holidays: readonly StoredHoliday[]): CalendarVersionView {
  const { from, week, overrides, breaks } = calendar;
  return {
    ...calendar,
    from: new Date(from),
    week: weekdays.map((weekday) => ({ weekday, windows: week[weekday] })),
    overrides: datesOf(overrides),
    breaks: datesOf(breaks),
    holidays: observedHolidays(calendar, holidays).map(holidayView),
  };
}

const datesOf = (windows: CalendarHours['overrides']): DateWindowsView[] =>
  Object.entries<readonly DayWindow[]>(windows)
    .map(([date, ofTheDay]) => ({ date, windows: ofTheDay }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));

export const holidayView = ({ list, ...holiday }: StoredHoliday): HolidayView => ({
  ...holiday,
  list: list === ownList ? null : list,
});

function versionView({ id, name, from, clauses, internal }: StoredTerms): TermsVersionView {
  const { targets, warnings, matrix, attainments, percentiles, availabilities, ...policies } = clauses;
  const { afterBreach, ...percents } = warnings;
  return {
    ...{ id, name, from: new Date(from), ...policies },
    targets: targets.map(({ service, ...clause }) => ({ ...promiseView(clause), serviceId: service })),
    ola: internal?.ola.map(({ desk, ...clause }) => ({ ...promiseView(clause), deskId: desk })) ?? null,
    uc: internal?.uc.map(promiseView) ?? null,
    warnings: { ...percents, afterBreachSeconds: afterBreach },
    matrix: matrix ?? null,
    attainments: attainments.map(shareView),
    percentiles: percentiles.map(({ within, ...clause }) => ({ ...shareView(clause), withinSeconds: within })),
    availabilities: availabilities.map(({ service, ...clause }) => ({ ...shareView(clause), serviceId: service })),
  };
}

const promiseView = <Clause extends { readonly target: number; readonly coverage: string }>({
  target,
  coverage,
  ...clause
}: Clause) => ({ ...clause, seconds: target, coverageId: coverage });

const shareView = <Clause extends { readonly target: { readonly met: number; readonly of: number } }>({
  target,
  ...clause
}: Clause) => ({ ...clause, ...target });
