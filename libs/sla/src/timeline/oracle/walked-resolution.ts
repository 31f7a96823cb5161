import type { TermsVersion } from '../../terms/contract-terms.ts';
import type { TargetClause } from '../../terms/promise-clause.ts';
import type { ClockFact } from '../clock-fact.ts';
import type { RandomHistory } from './random-history.ts';
import { isOpenThen, versionThen, walkLife } from './walked-life.ts';
import { isHeld } from './walked-level-time.ts';

/** What walking finds of a resolution clock; milliseconds. */
export interface WalkedResolution {
  readonly used: number;
  /** Of the whole life. */
  readonly breachAt: number | undefined;
  readonly stops: readonly { readonly at: number; readonly used: number }[];
}

const dayMs = 86_400_000;

/** A GTR lived through minute by minute, each fact taken as it comes. It shares nothing with the engine. */
export function walkResolution(history: RandomHistory): WalkedResolution {
  const walk = new Walk(history);
  let done = -Infinity;
  walkLife(history, (at, ms) => {
    walk.change(done, at);
    walk.pass(at, ms);
    done = at;
  });
  walk.change(done, history.now);
  return { used: walk.used, breachAt: walk.breachAt, stops: walk.stops };
}

class Walk {
  used = 0;
  breachAt: number | undefined;
  readonly stops: { at: number; used: number }[] = [];
  private readonly history: RandomHistory;
  private isOwed = true;
  private isBreached = false;
  private doneAt = 0;
  private target: number | undefined;
  private last: { readonly clause: TargetClause; readonly version: TermsVersion } | undefined;

  constructor(history: RandomHistory) {
    this.history = history;
  }

  /** Everything dated in (after, upTo], versions before facts. */
  change(after: number, upTo: number): void {
    const { facts, terms } = this.history;
    const opened = facts[0]!.at;
    const changes = [
      ...terms.versions.filter(({ from }) => from > opened).map(({ from }) => ({ at: from, fact: undefined })),
      ...facts.map((fact) => ({ at: fact.at, fact })),
    ];
    for (const { at, fact } of changes.filter((one) => one.at > after && one.at <= upTo).sort((a, b) => a.at - b.at)) {
      if (fact !== undefined) this.live(fact);
      this.promise(at, fact);
    }
  }

  /** Time goes by in which nothing changes. */
  pass(at: number, ms: number): void {
    const promise = this.isOwed ? this.promiseAt(at, undefined) : undefined;
    if (promise === undefined || this.isPaused(at, promise.version)) return;
    if (isOpenThen(this.history, promise.clause.coverage, at)) this.count(at, ms);
  }

  private count(at: number, ms: number): void {
    if (this.used + ms > this.target!) this.breach(at + Math.max(0, this.target! - this.used));
    this.used += ms;
  }

  private breach(at: number): void {
    if (!this.isBreached) this.breachAt ??= at;
    this.isBreached = true;
  }

  private live({ type, at }: ClockFact): void {
    const ends = ['resolved', 'closed', 'cancelled', 'merged'].includes(type);
    if (ends && this.isOwed) {
      this.isOwed = false;
      this.doneAt = at;
      if (type === 'resolved' || type === 'closed') this.stops.push({ at, used: this.used });
    } else if (type === 'reopened' && !this.isOwed) this.comeBack(at);
  }

  private comeBack(at: number): void {
    this.isOwed = true;
    const reopening = versionThen(this.history, at)?.reopening ?? { policy: 'resume', withinDays: Infinity };
    const isLate = at - this.doneAt > reopening.withinDays * dayMs;
    if (isLate || reopening.policy === 'restart') this.startAnew();
    else if (reopening.policy === 'continue') this.makeUpFor(this.doneAt, at);
  }

  private startAnew(): void {
    [this.used, this.target, this.isBreached] = [0, undefined, false];
  }

  /** The solved time counts after all, by the hours that hold now. */
  private makeUpFor(from: number, to: number): void {
    const promise = this.promiseAt(to, undefined);
    if (promise === undefined) return;
    this.target ??= Infinity;
    const { coverage } = promise.clause;
    const count = (at: number, ms: number) => isOpenThen(this.history, coverage, at) && this.count(at, ms);
    walkLife(this.history, count, { from, to });
    if (this.target === Infinity) this.target = undefined;
  }

  private promise(at: number, upTo: ClockFact | undefined): void {
    const promise = this.isOwed ? this.promiseAt(at, upTo) : undefined;
    if (promise === undefined) return;
    const target = promise.clause.target * 1000;
    const isOther = this.last?.version === promise.version && this.last.clause !== promise.clause;
    if (isOther && this.target !== undefined) this.revalue(target, promise.version);
    this.target = target;
    this.last = promise;
    if (this.used > target) this.breach(at);
  }

  private revalue(target: number, { priorityChange }: TermsVersion): void {
    if (priorityChange.policy === 'restart') this.startAnew();
    if (priorityChange.policy === 'proportional') this.used = Math.round((this.used * target) / this.target!);
  }

  /** `upTo`: of the facts of one instant, the last that is known yet. */
  private promiseAt(at: number, upTo: ClockFact | undefined): WalkedPromise | undefined {
    const { facts } = this.history;
    const known = upTo === undefined ? facts.filter((one) => one.at <= at) : facts.slice(0, facts.indexOf(upTo) + 1);
    const { priority } = known.findLast((fact) => 'priority' in fact) as { readonly priority: string };
    const version = versionThen(this.history, at);
    const clause = version?.targets.find((one) => one.priority === priority);
    return version && clause && { clause, version };
  }

  private isPaused(at: number, { pauses }: TermsVersion): boolean {
    const past = this.history.facts.filter((fact) => fact.at <= at);
    return pauses.some(({ reason, clocks }) => clocks.length > 0 && isHeld(past, reason));
  }
}

interface WalkedPromise {
  readonly clause: TargetClause;
  readonly version: TermsVersion;
}
