import { type Instant, instant, iso } from '@vigie/kernel';
import {
  allClocks,
  anchored,
  type Clock,
  type ClockFact,
  type ContractTerms,
  type Milestone,
  nextEvents,
  timeline,
} from '@vigie/sla';

/** What is to be written of a ticket's clocks: columns by name, instants as ISO text. */
export interface ClocksAt {
  readonly clocks: readonly ClockColumns[];
  readonly events: readonly EventColumns[];
  /** When to look again; null while only an act can change anything. */
  readonly nextEventAt: Instant | null;
  /** The nearest target of a promise to the client that runs. */
  readonly nextDueAt: Instant | null;
}

export interface ClockColumns {
  readonly name: string;
  readonly kind: string;
  readonly internal: boolean;
  readonly state: string;
  readonly outcome: string;
  readonly target_s: number | null;
  readonly coverage_id: string | null;
  readonly terms_version_id: string | null;
  readonly anchored_at: string;
  readonly used_ms: number;
  readonly due_at: string | null;
  readonly breached_at: string | null;
  readonly waived_at: string | null;
  readonly level: string | null;
}

export interface EventColumns {
  readonly clock: string;
  readonly kind: string;
  readonly internal: boolean;
  readonly milestone: string;
  readonly event: Milestone['kind'];
  readonly percent: number | null;
  readonly after_s: number | null;
  readonly at: string;
  readonly due_at: string | null;
}

/** Looked at more often than this, nothing new would be seen by anybody. */
const restMs = 1000;

/**
 * `facts` begin with an opening at or before `now`. Milestones are those passed since `lookedUntil`, and every breach: one
 * that came about in a past already looked at, by other terms, is a fact all the same.
 */
export function clocksAt(
  facts: readonly ClockFact[],
  terms: ContractTerms,
  now: Instant,
  lookedUntil: Instant = now,
): ClocksAt {
  const line = timeline(facts, terms, now);
  const clocks = allClocks(line);
  const next = nextEvents(line)[0]?.at;
  return {
    clocks: clocks.map(columnsOf),
    events: clocks.flatMap((clock) => eventsOf(clock, lookedUntil)),
    nextEventAt: next === undefined ? null : instant(Math.max(next, now + restMs)),
    nextDueAt: nearest(Object.values(line.promises)),
  };
}

const isInternal = ({ subject }: Clock): boolean => subject.kind === 'ola' || subject.kind === 'uc';

function columnsOf(clock: Clock): ClockColumns {
  const { name, subject, outcome, promised, due, breach, waivedAt } = clock;
  const { at, usedMs, state, target } = anchored(clock);
  return {
    name,
    kind: subject.kind,
    internal: isInternal(clock),
    state,
    outcome,
    target_s: target ?? null,
    coverage_id: promised?.coverage.id ?? null,
    terms_version_id: promised?.version.id ?? null,
    anchored_at: iso(at),
    used_ms: usedMs,
    due_at: maybeIso(due),
    breached_at: maybeIso(breach?.at),
    waived_at: maybeIso(waivedAt),
    level: subject.kind === 'ola' ? subject.level : null,
  };
}

/** Those told before are known by their name. */
function eventsOf(clock: Clock, since: Instant): readonly EventColumns[] {
  const { name, subject, milestones } = clock;
  return milestones
    .filter(
      ({ kind, isPassed, firesAt }) => isPassed && firesAt !== undefined && (kind === 'breach' || firesAt >= since),
    )
    .map((milestone) => ({
      clock: name,
      kind: subject.kind,
      internal: isInternal(clock),
      milestone: nameOf(milestone, clock),
      event: milestone.kind,
      percent: milestone.kind === 'warning' ? milestone.percent : null,
      after_s: milestone.kind === 'after_breach' ? milestone.after : null,
      at: iso(milestone.firesAt!),
      due_at: maybeIso(clock.breach?.due ?? clock.due),
    }));
}

/** A breach happens once a cycle; what is told on the way there is told anew for another target. */
function nameOf(milestone: Milestone, { cycles, promised }: Clock): string {
  if (milestone.kind === 'breach') return `${cycles.length} breach`;
  const amount = milestone.kind === 'warning' ? `${milestone.percent}%` : `+${milestone.after}s`;
  return `${cycles.length} ${amount} of ${promised?.clause.target}s`;
}

function nearest(promises: readonly Clock[]): Instant | null {
  const dues = promises.flatMap(({ due }) => due ?? []);
  return dues.length === 0 ? null : instant(Math.min(...dues));
}

const maybeIso = (at: Instant | undefined): string | null => (at === undefined ? null : iso(at));
