import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type Refusal } from '../platform/refusal.graph.ts';
import { showRefusal } from './ticket-refusals.graph.ts';
import { ticketView } from './ticket-view.store.ts';
import type { TicketView } from './ticketing.graph.ts';

/** What most acts on a ticket answer: the ticket as it is now, or why it stays as it was; the act's union names the refusals. */
export async function showTicket<View extends Refusal>(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<TicketView | View> {
  if ('refused' in decision) return showRefusal<View>(decision.refused, language);
  return (await ticketView(tx, decision.accepted.subjectId)) ?? (commonRefusal('NOT_FOUND', language) as View);
}
