import type { Instant } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { Clock } from './clock.ts';
import type { OpenedFact } from './clock-fact.ts';
import { ClockRun, tell } from './clock-run.ts';
import type { Moment } from './moment.ts';
import { showClock } from './show-clock.ts';
import { firstSituation, type Situation, situationAfter } from './situation.ts';
import { StayRuns } from './stay-runs.ts';
import type { Telling } from './turn.ts';
import { WaitRuns } from './wait-runs.ts';

/** The clocks of one ticket, grouped as a timeline shows them. */
export interface ShownClocks {
  readonly promises: { readonly [M in Metric]?: Clock };
  readonly stays: readonly Clock[];
  readonly waits: readonly Clock[];
}

/** Everything that runs on one ticket, moved from moment to moment. */
export class TicketClocks {
  situation: Situation;
  private readonly terms: ContractTerms;
  private readonly promises: readonly ClockRun[];
  private readonly firstResponse: ClockRun | undefined;
  private readonly stays: StayRuns;
  private readonly waits: WaitRuns;

  constructor(opened: OpenedFact, terms: ContractTerms) {
    this.terms = terms;
    this.situation = firstSituation(opened, terms);
    this.promises = metricsIn(terms).map((kind) => new ClockRun(kind, { kind }, opened.at, terms));
    this.firstResponse = this.promises.find(({ name }) => name === 'first_response');
    for (const run of this.promises) if (beginsWithTicket(run)) run.follow(opened.at, 'start', this.situation);
    this.stays = new StayRuns(opened.at, this.situation, terms);
    this.waits = new WaitRuns(terms);
  }

  follow(moment: Moment): void {
    const before = this.situation;
    this.situation = situationAfter(before, moment, this.terms);
    const telling: Telling = { moment, before, after: this.situation, isFirstResponseOwed: this.isFirstResponseOwed() };
    for (const run of this.promises) tell(run, telling);
    this.stays.follow(telling);
    this.waits.follow(telling);
    if (moment.type === 'breached' || moment.type === 'waived') this.note(moment);
  }

  show(now: Instant): ShownClocks {
    const shown = (runs: readonly ClockRun[]): Clock[] =>
      runs.filter(({ promised }) => promised !== undefined).map((run) => this.shown(run, now));
    const promises = Object.fromEntries(shown(this.promises).map((clock) => [clock.name, clock]));
    return { promises, stays: shown(this.stays.runs), waits: shown(this.waits.runs) };
  }

  private shown(run: ClockRun, now: Instant): Clock {
    run.settle(now);
    return showClock(run, now, this.situation.phase);
  }

  private isFirstResponseOwed(): boolean {
    return this.firstResponse !== undefined && this.firstResponse.condition.kind !== 'not_owed';
  }

  /** A clock that the terms do not know has nothing to note. */
  private note({ type, clock, at }: Extract<Moment, { readonly type: 'breached' | 'waived' }>): void {
    const run = [...this.promises, ...this.stays.runs, ...this.waits.runs].find(({ name }) => name === clock);
    if (run === undefined) return;
    if (type === 'waived') run.waivedAt = at;
    else run.toldAt ??= at;
  }
}

const beginsWithTicket = ({ name }: ClockRun): boolean => name === 'first_response' || name === 'resolution';

const known = new WeakMap<ContractTerms, readonly Metric[]>();

/** Those that any version promises to anybody. */
function metricsIn(terms: ContractTerms): readonly Metric[] {
  const found = known.get(terms) ?? metrics.filter((metric) => promisesAny(terms, metric));
  known.set(terms, found);
  return found;
}

const promisesAny = ({ versions }: ContractTerms, metric: Metric): boolean =>
  versions.some(({ targets }) => targets.some((clause) => clause.metric === metric));
