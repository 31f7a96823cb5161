import type { Outcome } from '@vigie/kernel';
import { abilityOf, type Action, may } from '@vigie/tenancy';
import type { Ticket, TicketFact } from '@vigie/ticketing';
import { type Decision, refusedOnWire } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import type { Happenings } from './happenings.ts';
import { insertText, type NewText, type TextPlace } from './texts.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';

type Why = { readonly code: string };

/** A move in the life of a ticket: the right that it takes, the rule that decides, and the texts that come with it. */
export interface Move {
  readonly action: Action<'Ticket'>;
  readonly decide: (
    ticket: Ticket,
    stored: StoredTicket,
  ) => Outcome<TicketFact, Why> | Promise<Outcome<TicketFact, Why>>;
  readonly texts?: readonly (readonly [text: NewText, place: Pick<TextPlace, 'use' | 'internal'>])[];
}

/** Every move is one way through the walls: they differ by right, rule and words. */
export async function moveTicket(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  ticketId: string,
  { action, decide, texts = [] }: Move,
): Promise<Decision> {
  const stored = await lockTicket(tx, ticketId);
  if (!stored) return { refused: { code: 'NOT_FOUND' } };
  const { clientId, id } = stored.ticket;
  if (!mayOn(caller, action, stored)) return { refused: { code: 'NOT_ALLOWED' } };
  const outcome = await decide(stored.ticket, stored);
  if (!outcome.ok) return { refused: refusedOnWire<Why>(outcome.refusal) };
  for (const [text, place] of texts) await insertText(tx, text, { clientId, ticketId: id, ...place });
  await happenings.record(tx, caller, stored, outcome.facts);
  return { accepted: { clientId, subjectId: id } };
}

/** Whether the caller may do this to this ticket: client people as far as they own it. */
export const mayOn = (caller: SignedIn, action: Action<'Ticket'>, { ticket, contactId }: StoredTicket): boolean =>
  may(abilityOf(caller), action, 'Ticket', { clientId: ticket.clientId, ownerId: contactId });
