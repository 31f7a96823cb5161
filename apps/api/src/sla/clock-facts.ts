import { type Id, instant, type Instant } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';
import type { HoldReason, TicketFact } from '@vigie/ticketing';

/** A fact of a ticket as stored: what happened beside when. */
export interface StoredFact {
  readonly type: TicketFact['type'];
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where the ticket lies, and what its clocks were seen to do. */
export interface ClockedTicket {
  readonly deskId: Id<'Desk'>;
  readonly facts: readonly StoredFact[];
  /** Breaches that were told, by clock. */
  readonly breaches: readonly { readonly clock: string; readonly at: Instant }[];
}

/** The ticket's story as its clocks read it, in order; empty when it has no opening. */
export function clockFactsOf({ deskId, facts, breaches }: ClockedTicket): readonly ClockFact[] {
  let held: HoldReason | undefined;
  const told = facts.flatMap((stored): readonly ClockFact[] => {
    const fact = { ...stored.data, type: stored.type, at: stored.at } as TicketFact;
    const read = readFact(fact, deskId, held);
    held = holdAfter(fact, held);
    return read;
  });
  const seen = breaches.map(({ clock, at }) => ({ type: 'breached', at, clock }) as ClockFact);
  const [opened, ...rest] = [...told, ...seen].toSorted(inOrder);
  return opened?.type === 'opened' ? [opened, ...rest] : [];
}

/** The opening comes before whatever else happened in its millisecond. */
const inOrder = (a: ClockFact, b: ClockFact): number =>
  a.at - b.at || Number(b.type === 'opened') - Number(a.type === 'opened');

function readFact(fact: TicketFact, desk: string, held: HoldReason | undefined): readonly ClockFact[] {
  const { at } = fact;
  switch (fact.type) {
    case 'opened':
      return [{ type: 'opened', at, priority: fact.priority, service: fact.serviceId, level: fact.level, desk }];
    case 'qualified':
      return requalified(fact);
    case 'assigned':
      return [{ type: 'taken_in_charge', at }];
    case 'escalated':
    case 'returned':
      return [{ type: 'level_changed', at, level: fact.toLevel }];
    case 'commented':
      return said(fact);
    case 'held':
      return [...endOfHold(at, held), ...beginOfHold(at, fact.reason)];
    case 'resumed':
      return endOfHold(at, held);
    case 'resolved':
    case 'closed':
    case 'cancelled':
    case 'merged':
      return [...endOfWait(at, held), { type: fact.type, at }];
    case 'reopened':
      return [{ type: 'reopened', at }];
    default:
      return [];
  }
}

function requalified({ at, changes }: Extract<TicketFact, { type: 'qualified' }>): readonly ClockFact[] {
  const { priority, level, serviceId } = changes;
  return [
    ...(priority === undefined ? [] : [{ type: 'priority_changed', at, priority } as const]),
    ...(level === undefined ? [] : [{ type: 'level_changed', at, level } as const]),
    ...(serviceId === undefined ? [] : [{ type: 'service_changed', at, service: serviceId } as const]),
  ];
}

/** An internal note is heard by no clock. */
const said = ({ at, audience, from }: Extract<TicketFact, { type: 'commented' }>): readonly ClockFact[] =>
  audience === 'internal' ? [] : [{ type: from === 'client' ? 'contacted' : 'answered', at }];

/** Whoever waits for a supplier, waits under the supplier's own promise as well. */
const beginOfHold = (at: Instant, reason: HoldReason): readonly ClockFact[] =>
  reason === 'vendor'
    ? [
        { type: 'held', at, reason },
        { type: 'supplier_wait_begun', at, supplier: 'vendor' },
      ]
    : [{ type: 'held', at, reason }];

const endOfHold = (at: Instant, held: HoldReason | undefined): readonly ClockFact[] =>
  held === undefined ? [] : [...endOfWait(at, held), { type: 'resumed', at, reason: held }];

const endOfWait = (at: Instant, held: HoldReason | undefined): readonly ClockFact[] =>
  held === 'vendor' ? [{ type: 'supplier_wait_ended', at, supplier: 'vendor' }] : [];

function holdAfter(fact: TicketFact, held: HoldReason | undefined): HoldReason | undefined {
  if (fact.type === 'held') return fact.reason;
  return ['resumed', 'resolved', 'closed', 'cancelled', 'merged', 'reopened'].includes(fact.type) ? undefined : held;
}

/** Facts that no clock reads stay in the table. */
export const readByClocks = [
  'opened',
  'qualified',
  'assigned',
  'commented',
  'escalated',
  'returned',
  'held',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'cancelled',
  'merged',
] as const satisfies readonly TicketFact['type'][];

export const instantOf = (date: Date | string): Instant => instant(new Date(date).getTime());
