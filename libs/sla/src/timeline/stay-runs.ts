import type { Instant } from '@vigie/kernel';
import type { ContractTerms } from '../terms/contract-terms.ts';
import { ClockRun, tell } from './clock-run.ts';
import type { Situation } from './situation.ts';
import type { Telling } from './turn.ts';

/** One OLA clock per stay at a level and a desk; a new stay starts from nothing, whatever the one before left over. */
export class StayRuns {
  readonly runs: ClockRun[] = [];
  private readonly terms: ContractTerms;
  private readonly isPromised: boolean;
  private enteredAt: Instant;

  constructor(at: Instant, situation: Situation, terms: ContractTerms) {
    this.terms = terms;
    this.isPromised = terms.versions.some(({ ola }) => ola.length > 0);
    this.enteredAt = at;
    if (this.isPromised) this.enter(at, situation);
  }

  follow(telling: Telling): void {
    const run = this.runs.at(-1);
    if (run === undefined) return;
    const { before, after, moment } = telling;
    if (before.level === after.level && before.desk === after.desk) return tell(run, telling);
    // Level and desk that change at one instant are one transfer.
    if (this.enteredAt === moment.at) this.runs.pop();
    else run.follow(moment.at, 'stop', after);
    this.enter(moment.at, after);
  }

  private enter(at: Instant, situation: Situation): void {
    const { level, desk } = situation;
    const run = new ClockRun(`ola:${this.runs.length + 1}`, { kind: 'ola', level, desk }, at, this.terms);
    this.runs.push(run);
    this.enteredAt = at;
    if (situation.phase === 'open') run.follow(at, 'start', situation);
  }
}
