import type { Level, PackItem, ResolutionItem, TicketStatus } from '@vigie/ticketing';
import type { Reason } from '@vigie/roster';

/** An instant on the wire: ISO 8601 in UTC. */
type Iso = string;

/** What each refusal code says about itself; the sentence is made from it in the reader's language. */
export interface RefusalData {
  readonly INVALID_INPUT: Record<never, never>;
  readonly NOT_FOUND: Record<never, never>;
  readonly NOT_ALLOWED: Record<never, never>;
  readonly ACT_ID_REUSED: Record<never, never>;
  readonly TICKET_ALREADY_ASSIGNED: { readonly assignee: string | null; readonly since: Iso };
  readonly ASSIGNEE_NOT_ELIGIBLE: { readonly assignee: string; readonly reasons: readonly Reason[] };
  readonly NOBODY_ELIGIBLE: Record<never, never>;
  readonly TICKET_IS_CLOSED: { readonly status: 'closed' | 'cancelled' | 'merged'; readonly since: Iso };
  readonly TICKET_CANNOT_MOVE: { readonly status: TicketStatus };
  readonly LEVEL_GOES_BY_ESCALATION: Record<never, never>;
  readonly NO_HIGHER_LEVEL: { readonly level: Level };
  readonly NO_LOWER_LEVEL: Record<never, never>;
  readonly ESCALATION_PACK_INCOMPLETE: { readonly missing: readonly PackItem[] };
  readonly WAKE_UP_IS_PAST: { readonly since: Iso };
  readonly RESOLUTION_INCOMPLETE: { readonly missing: readonly ResolutionItem[] };
  readonly RESOLUTION_STANDS: { readonly since: Iso };
  readonly SAME_TICKET: Record<never, never>;
  readonly ANOTHER_CLIENT: Record<never, never>;
  readonly OTHER_TICKET_IS_OVER: { readonly status: TicketStatus };
  readonly CATEGORY_EXISTS: Record<never, never>;
  readonly CATEGORY_TOO_DEEP: { readonly depth: number };
  readonly CATEGORY_WITHIN_ITSELF: Record<never, never>;
  readonly TOO_MANY_VIEWS: { readonly max: number };
  readonly LAST_ADMINISTRATOR: Record<never, never>;
  readonly OWN_RIGHTS: Record<never, never>;
  readonly OWN_ACCOUNT: Record<never, never>;
  readonly ROLE_DOES_NOT_FIT: { readonly kind: 'staff' | 'contact' };
  readonly ADMINISTERS_EVERYWHERE: Record<never, never>;
  readonly RIGHTS_HAVE_CHANGED: Record<never, never>;
  readonly STILL_HOLDS_TICKETS: { readonly count: number };
  readonly EMAIL_IS_TAKEN: Record<never, never>;
  readonly SIGN_IN_REFUSED: Record<never, never>;
  readonly TOO_MANY_ATTEMPTS: { readonly seconds: number };
  readonly FOREIGN_ORIGIN: Record<never, never>;
  readonly SESSION_OVER: Record<never, never>;
  readonly UNAVAILABLE: { readonly seconds: number };
  readonly INTERNAL_ERROR: Record<never, never>;
  readonly REQUEST_TOO_LARGE: Record<never, never>;
  readonly MALFORMED_REQUEST: Record<never, never>;
}
export type RefusalCode = keyof RefusalData;

/** A sentence for every refusal, given its data and the reader's time zone. */
export type Refusals = { readonly [Code in RefusalCode]: (why: RefusalData[Code], zone: string) => string };
