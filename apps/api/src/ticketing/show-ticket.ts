import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type NotFound } from '../platform/refusal.graph.ts';
import { refusalIn } from '../platform/speech.ts';
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { ticketView } from './ticket-view.store.ts';
import type { TicketView } from './ticketing.graph.ts';

/** What most acts on a ticket answer: the ticket as it is now, or why not. */
export async function showTicket(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<TicketView | TicketIsClosed | NotFound> {
  if ('refused' in decision) return showRefusal(decision.refused, language);
  return (await ticketView(tx, decision.accepted.subjectId)) ?? commonRefusal('NOT_FOUND', language);
}

/** A refusal that any act on a ticket can meet. */
export function showRefusal(
  refused: { readonly code: string } & Readonly<Record<string, unknown>>,
  language: Language,
): TicketIsClosed | NotFound {
  const { code } = refused;
  if (code !== 'TICKET_IS_CLOSED') return commonRefusal(code, language);
  const { status, since } = refused as unknown as { readonly status: string; readonly since: string };
  const message = refusalIn(language, code, { since });
  return Object.assign(new TicketIsClosed(), { code, message, status, since: new Date(since) });
}
