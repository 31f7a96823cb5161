import type { Instant, Seconds } from '@vigie/kernel';
import { type Metric, metrics } from '../terms/clock-kind.ts';
import type { Clock, Cycle } from '../timeline/clock.ts';
import { timeline } from '../timeline/timeline.ts';
import { eventsIn } from './case-event.ts';
import { caseFacts } from './case-facts.ts';
import { answering, type CaseAnswer, type CaseFields, oneOf, written } from './case-fields.ts';
import { caseTerms } from './case-terms.ts';

/** Lets the engine live the clock life of a case of the kind `sla-lifecycle`; what the case expects is not looked at. */
export const answerLifecycleCase = (question: CaseFields): CaseAnswer => answering(() => live(question));

/** Every field that the kind knows, as of the last event. */
interface LifecycleAnswer {
  readonly due: string | null;
  readonly elapsedSecondsAtLastEvent: Seconds;
  readonly remainingSeconds: Seconds;
  readonly warningsAt: Readonly<Record<string, string | null>>;
  readonly elapsedSeconds: Seconds;
  readonly breached: boolean;
  readonly breachedAt: string | null;
  readonly cycles: readonly { stoppedAt: string; elapsedSeconds: number; breached: boolean }[];
}

function live(question: CaseFields): LifecycleAnswer {
  const metric = metricIn(question);
  const events = eventsIn(question);
  const terms = caseTerms(question, events, metric);
  return told(timeline(caseFacts(events, metric), terms, events.at(-1)!.at).promises[metric]!);
}

function metricIn(question: CaseFields): Metric {
  const metric = oneOf(question, 'metric', ['any', ...metrics]);
  return metric === 'any' ? 'resolution' : metric;
}

const told = (clock: Clock): LifecycleAnswer => ({
  due: at(clock.due),
  elapsedSecondsAtLastEvent: clock.used,
  remainingSeconds: clock.remaining!,
  warningsAt: warningsIn(clock),
  elapsedSeconds: clock.used,
  breached: clock.breach !== undefined,
  breachedAt: at(clock.breach?.at),
  cycles: clock.cycles.flatMap(toldCycle),
});

const at = (found: Instant | undefined): string | null => (found === undefined ? null : written(found));

const warningsIn = ({ milestones }: Clock): LifecycleAnswer['warningsAt'] =>
  Object.fromEntries(
    milestones.flatMap((one) => (one.kind === 'warning' ? [[`${one.percent}`, at(one.reachedAt)] as const] : [])),
  );

const toldCycle = ({ stoppedAt, usedMs, breach }: Cycle): LifecycleAnswer['cycles'] =>
  stoppedAt === undefined
    ? []
    : [{ stoppedAt: written(stoppedAt), elapsedSeconds: Math.floor(usedMs / 1000), breached: breach !== undefined }];
