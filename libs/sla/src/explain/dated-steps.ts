import { type Instant, seconds } from '@vigie/kernel';
import { refTo } from '../terms/clause.ts';
import type { Clock, Cycle } from '../timeline/clock.ts';
import type { Promised } from '../timeline/condition.ts';
import { type Segment, segmentsAhead, segmentsOf } from '../timeline/segment.ts';
import type { Step } from './step.ts';

/** What happened to a clock at an instant. */
export const datedSteps = (clock: Clock): readonly Step[] => [
  ...clock.cycles.flatMap((cycle, at) => cycleSteps(cycle, clock.cycles[at - 1], clock)),
  ...promiseChanges(clock),
  ...calendarChanges(clock),
  ...(clock.breach === undefined ? [] : [{ kind: 'breached', ...clock.breach } as const]),
];

function cycleSteps(cycle: Cycle, before: Cycle | undefined, clock: Clock): readonly Step[] {
  const { begun, from, stoppedAt, usedMs } = cycle;
  const promised = promisedFrom(clock, from);
  const start = begun === 'armed' ? promisedStep(promised, from) : comeback(promised, from, begun, before);
  const stop: Step[] =
    stoppedAt === undefined ? [] : [{ kind: 'stopped', at: stoppedAt, used: seconds(Math.floor(usedMs / 1000)) }];
  return [...start, ...stop];
}

function promisedStep(promised: Promised | undefined, at: Instant): readonly Step[] {
  if (promised === undefined) return [];
  const { clause, version, coverage } = promised;
  const { target, priority } = clause;
  return [
    { kind: 'promised', at, target, priority, clause: refTo(clause, version.id), coverage: refTo(coverage, null) },
  ];
}

/** A cycle dropped for a new one was never stopped: the change of the promise tells it. */
function comeback(
  promised: Promised | undefined,
  at: Instant,
  how: Exclude<Cycle['begun'], 'armed'>,
  before: Cycle | undefined,
): readonly Step[] {
  if (promised === undefined || before?.stoppedAt === undefined) return [];
  return [{ kind: 'came_back', at, how, clause: refTo(promised.version.reopening, promised.version.id) }];
}

function promisedFrom({ stretches, promised }: Clock, at: Instant): Promised | undefined {
  const found = stretches.find(({ to, condition }) => to > at && condition.kind !== 'not_owed')?.condition;
  return found === undefined || found.kind === 'not_owed' ? promised : found.promised;
}

/** Where one promise takes the place of another: in the same version that is a change of priority or service. */
function promiseChanges({ stretches }: Clock): readonly Step[] {
  const promises = stretches.flatMap(({ from, condition }) =>
    condition.kind === 'not_owed' ? [] : [{ at: from, promised: condition.promised }],
  );
  return promises.flatMap(({ at, promised }, index) => {
    const before = promises[index - 1]?.promised;
    return before === undefined || before.clause === promised.clause ? [] : [promiseChange(at, before, promised)];
  });
}

function promiseChange(at: Instant, before: Promised, { clause, version }: Promised): Step {
  const cited = refTo(clause, version.id);
  if (before.version !== version) return { kind: 'terms_changed', at, versionId: version.id, clause: cited };
  const { priorityChange } = version;
  const policy = { ...refTo(priorityChange, version.id), policy: priorityChange.policy };
  return { kind: 'promise_changed', at, from: before.clause.target, to: clause.target, clause: cited, policy };
}

/** Where the next version of the same coverage takes over. */
function calendarChanges(clock: Clock): readonly Step[] {
  const looked = [...segmentsOf(clock), ...segmentsAhead(clock)].filter(hasCalendar);
  return looked.flatMap(({ calendar, condition, ...segment }, index) => {
    const before = looked[index - 1];
    if (before === undefined || before.calendar.id === calendar.id || condition.kind !== 'running') return [];
    const { coverage } = condition.promised;
    const isSame = before.condition.kind === 'running' && before.condition.promised.coverage.id === coverage.id;
    const step = { kind: 'calendar_changed', at: segment.from, versionId: calendar.id, clause: refTo(coverage, null) };
    return isSame ? [step as Step] : [];
  });
}

const hasCalendar = (segment: Segment): segment is Segment & { readonly calendar: NonNullable<Segment['calendar']> } =>
  segment.calendar !== undefined;
