import type { ClauseRef, ClockKind, DayOff, Explanation, StepOf } from '@vigie/sla';
import { kindInFullEn } from './clock-kinds.en.ts';
import { reasonIn } from './clock-reasons.ts';
import { cityOf, type StepSentences, storyTeller } from './clock-story.ts';
import { lengthIn } from './length.ts';
import type { TimeGrammar, ToldTime } from './told-time.ts';

const grammar: TimeGrammar = {
  locale: 'en-GB',
  day: (written) => written,
  at: (time) => `at ${time}`,
  onDay: (day, time) => `${day} at ${time}`,
  between: (from, to) => `from ${from} to ${to}`,
  onDayBetween: (day, from, to) => `${day}, from ${from} to ${to}`,
  fromToDay: (from, [day, to]) => `from ${from} to ${day} at ${to}`,
  fromDayToDay: ([fromDay, from], [toDay, to]) => `from ${fromDay} at ${from} to ${toDay} at ${to}`,
};

const length = (seconds: number): string =>
  lengthIn({ hours: 'h', minutes: 'min', minutesAfterHours: '\u00a0min', seconds: 's' }, seconds);

/** The clauses that say so; a contract that is silent has none to cite. */
function cited(...clauses: readonly ClauseRef[]): string {
  const numbers = [...new Set(clauses.flatMap(({ number }) => (number === null ? [] : [number])))];
  if (numbers.length === 0) return '';
  return ` (clause${numbers.length > 1 ? 's' : ''}\u00a0${numbers.join(' and ')})`;
}

const held = (reasons: readonly string[]): string =>
  reasons.map((code) => `; ${reasonIn('en', code)}, for which the contract does not stop the clock`).join('');

const changed = (change: StepOf<'counted'>['change'], told: ToldTime): string => {
  if (change === undefined) return '';
  const [before, after] = told.change(change.at);
  return `; the clocks go from ${before} to ${after}`;
};

const dayOff = ({ date, row }: DayOff, told: ToldTime): string =>
  `${row === undefined ? 'holiday' : row.name.en} on ${told.date(date)}${row?.status === 'provisional' ? ', provisional' : ''}`;

const kept = {
  retroactive: 'the time counted so far stays',
  restart: 'the count starts again from nothing',
  proportional: 'the share used so far stays',
} as const;

const back = {
  resumed: 'the clock goes on, the time in between does not count',
  continued: 'the clock goes on, the time in between counts',
  restarted: 'everything is owed anew, the count starts again from nothing',
} as const;

const done: Readonly<Record<ClockKind, string>> = {
  first_response: 'first response given',
  next_update: 'update given',
  resolution: 'resolved',
  arrival: 'arrived on site',
  ola: 'ticket passed on or resolved',
  uc: 'no longer waiting for the supplier',
};

const steps: StepSentences = {
  promised: ({ at, target, priority, clause, coverage }, told, { kind, zone }) => {
    const forWhom = priority === null ? '' : `, priority ${priority}`;
    const promise = `${kindInFullEn[kind]}: ${length(target)} within covered hours${forWhom}`;
    return `${promise}${cited(clause, coverage)}, counted from ${told.at(at).replace(/^at /, '')}, ${cityOf(zone)} time.`;
  },
  counted: ({ from, to, isAhead, counted, openings, held: reasons, change }, told) => {
    const during = openings > 1 ? ` over ${openings} openings` : '';
    const what = isAhead ? 'to come' : 'counted';
    return `${told.span(from, to)}: ${what}, ${length(counted)}${during}${changed(change, told)}${held(reasons)}.`;
  },
  closed: ({ from, to, clause, daysOff }, told) => {
    const when = told.span(from, to);
    if (daysOff.length === 0) return `${when}: outside hours${cited(clause)}.`;
    return `${when}: closed, ${daysOff.map((day) => dayOff(day, told)).join('; ')}${cited(clause)}.`;
  },
  paused: ({ from, to, reasons }, told) => {
    const why = reasons.map(({ reason, clause }) => `${reasonIn('en', reason)}${cited(clause)}`).join(' and ');
    return `${told.span(from, to)}: on hold, ${why}.`;
  },
  not_owed: ({ from, to }, told) => `${told.span(from, to)}: nothing is promised, nothing counts.`,
  promise_changed: ({ at, from, to, clause, policy }, told) =>
    `${told.at(at)}: the promise goes from ${length(from)} to ${length(to)}${cited(clause)}; ${kept[policy.policy]}${cited(policy)}.`,
  terms_changed: ({ at, versionId, clause }, told) => `${told.at(at)}: “${versionId}” takes effect${cited(clause)}.`,
  calendar_changed: ({ at, versionId, clause }, told) =>
    `${told.at(at)}: version ${versionId} of the calendar takes effect${cited(clause)}.`,
  stopped: ({ at, used }, told, { kind, target }) =>
    `${told.at(at)}: ${done[kind]}, ${length(used)} of ${length(target)}.`,
  came_back: ({ at, how, clause }, told) => `${told.at(at)}: reopened; ${back[how]}${cited(clause)}.`,
  breached: ({ at, due }, told) =>
    at === due
      ? `${told.at(at)}: the promise is broken.`
      : `${told.at(at)}: the promise is broken, it was due ${told.at(due)}.`,
};

/** What is late is said as such; a clock that stands still has no due time to name. */
function end(whole: Explanation, told: ToldTime): readonly string[] {
  const { standing, remaining, used, target, due, dueIfUnconfirmed } = whole;
  const soFar = `In all ${length(used)} of ${length(target)}`;
  if (standing === 'stopped') return [`${soFar}: ${kindOfEnd(whole)}.`];
  if (standing === 'not_owed') return [`${soFar}: nothing is owed any more.`];
  const left = remaining < 0 ? `${length(remaining)} late` : `${length(remaining)} left`;
  if (due === undefined) return [`${soFar}: ${left}; the due time will be known once it runs again.`];
  const sentence = `${soFar}: ${left}; it ${remaining < 0 ? 'was' : 'is'} due ${told.inFull(due)}.`;
  if (dueIfUnconfirmed === undefined) return [sentence];
  return [sentence, `If what is provisional is not confirmed, it is due ${told.inFull(dueIfUnconfirmed)}.`];
}

function kindOfEnd({ outcome, remaining }: Explanation): string {
  if (outcome === 'void') return 'the ticket does not count';
  if (outcome === 'missed') return remaining < 0 ? `promise missed by ${length(remaining)}` : 'promise missed';
  return remaining === 0 ? 'promise kept, to the second' : `promise kept with ${length(remaining)} to spare`;
}

export const explainEn = storyTeller({ grammar, steps, end });
