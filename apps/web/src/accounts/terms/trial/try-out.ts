import { instant, type Instant, type Zone } from '@vigie/kernel';
import {
  briefly,
  businessTime,
  type ClockFact,
  type ContractTerms,
  type Explanation,
  explain,
  instantOfWall,
  type Metric,
  parseWall,
  type Segment,
  segmentsAhead,
  segmentsOf,
  timeline,
} from '@vigie/sla';

/** What a person asks: times on the clocks of the place, as `2026-03-28T10:30`. */
export interface Question {
  readonly openedAt: string;
  readonly metric: Metric;
  readonly priority: string;
  readonly serviceId: string | null;
  readonly hold: { readonly reason: string; readonly from: string; readonly to: string } | undefined;
}

/** When the promise would be due, and what of the time between counts. */
export interface Trial {
  readonly openedAt: Instant;
  readonly due: Instant;
  readonly explanation: Explanation;
  readonly segments: readonly Segment[];
  /** Openings of the coverage between `openedAt` and `until`. */
  readonly openings: readonly { readonly from: Instant; readonly to: Instant }[];
  /** Where a picture ends: the later of the due times. */
  readonly until: Instant;
}

/** Why there is no answer. */
export type NoTrial = 'opened' | 'hold' | 'notPromised' | 'neverDue';

/** Answers with the clocks that tickets go by. The terms have to be without faults. */
export function tryOut(terms: ContractTerms, question: Question, zone: Zone): Trial | NoTrial {
  const facts = factsOf(question, zone);
  if (typeof facts === 'string') return facts;
  const now = facts.reduce((last, { at }) => (at > last ? at : last), facts[0]!.at);
  const explanation = explain(facts, terms, now, question.metric);
  if (explanation === undefined) return 'notPromised';
  // The times typed are those of the place whose hours count.
  if (explanation.zone !== zone) return tryOut(terms, question, explanation.zone);
  return explanation.due === undefined ? 'neverDue' : trialOf(facts, terms, now, explanation, explanation.due);
}

function trialOf(
  facts: readonly ClockFact[],
  terms: ContractTerms,
  now: Instant,
  explanation: Explanation,
  due: Instant,
): Trial {
  const { promises } = timeline(facts, terms, now);
  const clock = promises[explanation.clock as Metric]!;
  const openedAt = armedAt(facts);
  const until = instant(Math.max(due, explanation.dueIfUnconfirmed ?? 0));
  const promised = clock.condition.kind === 'not_owed' ? undefined : clock.condition.promised;
  const calendar = promised?.coverage.versions[0]?.calendar;
  return {
    openedAt,
    due,
    explanation: briefly(explanation),
    segments: [...segmentsOf(clock), ...segmentsAhead(clock)].filter(({ standing }) => standing !== 'not_owed'),
    openings: calendar === undefined ? [] : businessTime(calendar).openBetween({ from: openedAt, to: until }),
    until,
  };
}

/** The facts of a ticket that lives up to the question; a next word is owed once a first one was given. */
function factsOf(
  { openedAt, metric, priority, serviceId, hold }: Question,
  zone: Zone,
): readonly ClockFact[] | NoTrial {
  const at = read(openedAt, zone);
  if (at === undefined) return 'opened';
  const isNextWord = metric === 'next_update';
  const opened = isNextWord ? instant(at - 2) : at;
  const facts: ClockFact[] = [
    { type: 'opened', at: opened, priority, service: serviceId, level: 'L1', desk: null },
    ...(isNextWord
      ? ([
          { type: 'answered', at: instant(at - 1) },
          { type: 'contacted', at },
        ] as const)
      : []),
    ...(metric === 'arrival' ? ([{ type: 'visit_ordered', at }] as const) : []),
  ];
  if (hold === undefined) return facts;
  const [from, to] = [read(hold.from, zone), read(hold.to, zone)];
  if (from === undefined || to === undefined || from < at || to <= from) return 'hold';
  return [...facts, { type: 'held', at: from, reason: hold.reason }, { type: 'resumed', at: to, reason: hold.reason }];
}

/** When the question's clock began: the client's word, the visit, or the opening. */
const armedAt = (facts: readonly ClockFact[]): Instant =>
  (facts.find(({ type }) => type === 'contacted' || type === 'visit_ordered') ?? facts[0]!).at;

function read(text: string, zone: Zone): Instant | undefined {
  const wall = parseWall(text);
  return wall === undefined ? undefined : instantOfWall(zone, wall);
}
