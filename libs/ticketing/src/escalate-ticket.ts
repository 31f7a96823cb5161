import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import { refuseMove, type MoveRefusal } from './cannot-move.ts';
import type { EscalationPack, TextReference, TicketFact } from './facts.ts';
import { openStatuses, type Ticket, type TicketStatus } from './ticket.ts';
import { type Level, levels, type PackItem, packItems } from './words.ts';

export interface EscalateTicket {
  /** The next level where none is named. */
  readonly toLevel: Level | null;
  /** Null where nothing was written. */
  readonly pack: Readonly<Record<PackItem, TextReference | null>>;
}

export type EscalateRefusal =
  | MoveRefusal
  | { readonly code: 'NO_HIGHER_LEVEL'; readonly level: Level }
  | { readonly code: 'ESCALATION_PACK_INCOMPLETE'; readonly missing: readonly PackItem[] };

/** While work is owed, on hold too: what waits goes on with the next level. */
export const isAtWork = (status: TicketStatus): boolean => (openStatuses as readonly TicketStatus[]).includes(status);

export const nextLevel = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];

/** The next level starts from the pack, never from the thread: without all of it the ticket stays where it is. */
export function escalateTicket(
  ticket: Ticket,
  wish: EscalateTicket,
  now: Instant,
): Outcome<TicketFact, EscalateRefusal> {
  const { state, qualification } = ticket;
  if (!isAtWork(state.status)) return refuseMove(ticket);
  const { level: fromLevel } = qualification;
  const toLevel = wish.toLevel ?? nextLevel(fromLevel);
  if (toLevel === undefined || toLevel <= fromLevel) return refuse({ code: 'NO_HIGHER_LEVEL', level: fromLevel });
  const missing = missingOf(wish.pack);
  if (missing.length > 0) return refuse({ code: 'ESCALATION_PACK_INCOMPLETE', missing });
  return accept(...goingOn(ticket, now), {
    type: 'escalated',
    at: now,
    fromLevel,
    toLevel,
    pack: wish.pack as EscalationPack,
  });
}

export const missingOf = (pack: EscalateTicket['pack']): readonly PackItem[] =>
  packItems.filter((item) => pack[item] === null);

/** A hold ends where another level goes on. */
export const goingOn = ({ state }: Ticket, at: Instant): readonly TicketFact[] =>
  state.status === 'on_hold' ? [{ type: 'resumed', at, cause: 'escalated' }] : [];
