import type { Id } from '@vigie/kernel';
import { openTicket, type OpenTicket, type PriorityMatrix, type Speaker } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import type { Happenings } from './happenings.ts';
import { insertText, newText, referenceTo } from './texts.ts';
import { insertFact, insertTicket } from './ticket.store.ts';

/** A ticket about to be opened: its words beside what the rule reads. */
export interface Opening {
  readonly clientId: Id<'Client'>;
  readonly deskId: Id<'Desk'>;
  readonly title: string;
  /** The first words in its conversation; null where the title says it all. */
  readonly description: string | null;
  /** Whose words they are. */
  readonly from: Speaker;
  readonly matrix: PriorityMatrix;
  readonly wish: Omit<OpenTicket, 'title'>;
}

/** Texts, ticket and facts of a new ticket; then its clocks, and those who listen. */
export async function writeNewTicket(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  { clientId, deskId, title, description, from, matrix, wish }: Opening,
): Promise<Id<'Ticket'>> {
  const ticketId = tx.newId<'Ticket'>();
  const place = { clientId, ticketId, internal: false } as const;
  const titleText = newText(tx, title);
  const fact = openTicket({ ...wish, title: referenceTo(titleText) }, matrix, tx.now);
  const { impact, urgency } = wish;
  await insertTicket(tx, { id: ticketId, clientId, deskId, title, fact, impact, urgency });
  await insertText(tx, titleText, { ...place, use: 'title' });
  await insertFact(tx, { id: ticketId, clientId }, fact);
  if (description !== null) {
    const body = newText(tx, description);
    await insertText(tx, body, { ...place, use: 'comment' });
    const word = { type: 'commented', at: tx.now, from, audience: 'public', body: referenceTo(body) } as const;
    await insertFact(tx, { id: ticketId, clientId }, word);
  }
  await happenings.tell(tx, caller, { ...place, deskId });
  return ticketId;
}
