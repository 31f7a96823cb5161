import type { Language } from '@vigie/copy';
import { type Weekday, weekdays } from '@vigie/sla';
import type {
  PublishedCoverageFragment,
  PublishedTermsFragment,
  TermsFragment,
} from '../../../graph/generated/graphql';
import type { ClausesDraft, ContractDraft, CoverageDraft, MatrixDraft, WeekDraft } from './contract-draft';
import { exceptionsOf } from './exceptions';
import { writeLength } from './typed-length';
import { writeShare } from './typed-share';

/** What was published last, as a draft that changes nothing; a blank one where nothing was published. */
export function draftOf(terms: TermsFragment | null, language: Language, zone: string): ContractDraft {
  const last = terms?.versions.at(-1);
  return {
    name: '',
    from: '',
    coverages: terms?.coverages.map(coverageDraftOf) ?? [blankCoverage('new-1', zone)],
    clauses: last ? clausesOf(last, language) : blankClauses,
  };
}

export const emptyWeek = Object.fromEntries(weekdays.map((weekday) => [weekday, []])) as unknown as WeekDraft;

export const blankCoverage = (id: string, zone: string): CoverageDraft => ({
  id,
  name: '',
  number: '',
  zone,
  week: emptyWeek,
  exceptions: [],
  holidayLists: [],
  countsProvisional: true,
});

/** What holds where a contract says nothing. */
const blankClauses: ClausesDraft = {
  targets: [],
  ola: [],
  uc: [],
  pauses: [],
  response: { id: 'response', number: '', endedBy: ['ANSWERED'] },
  reopening: { id: 'reopening', number: '', policy: 'RESUME', withinDays: '5' },
  priorityChange: { id: 'priority-change', number: '', policy: 'RETROACTIVE' },
  adoption: { id: 'adoption', number: '', policy: 'PROSPECTIVE' },
  warnings: { id: 'warnings', number: '', percents: '50, 75, 90', afterBreach: '' },
  attainments: [],
  percentiles: [],
  availabilities: [],
  matrix: null,
};

function coverageDraftOf({ id, name, number, versions }: PublishedCoverageFragment): CoverageDraft {
  const last = versions.at(-1);
  const named = { id, name, number: number ?? '' };
  if (last === undefined) return { ...blankCoverage(id, ''), ...named };
  return {
    ...named,
    zone: last.zone,
    week: weekOf(last.week),
    exceptions: [...exceptionsOf('instead', last.overrides), ...exceptionsOf('break', last.breaks)],
    holidayLists: last.holidayLists,
    countsProvisional: last.countsProvisional,
  };
}

function weekOf(days: PublishedCoverageFragment['versions'][number]['week']): WeekDraft {
  const told = days.map(({ weekday, windows }) => [
    weekday.toLowerCase() as Weekday,
    windows.map(({ from, to }) => ({ from, to })),
  ]);
  return { ...emptyWeek, ...Object.fromEntries(told) };
}

const clausesOf = (version: PublishedTermsFragment, language: Language): ClausesDraft => ({
  targets: version.targets.map((clause) => promise(clause)),
  ola: (version.ola ?? []).map((clause) => promise(clause)),
  uc: (version.uc ?? []).map((clause) => ({ ...promise(clause), supplier: clause.supplier ?? '' })),
  pauses: version.pauses.map(numbered),
  response: numbered(version.response),
  reopening: { ...numbered(version.reopening), withinDays: String(version.reopening.withinDays) },
  priorityChange: numbered(version.priorityChange),
  adoption: numbered(version.adoption),
  warnings: {
    ...numbered(version.warnings),
    percents: version.warnings.percents.join(', '),
    afterBreach: version.warnings.afterBreachSeconds.map(writeLength).join(', '),
  },
  attainments: version.attainments.map((clause) => measure(clause, language)),
  percentiles: version.percentiles.map((clause) => ({
    ...measure(clause, language),
    within: writeLength(clause.withinSeconds),
  })),
  availabilities: version.availabilities.map((clause) => ({
    ...numbered(clause),
    share: writeShare(clause, language),
  })),
  matrix: version.matrix && matrixOf(version.matrix),
});

const matrixOf = ({ id, number, high, medium, low }: NonNullable<PublishedTermsFragment['matrix']>): MatrixDraft => ({
  ...numbered({ id, number }),
  ...{ high: ranked(high), medium: ranked(medium), low: ranked(low) },
});

const ranked = ({ high, medium, low }: MatrixDraft['high']): MatrixDraft['high'] => ({ high, medium, low });

const numbered = <Clause extends { readonly number: string | null }>(clause: Clause) => ({
  ...clause,
  number: clause.number ?? '',
});

const promise = <Clause extends { readonly number: string | null; readonly seconds: number }>(clause: Clause) => ({
  ...numbered(clause),
  length: writeLength(clause.seconds),
});

const measure = <
  Clause extends {
    readonly number: string | null;
    readonly met: number;
    readonly of: number;
    readonly minimumVolume: number;
  },
>(
  clause: Clause,
  language: Language,
) => ({ ...numbered(clause), share: writeShare(clause, language), minimumVolume: String(clause.minimumVolume) });
