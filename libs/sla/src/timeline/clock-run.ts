import { type Instant, seconds } from '@vigie/kernel';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { PriorityChangeClause } from '../terms/policy-clause.ts';
import { type ServiceHours, serviceHours } from '../terms/service-hours.ts';
import type { Breach, Cycle, CycleStart, Stretch } from './clock.ts';
import type { ClockSubject } from './clock-subject.ts';
import type { ClockName } from './clock-fact.ts';
import { type Condition, conditionOf, isSameCondition, type Obligation, type Promised } from './condition.ts';
import { Count } from './count.ts';
import type { Situation } from './situation.ts';
import { type Comeback, type Telling, type Turn, turnFor } from './turn.ts';

/** One clock on its way through the moments of a ticket's life. Amounts are as of the last moment told or settled. */
export class ClockRun {
  readonly name: ClockName;
  readonly subject: ClockSubject;
  readonly stretches: Stretch[] = [];
  readonly cycles: Cycle[] = [];
  obligation: Obligation = 'not_armed';
  condition: Condition = { kind: 'not_owed', because: 'not_armed' };
  count: Count;
  /** The last promise in force. */
  promised: Promised | undefined;
  breach: Breach | undefined;
  /** The first breach that somebody was told of, whether or not it can be seen from here. */
  toldAt: Instant | undefined;
  waivedAt: Instant | undefined;
  private readonly terms: ContractTerms;
  private since: Instant;
  private begun: { readonly how: CycleStart; readonly at: Instant };

  constructor(name: ClockName, subject: ClockSubject, at: Instant, terms: ContractTerms) {
    this.name = name;
    this.subject = subject;
    this.terms = terms;
    this.since = at;
    this.count = new Count(at);
    this.begun = { how: 'armed', at };
  }

  /** What a moment does to this clock; `situation` is the one after it. */
  follow(at: Instant, turn: Turn | undefined, situation: Situation): void {
    const taken = turn && this.take(at, turn);
    if (taken === undefined && this.obligation !== 'owed') return;
    const next = this.conditionIn(situation);
    if (taken === undefined && isSameCondition(this.condition, next)) return;
    // What was solved in between counts after all, as if it had run.
    if (taken === 'continue') this.condition = next;
    this.settle(at);
    this.condition = next;
    if (next.kind !== 'not_owed') this.promise(at, next.promised);
  }

  /** Counts up to an instant. */
  settle(at: Instant): void {
    const { condition, since } = this;
    if (at > since) this.stretches.push({ from: since, to: at, condition });
    if (condition.kind === 'running') this.count.run(since, at, hoursOf(condition.promised));
    this.breach ??= this.count.breach;
    this.since = at;
  }

  /** The cycle that goes on or is dropped, or the one that ends at `stoppedAt`. */
  cycleUpTo(stoppedAt: Instant | undefined): Cycle {
    const { count, begun } = this;
    return {
      begun: begun.how,
      from: begun.at,
      stoppedAt,
      usedMs: count.used,
      target: count.target === undefined ? undefined : seconds(count.target / 1000),
      due: this.due(),
      breach: count.breach,
    };
  }

  /** Undefined unless it runs. */
  due(): Instant | undefined {
    const { condition, count } = this;
    if (condition.kind !== 'running' || count.target === undefined) return undefined;
    return count.crossing(count.target)?.reachedAt;
  }

  /** The turn that it comes to: nothing starts twice, ends without being owed, or comes back without having been. */
  private take(at: Instant, turn: Turn): Turn | undefined {
    const isEnd = turn === 'stop' || turn === 'release' || turn === 'void';
    if (isEnd !== (this.obligation === 'owed')) return undefined;
    return isEnd ? this.end(at, turn) : this.begin(at, this.obligation === 'not_armed' ? 'start' : turn);
  }

  private end(at: Instant, turn: 'stop' | 'release' | 'void'): Turn {
    this.settle(at);
    this.cycles.push(this.cycleUpTo(turn === 'stop' ? at : undefined));
    this.obligation = obligationAfter[turn];
    return turn;
  }

  private begin(at: Instant, turn: 'start' | Comeback): Turn {
    if (turn !== 'continue') this.settle(at);
    if (turn === 'start' || turn === 'restart') this.count = new Count(at);
    this.begun = { how: cycleStart[turn], at };
    this.obligation = 'owed';
    return turn;
  }

  private conditionIn(situation: Situation): Condition {
    const { obligation } = this;
    if (obligation !== 'owed') return { kind: 'not_owed', because: obligation };
    return conditionOf(this.subject, situation, this.terms);
  }

  /** Another clause of the same version comes with another priority or service, whose change has a policy. */
  private promise(at: Instant, promised: Promised): void {
    const { promised: before, count } = this;
    const isRevalued = before?.version === promised.version && before.clause !== promised.clause;
    const policy = isRevalued && count.target !== undefined ? promised.version.priorityChange.policy : 'retroactive';
    this.promised = promised;
    this.revalue(at, promised.clause.target * 1000, policy);
    this.breach ??= this.count.breach;
  }

  private revalue(at: Instant, target: number, policy: PriorityChangeClause['policy']): void {
    if (policy === 'proportional') return this.count.rescale(target);
    if (policy === 'restart') this.drop(at);
    this.count.retarget(at, target);
  }

  private drop(at: Instant): void {
    this.cycles.push(this.cycleUpTo(undefined));
    this.begun = { how: 'restarted', at };
    this.count = new Count(at);
  }
}

const obligationAfter = { stop: 'fulfilled', release: 'released', void: 'void' } as const;
const cycleStart = { start: 'armed', restart: 'restarted', resume: 'resumed', continue: 'continued' } as const;

const hoursOf = ({ coverage }: Promised): ServiceHours => serviceHours(coverage.versions);

/** Tells a clock of a moment, if it is any of its business. */
export function tell(run: ClockRun, telling: Telling): void {
  const { moment, before, after } = telling;
  const turn = turnFor(run.subject, telling);
  if (turn !== undefined || before !== after) run.follow(moment.at, turn, after);
}
