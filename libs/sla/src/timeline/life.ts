import type { Instant, Span } from '@vigie/kernel';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { ClockFact } from './clock-fact.ts';
import { historyOf } from './moment.ts';
import { firstSituation, type Situation, situationAfter } from './situation.ts';

/** A stretch of a ticket's life in which nothing changes. */
export interface SituationSpan extends Span {
  readonly situation: Situation;
}

/** From the opening of a ticket until it is closed or cancelled for good, or to now. */
export interface Life extends Span {
  /** Without hole or overlap, none of them empty. */
  readonly spans: readonly SituationSpan[];
}

export function lifeOf(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): Life {
  const { opened, moments } = historyOf(facts, terms, now);
  const spans: SituationSpan[] = [];
  let [from, situation] = [opened.at, firstSituation(opened, terms)];
  for (const moment of moments) {
    if (moment.at > from) spans.push({ from, to: moment.at, situation });
    [from, situation] = [moment.at, situationAfter(situation, moment, terms)];
  }
  if (now > from) spans.push({ from, to: now, situation });
  const lived = spans.slice(0, spans.findLastIndex((span) => !isOver(span.situation)) + 1);
  return { from: opened.at, to: lived.at(-1)?.to ?? opened.at, spans: lived };
}

/** A merged ticket is not over: it is nobody's until it is closed. */
const isOver = ({ phase }: Situation): boolean => phase === 'closed' || phase === 'cancelled';
