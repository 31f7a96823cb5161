import type { ContractTerms } from '../terms/contract-terms.ts';
import { ClockRun, tell } from './clock-run.ts';
import type { Telling } from './turn.ts';

/** One UC clock per wait for a supplier; waits for several run side by side. */
export class WaitRuns {
  readonly runs: ClockRun[] = [];
  private readonly terms: ContractTerms;
  private readonly isPromised: boolean;

  constructor(terms: ContractTerms) {
    this.terms = terms;
    this.isPromised = terms.versions.some(({ uc }) => uc.length > 0);
  }

  follow(telling: Telling): void {
    for (const run of this.runs) tell(run, telling);
    const { moment, after } = telling;
    if (moment.type !== 'supplier_wait_begun' || !this.isPromised || after.phase !== 'open') return;
    if (this.isWaitingFor(moment.supplier)) return;
    const subject = { kind: 'uc', supplier: moment.supplier } as const;
    const run = new ClockRun(`uc:${this.runs.length + 1}`, subject, moment.at, this.terms);
    this.runs.push(run);
    run.follow(moment.at, 'start', after);
  }

  private isWaitingFor(supplier: string): boolean {
    return this.runs.some(
      ({ subject, obligation }) => subject.kind === 'uc' && subject.supplier === supplier && obligation === 'owed',
    );
  }
}
