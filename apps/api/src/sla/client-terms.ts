import { type Id, type Instant, zone } from '@vigie/kernel';
import {
  type Calendar,
  type CalendarVersion,
  type ContractTerms,
  type CoverageClause,
  type Holiday,
  type TermsVersion,
  withHolidays,
} from '@vigie/sla';

/** The client's own days off, beside the lists of countries. */
export const ownList = 'client';

/** A day off as it is kept; a dismissed one counts nowhere. */
export interface StoredHoliday {
  readonly id: string;
  readonly list: string;
  readonly date: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly status: 'provisional' | 'confirmed' | 'dismissed';
}

export type CalendarHours = Pick<Calendar, 'week' | 'overrides' | 'breaks'>;

export interface StoredCalendar extends CalendarHours {
  readonly id: string;
  readonly from: Instant;
  readonly zone: string;
  readonly holidayLists: readonly string[];
  readonly countsProvisional: boolean;
}

export interface StoredCoverage {
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly calendars: readonly StoredCalendar[];
}

/** What a version says to its client, and beside it what our own people alone may read. */
export type OpenClauses = Omit<TermsVersion, 'id' | 'from' | 'ola' | 'uc'>;
export type InternalClauses = Pick<TermsVersion, 'ola' | 'uc'>;

export interface StoredTerms {
  readonly id: string;
  readonly name: string;
  readonly from: Instant;
  readonly clauses: OpenClauses;
  /** Undefined to those who may not read them. */
  readonly internal: InternalClauses | undefined;
}

/** All that a client's clocks go by. */
export interface ClientTerms {
  readonly clientId: Id<'Client'>;
  /** Rises with every change of it. */
  readonly revision: number;
  readonly coverages: readonly StoredCoverage[];
  /** In the order of their instants. */
  readonly versions: readonly StoredTerms[];
  /** Of the lists that its calendars observe, and its own. */
  readonly holidays: readonly StoredHoliday[];
}

/** The contract as the engine reads it. */
export const contractTerms = ({ coverages, versions, holidays }: ClientTerms): ContractTerms => ({
  coverages: coverages.map((coverage) => coverageClause(coverage, holidays)),
  versions: versions.map(({ id, from, clauses, internal }) => ({ ola: [], uc: [], ...clauses, ...internal, id, from })),
});

const coverageClause = (
  { id, number, calendars }: StoredCoverage,
  holidays: readonly StoredHoliday[],
): CoverageClause => ({ id, number, versions: calendars.map((calendar) => calendarVersion(calendar, holidays)) });

export const calendarVersion = (stored: StoredCalendar, holidays: readonly StoredHoliday[]): CalendarVersion => {
  const { id, from, week, overrides, breaks } = stored;
  const calendar = { zone: zone(stored.zone), week, overrides, breaks, holidays: [] };
  return {
    id,
    from,
    calendar: withHolidays(calendar, holidays.filter(isOff).map(holidayOf), {
      lists: [...stored.holidayLists, ownList],
      provisional: stored.countsProvisional ? 'count' : 'wait',
    }),
  };
};

/** The days off that count for a calendar, by date. */
export const observedHolidays = (
  { holidayLists, countsProvisional }: StoredCalendar,
  holidays: readonly StoredHoliday[],
): readonly StoredHoliday[] =>
  holidays
    .filter(isOff)
    .filter(
      ({ list, status }) => [...holidayLists, ownList].includes(list) && (countsProvisional || status === 'confirmed'),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));

const isOff = ({ status }: StoredHoliday): boolean => status !== 'dismissed';

const holidayOf = ({ list, date, nameFr, nameEn, status }: StoredHoliday): Holiday =>
  ({ list, date, name: { fr: nameFr, en: nameEn }, status }) as Holiday;
