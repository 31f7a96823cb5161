import { instant } from '@vigie/kernel';
import {
  type Calendar,
  calendarOf,
  type ContractTerms,
  type CoverageClause,
  type TermsVersion,
  type WindowsDraft,
  withHolidays,
} from '@vigie/sla';
import { clausesOf, lower } from '../../../graph/contract-terms';
import { dayOff, ownList } from '../../../graph/coverages';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import type { ContractDraft, CoverageDraft } from './contract-draft';
import { type DateHours, datesOf } from './exceptions';
import { type ClausesInput, clausesInput } from './input-of-draft';
import { tidied } from '../../../ui/week-grid/typed-hours';

/** The draft as the clocks read it, as if it had always held. Its values may be at fault: `termsFaults` says so. */
export const termsOf = (draft: ContractDraft, daysOff: readonly DayOffFragment[]): ContractTerms => ({
  coverages: draft.coverages.map((coverage) => coverageOf(coverage, daysOff)),
  versions: [versionOf(draft)],
});

function coverageOf(coverage: CoverageDraft, daysOff: readonly DayOffFragment[]): CoverageClause {
  const number = coverage.number.trim() || null;
  return {
    id: coverage.id,
    number,
    versions: [{ id: '', from: instant(0), calendar: calendarOfDraft(coverage, daysOff) }],
  };
}

function calendarOfDraft(coverage: CoverageDraft, daysOff: readonly DayOffFragment[]): Calendar {
  const { zone, week, exceptions, holidayLists, countsProvisional } = coverage;
  const typed = Object.fromEntries(Object.entries(week).map(([day, windows]) => [day, windows.map(tidied)]));
  const plain = calendarOf({
    zone,
    week: typed,
    overrides: byDate(datesOf(exceptions, 'instead')),
    breaks: byDate(datesOf(exceptions, 'break')),
  });
  const policy = { lists: [ownList, ...holidayLists], provisional: countsProvisional ? 'count' : 'wait' } as const;
  return withHolidays(plain, daysOff.filter(isDayOff).map(dayOff), policy);
}

const byDate = (dates: readonly DateHours[]): WindowsDraft =>
  Object.fromEntries(dates.map(({ date, windows }) => [date, windows]));

const isDayOff = ({ status }: DayOffFragment): boolean => status !== 'DISMISSED';

function versionOf({ name, clauses }: ContractDraft): TermsVersion {
  const said = clausesInput(clauses);
  const version = {
    ...clausesOf(said),
    id: name.trim() || 'draft',
    from: instant(0),
    attainments: said.attainments.map(measure),
    percentiles: said.percentiles.map((clause) => ({ ...measure(clause), within: clause.withinSeconds })),
    availabilities: said.availabilities.map(({ serviceId, met, of, ...clause }) => ({
      ...clause,
      service: serviceId,
      target: { met, of },
    })),
  };
  // The library's seconds and ids are branded numbers and texts; these are not checked yet.
  return version as unknown as TermsVersion;
}

const measure = ({ id, number, metric, priority, minimumVolume, met, of }: ClausesInput['attainments'][number]) => ({
  ...{ id, number, priority, minimumVolume, metric: lower(metric) },
  target: { met, of },
});
