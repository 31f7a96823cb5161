/** An instant on the wire: ISO 8601 in UTC. */
type Iso = string;

/** What each refusal code says about itself; the sentence is made from it in the reader's language. */
export interface RefusalData {
  readonly INVALID_INPUT: Record<never, never>;
  readonly NOT_FOUND: Record<never, never>;
  readonly NOT_ALLOWED: Record<never, never>;
  readonly ACT_ID_REUSED: Record<never, never>;
  readonly TICKET_ALREADY_ASSIGNED: { readonly assignee: string | null; readonly since: Iso };
  readonly ASSIGNEE_NOT_ELIGIBLE: { readonly assignee: string };
  readonly TICKET_IS_CLOSED: { readonly since: Iso };
  readonly TICKET_CANNOT_MOVE: { readonly status: 'new' | 'open' | 'on_hold' | 'resolved' };
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
