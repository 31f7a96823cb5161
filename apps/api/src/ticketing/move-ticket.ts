import type { Language } from '@vigie/copy';
import type { Instant, Outcome } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import type { MoveRefusal, Ticket, TicketFact } from '@vigie/ticketing';
import { type Decision, refusedOnWire } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusals, type NotFound } from '../platform/refusal.graph.ts';
import { refusalIn } from '../platform/speech.ts';
import type { Happenings } from './happenings.ts';
import { showTicket } from './show-ticket.ts';
import { TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { lockTicket } from './ticket.store.ts';
import { TicketView } from './ticketing.graph.ts';

/** A move in the life of a ticket: the right that it takes, and the rule that decides. */
export interface Move {
  readonly action: 'hold' | 'resume' | 'resolve';
  readonly decide: (ticket: Ticket, now: Instant) => Outcome<TicketFact, MoveRefusal>;
}

/** The members of a move's result. */
export const movedOrRefused = [TicketView, ...commonRefusals, TicketIsClosed, TicketCannotMove] as const;

/** Holding, resuming and resolving are one way through the walls: they differ by right and rule. */
export async function moveTicket(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  ticketId: string,
  { action, decide }: Move,
): Promise<Decision> {
  const stored = await lockTicket(tx, ticketId);
  if (!stored) return { refused: { code: 'NOT_FOUND' } };
  const { clientId, id } = stored.ticket;
  if (!may(abilityOf(caller), action, 'Ticket', { clientId })) return { refused: { code: 'NOT_ALLOWED' } };
  const outcome = decide(stored.ticket, tx.now);
  if (!outcome.ok) return { refused: refusedOnWire<MoveRefusal>(outcome.refusal) };
  await happenings.record(tx, caller, stored, outcome.facts);
  return { accepted: { clientId, subjectId: id } };
}

/** The ticket as it is now, or why it stays as it was. */
export async function showMoved(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<TicketView | TicketIsClosed | TicketCannotMove | NotFound> {
  if (!('refused' in decision) || decision.refused.code !== 'TICKET_CANNOT_MOVE')
    return showTicket(tx, decision, language);
  const { code, status } = decision.refused as unknown as Extract<MoveRefusal, { code: 'TICKET_CANNOT_MOVE' }>;
  return Object.assign(new TicketCannotMove(), { code, message: refusalIn(language, code, { status }), status });
}
