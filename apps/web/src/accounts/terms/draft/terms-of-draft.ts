import { instant } from '@vigie/kernel';
import {
  type Calendar,
  calendarOf,
  type ContractTerms,
  type CoverageClause,
  type Holiday,
  type LocalDate,
  type TermsVersion,
  type WindowsDraft,
  withHolidays,
} from '@vigie/sla';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import type { ContractDraft, CoverageDraft } from './contract-draft';
import { type DateHours, datesOf } from './exceptions';
import { type ClausesInput, clausesInput } from './input-of-draft';
import { tidied } from '../../../ui/week-grid/typed-hours';

/** The client's own list of days off, which every coverage of its observes. */
const ownList = 'own';

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
  return withHolidays(plain, daysOff.flatMap(holidayOf), policy);
}

const byDate = (dates: readonly DateHours[]): WindowsDraft =>
  Object.fromEntries(dates.map(({ date, windows }) => [date, windows]));

const holidayOf = ({ date, nameFr, nameEn, status, list }: DayOffFragment): readonly Holiday[] =>
  status === 'DISMISSED'
    ? []
    : [
        {
          date: date as LocalDate,
          name: { fr: nameFr, en: nameEn },
          status: status === 'CONFIRMED' ? 'confirmed' : 'provisional',
          list: list ?? ownList,
        },
      ];

/** The API's words are the library's in capitals; nothing else differs but some names. */
function versionOf({ name, clauses }: ContractDraft): TermsVersion {
  const said = clausesInput(clauses);
  const version = {
    ...said,
    id: name.trim() || 'draft',
    from: instant(0),
    targets: said.targets.map((clause) => ({
      ...promise(clause),
      metric: lower(clause.metric),
      service: clause.serviceId,
    })),
    ola: said.ola.map((clause) => ({ ...promise(clause), level: clause.level, desk: clause.deskId })),
    uc: said.uc.map((clause) => ({ ...promise(clause), supplier: clause.supplier })),
    pauses: said.pauses.map((clause) => ({
      ...clause,
      reason: lower(clause.reason),
      owner: lower(clause.owner),
      clocks: clause.clocks.map(lower),
    })),
    response: { ...said.response, endedBy: said.response.endedBy.map(lower) },
    reopening: { ...said.reopening, policy: lower(said.reopening.policy) },
    priorityChange: { ...said.priorityChange, policy: lower(said.priorityChange.policy) },
    adoption: { ...said.adoption, policy: lower(said.adoption.policy) },
    warnings: { ...said.warnings, afterBreach: said.warnings.afterBreachSeconds },
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

const lower = <Text extends string>(text: Text): Lowercase<Text> => text.toLowerCase() as Lowercase<Text>;

const promise = <Clause extends { readonly seconds: number; readonly coverageId: string }>({
  seconds,
  coverageId,
  ...clause
}: Clause) => ({ ...clause, target: seconds, coverage: coverageId });

const measure = ({ id, number, metric, priority, minimumVolume, met, of }: ClausesInput['attainments'][number]) => ({
  ...{ id, number, priority, minimumVolume, metric: lower(metric) },
  target: { met, of },
});
