import type { Language, Words } from '@vigie/copy';
import { weekdays } from '@vigie/sla';
import { grades, usualMatrix } from '@vigie/ticketing';
import type { ClockKind } from '../../../graph/generated/graphql';
import type { ClausesDraft, ContractDraft, CoverageDraft, PromiseDraft } from '../draft/contract-draft';
import { tidied } from '../../../ui/week-grid/typed-hours';
import { parseLength, writeLength } from '../draft/typed-length';
import { parseShare, writeShare } from '../draft/typed-share';

/** One thing that a contract says: about what, and what of it. `key` is the same in two drafts that speak of the same. */
export interface Told {
  readonly key: string;
  readonly what: string;
  readonly value: string;
}

/** What is needed to put a draft into words. */
export interface Telling {
  readonly words: Words;
  readonly language: Language;
  readonly serviceName: (id: string) => string;
  readonly coverageName: (id: string) => string;
}

/** All that a draft says, line by line. */
export const tell = ({ coverages, clauses }: ContractDraft, telling: Telling): readonly Told[] => [
  ...coverages.flatMap((coverage) => toldCoverage(coverage, telling)),
  ...toldPromises(clauses, telling),
  ...toldPolicies(clauses, telling),
  ...toldMeasures(clauses, telling),
];

function toldCoverage(coverage: CoverageDraft, { words: { terms: t } }: Telling): readonly Told[] {
  const { id, name, number, zone, week, exceptions, holidayLists, countsProvisional } = coverage;
  const line = (key: string, what: string, value: string): Told => ({
    key: `${id} ${key}`,
    what: `${name}, ${what}`,
    value,
  });
  return [
    line('name', t.coverage.name, [name, number].filter(Boolean).join(', ')),
    line('zone', t.coverage.zone, zone),
    ...weekdays.map((day) => line(day, t.weekday[day], hoursOf(week[day].map(tidied)) || t.week.closed)),
    ...exceptions.map(({ kind, from, to, weekdays: days, hours }) => {
      const on = days.length === 7 ? '' : `, ${days.map((day) => t.weekdayShort[day]).join(' ')}`;
      return line(`${kind} ${from} ${to}`, `${t.exceptions.kind[kind]} ${from} – ${to}${on}`, hours || t.week.closed);
    }),
    line('lists', t.coverage.lists, holidayLists.toSorted().join(', ') || t.none),
    line('provisional', t.coverage.provisional, countsProvisional ? t.yes : t.no),
  ];
}

const hoursOf = (windows: readonly { readonly from: string; readonly to: string }[]): string =>
  windows.map(({ from, to }) => `${from}–${to}`).join(', ');

function toldPromises({ targets, ola, uc }: ClausesDraft, telling: Telling): readonly Told[] {
  const { words, serviceName } = telling;
  const { terms: t, screens } = words;
  return [
    ...targets.map((clause) => {
      const service = clause.serviceId === null ? '' : `, ${serviceName(clause.serviceId)}`;
      const what = `${clause.priority ?? t.anyPriority}${service}, ${kindIn(words, clause.metric)}`;
      return {
        key: `target ${clause.metric} ${clause.serviceId} ${clause.priority}`,
        what,
        value: promised(clause, telling),
      };
    }),
    ...ola.map((clause) => {
      const level = clause.level === null ? t.anyLevel : screens.ticket.level[clause.level];
      return {
        key: `ola ${clause.id}`,
        what: `OLA ${level}, ${clause.priority ?? t.anyPriority}`,
        value: promised(clause, telling),
      };
    }),
    ...uc.map((clause) => ({
      key: `uc ${clause.id}`,
      what: `UC ${clause.supplier || t.anySupplier}, ${clause.priority ?? t.anyPriority}`,
      value: promised(clause, telling),
    })),
  ];
}

const promised = (
  { length, coverageId, number }: PromiseDraft,
  { coverageName, words: { terms: t } }: Telling,
): string => [lengthOf(length), coverageName(coverageId), article(number, t.article)].filter(Boolean).join(', ');

function toldPolicies(clauses: ClausesDraft, { words }: Telling): readonly Told[] {
  const { terms: t, screens } = words;
  const { pauses, response, reopening, priorityChange, adoption, warnings } = clauses;
  const line = (key: string, what: string, value: string, number: string): Told => ({
    key,
    what,
    value: [value, article(number, t.article)].filter(Boolean).join(', '),
  });
  return [
    ...pauses.map(({ reason, clocks, owner, number }) =>
      line(
        `pause ${reason}`,
        screens.ticket.holdReason[reason],
        `${clocks.map((kind) => kindIn(words, kind)).join(', ') || t.pauses.none} (${t.pauses.owner[owner]})`,
        number,
      ),
    ),
    line(
      'response',
      t.policies.response,
      response.endedBy.map((end) => t.policies.endedBy[end]).join(', '),
      response.number,
    ),
    line(
      'reopening',
      t.policies.reopening,
      t.policies.reopened(t.policies.reopen[reopening.policy], reopening.withinDays),
      reopening.number,
    ),
    line('priority', t.policies.priorityChange, t.policies.repriced[priorityChange.policy], priorityChange.number),
    line('adoption', t.policies.adoption, t.policies.adopted[adoption.policy], adoption.number),
    line('percents', t.policies.percents, warnings.percents, warnings.number),
    line('after', t.policies.afterBreach, warnings.afterBreach || t.none, ''),
    ...toldMatrix(clauses, words),
  ];
}

/** Each impact with what it becomes by urgency; whose ranking it is comes first. */
function toldMatrix({ matrix }: ClausesDraft, { terms: t }: Words): readonly Told[] {
  const { matrix: m } = t;
  const whose = matrix ? [m.own, article(matrix.number, t.article)].filter(Boolean).join(', ') : m.usual;
  return [
    { key: 'matrix', what: m.title, value: whose },
    ...grades.map((impact) => ({
      key: `matrix ${impact}`,
      what: `${m.title}, ${m.impact[impact]}`,
      value: grades.map((urgency) => (matrix ?? usualMatrix)[impact][urgency]).join(', '),
    })),
  ];
}

function toldMeasures(clauses: ClausesDraft, { words, language, serviceName }: Telling): readonly Told[] {
  const { terms: t } = words;
  const share = (text: string): string => {
    const read = parseShare(text);
    return read === undefined ? text : writeShare(read, language);
  };
  return [
    ...clauses.attainments.map(({ id, metric, priority, share: text, minimumVolume }) => ({
      key: `attainment ${id}`,
      what: `${t.measures.attainment}, ${kindIn(words, metric)} ${priority ?? t.anyPriority}`,
      value: t.measures.from(share(text), minimumVolume),
    })),
    ...clauses.percentiles.map(({ id, metric, priority, share: text, minimumVolume, within }) => ({
      key: `percentile ${id}`,
      what: `${t.measures.percentile}, ${kindIn(words, metric)} ${priority ?? t.anyPriority}`,
      value: t.measures.from(`${share(text)}, ${lengthOf(within)}`, minimumVolume),
    })),
    ...clauses.availabilities.map(({ id, serviceId, share: text }) => ({
      key: `availability ${id}`,
      what: `${t.measures.availability}, ${serviceId === null ? t.anyService : serviceName(serviceId)}`,
      value: share(text),
    })),
  ];
}

export const kindIn = ({ clocks }: Words, kind: ClockKind): string =>
  clocks.kind[kind.toLowerCase() as Lowercase<ClockKind>];

const article = (number: string, say: (number: string) => string): string => (number.trim() === '' ? '' : say(number));

/** However it is typed, so that `90` and `1 h 30` are told alike. */
const lengthOf = (text: string): string => {
  const read = parseLength(text);
  return read === undefined ? text : writeLength(read);
};
