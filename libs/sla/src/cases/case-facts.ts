import type { Metric } from '../terms/clock-kind.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import type { CaseEvent } from './case-event.ts';
import { priorityOf } from './case-terms.ts';

/** The events of a case as what happened to a ticket, told so that the metric in question starts and stops with them. */
export function caseFacts(events: readonly CaseEvent[], metric: Metric): readonly ClockFact[] {
  let changes = 0;
  return events.flatMap((event): readonly ClockFact[] => {
    if (event.type === 'priority') changes++;
    return factsOf(event, metric, changes);
  });
}

function factsOf(event: CaseEvent, metric: Metric, changes: number): readonly ClockFact[] {
  const { at } = event;
  switch (event.type) {
    case 'start':
      return [...openings(at, metric), ...(event.paused === undefined ? [] : [held(at, event.paused)])];
    case 'pause':
      return [held(at, event.reason)];
    case 'resume':
      return [{ type: 'resumed', at, reason: event.reason }];
    case 'stop':
      return [{ type: endings[metric], at }];
    case 'reopen':
      return [{ type: beginnings[metric], at }];
    case 'priority':
      return [{ type: 'priority_changed', at, priority: priorityOf(changes) }];
    case 'calendar':
      return [];
  }
}

const endings = {
  first_response: 'answered',
  next_update: 'answered',
  resolution: 'resolved',
  arrival: 'arrived',
} as const satisfies Record<Metric, ClockFact['type']>;

/** What brings a stopped clock back: a reopening, or what starts it in the first place. */
const beginnings = {
  first_response: 'reopened',
  next_update: 'contacted',
  resolution: 'reopened',
  arrival: 'visit_ordered',
} as const satisfies Record<Metric, ClockFact['type']>;

const held = (at: ClockFact['at'], reason: string): ClockFact => ({ type: 'held', at, reason });

function openings(at: ClockFact['at'], metric: Metric): readonly ClockFact[] {
  const opened = { type: 'opened', at, priority: priorityOf(0), service: null, level: 'L1', desk: null } as const;
  return metric === 'next_update' || metric === 'arrival' ? [opened, { type: beginnings[metric], at }] : [opened];
}
