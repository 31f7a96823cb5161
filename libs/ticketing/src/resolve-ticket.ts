import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import { type MoveRefusal, refuseMove } from './cannot-move.ts';
import type { TextReference, TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import { type ResolutionCause, type ResolutionItem, resolutionItems, type TicketRoot } from './words.ts';

export interface ResolveTicket {
  /** Where the fault had its root; null keeps what the qualification says. */
  readonly root: TicketRoot | null;
  readonly cause: ResolutionCause | null;
  /** For the client, in plain words. */
  readonly summary: TextReference | null;
}

export type ResolveRefusal =
  MoveRefusal | { readonly code: 'RESOLUTION_INCOMPLETE'; readonly missing: readonly ResolutionItem[] };

/** Wherever work is still owed, on hold too. */
export const isResolvable = (status: TicketStatus): boolean => isLegalMove(status, 'resolved');

/** Whose it is does not matter, nor whether it is anybody's; what it was and what the client is told does. */
export function resolveTicket(ticket: Ticket, wish: ResolveTicket, now: Instant): Outcome<TicketFact, ResolveRefusal> {
  if (!isResolvable(ticket.state.status)) return refuseMove(ticket);
  const missing = missingOf(ticket, wish);
  if (missing.length > 0) return refuse({ code: 'RESOLUTION_INCOMPLETE', missing });
  const { root, cause, summary } = wish;
  return accept(...rooted(ticket, root, now), {
    type: 'resolved',
    at: now,
    cause: cause as ResolutionCause,
    summary: summary as TextReference,
  });
}

/** Only a fault has a root: a request or a complaint is answered without one. */
function missingOf({ qualification: { kind, root } }: Ticket, wish: ResolveTicket): readonly ResolutionItem[] {
  const needsRoot = kind === 'incident' && root === null;
  return resolutionItems.filter((item) => wish[item] === null && (item !== 'root' || needsRoot));
}

const rooted = ({ qualification }: Ticket, root: TicketRoot | null, at: Instant): readonly TicketFact[] =>
  root === null || root === qualification.root ? [] : [{ type: 'qualified', at, changes: { root } }];
