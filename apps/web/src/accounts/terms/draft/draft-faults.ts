import { type ContractTerms, parseLocalDate, type TermsFault, type TermsRule, termsFaults, weekdays } from '@vigie/sla';
import type { FieldFault } from '../../../graph/acts';
import type { ContractDraft, CoverageDraft, ExceptionDraft } from './contract-draft';
import { datesOf } from './exceptions';
import { parseHours } from '../../../ui/week-grid/typed-hours';

/** What a field of a draft is at fault for; `length` is a duration that cannot be read. */
export type DraftRule = TermsRule | 'length' | 'hours';

/** By the field's path: `targets.2.seconds`, `coverages.0.week.mon.1.to`, `coverages.0.exceptions.3.hours`. */
export type DraftFaults = ReadonlyMap<string, DraftRule>;

/** Every field that the clocks could not go by, in place; the first fault of each. */
export function faultsOf(draft: ContractDraft, terms: ContractTerms): DraftFaults {
  const found = [...termsFaults(terms).map(placed), ...draft.coverages.flatMap(coverageFaults)];
  return new Map(found.toReversed());
}

type Placed = readonly [path: string, rule: DraftRule];

/** The library's path as the draft's: one version alone, and the API's names. */
function placed({ path, rule }: TermsFault): Placed {
  const here = path
    .replace(/^versions\.0\./, '')
    .replace(/^(coverages\.\d+)\.versions\.0\.calendar\.?/, '$1.')
    .replace(/\.$/, '')
    .replace(/^((?:targets|ola|uc)\.\d+)\.target$/, '$1.seconds')
    .replace(/^((?:targets|ola|uc)\.\d+)\.coverage$/, '$1.coverageId')
    .replace(/^(warnings\.(?:percents|afterBreach))\.\d+$/, '$1')
    .replace(/^((?:attainments|percentiles|availabilities)\.\d+)\.target$/, '$1.share');
  return [here, /\.(?:seconds|within)$|afterBreach$/.test(here) && rule === 'positive' ? 'length' : rule];
}

function coverageFaults({ name, exceptions }: CoverageDraft, at: number): readonly Placed[] {
  const path = `coverages.${at}`;
  const own: readonly Placed[] = name.trim() === '' ? [[`${path}.name`, 'required']] : [];
  return [
    ...own,
    ...exceptions.flatMap((exception, number) => exceptionFaults(exception, `${path}.exceptions.${number}`)),
  ];
}

function exceptionFaults({ from, to, hours, kind }: ExceptionDraft, path: string): readonly Placed[] {
  const windows = parseHours(hours);
  const isLeftOut = kind === 'break' && windows?.length === 0;
  return [
    ...(parseLocalDate(from) === undefined ? [[`${path}.from`, 'date'] as const] : []),
    ...(parseLocalDate(to) === undefined ? [[`${path}.to`, 'date'] as const] : []),
    ...(from !== '' && to !== '' && to < from ? [[`${path}.to`, 'order'] as const] : []),
    ...(windows === undefined || isLeftOut ? [[`${path}.hours`, 'hours'] as const] : []),
  ];
}

/** The server's faults of one calendar on the draft's own fields. */
export function placedCalendarFaults(coverage: CoverageDraft, at: number, faults: readonly FieldFault[]): Sent {
  return faults.map(({ path, message }) => [`coverages.${at}.${calendarPath(coverage, path)}`, message]);
}
export type Sent = readonly (readonly [path: string, message: string])[];

function calendarPath(coverage: CoverageDraft, path: string): string {
  const [, day, window, edge] = /^week\.(\d)\.windows\.(\d+)\.(from|to)$/.exec(path) ?? [];
  if (day !== undefined) return `week.${weekdays[Number(day)]!}.${window}.${edge}`;
  const [, list, place, field] = /^(overrides|breaks)\.(\d+)\.(date|windows)/.exec(path) ?? [];
  if (list === undefined) return path;
  const line = datesOf(coverage.exceptions, list === 'breaks' ? 'break' : 'instead')[Number(place)];
  return line === undefined ? path : `exceptions.${line.at}.${field === 'date' ? 'from' : 'hours'}`;
}

/** The server's faults of the terms on the draft's own fields. */
export const placedTermsFaults = (faults: readonly FieldFault[]): Sent =>
  faults.map(({ path, message }) => [
    path
      .replace(/^warnings\.percents.*$/, 'warnings.percents')
      .replace(/^warnings\.afterBreachSeconds.*$/, 'warnings.afterBreach')
      .replace(/\.withinSeconds$/, '.within')
      .replace(/^((?:attainments|percentiles|availabilities)\.\d+)\.(?:met|of)$/, '$1.share'),
    message,
  ]);
