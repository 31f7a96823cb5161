import type { Action, Subject } from '@vigie/tenancy';

/** What a preview tells of, and the right in the policy table that it needs. */
const needed = {
  tickets: ['Ticket', 'read'],
  internal_notes: ['InternalNote', 'read'],
  contacts: ['Contact', 'read'],
  contract: ['Terms', 'read'],
  internal_terms: ['InternalTerms', 'read'],
  open_tickets: ['Ticket', 'open'],
  take_tickets: ['Ticket', 'take'],
  assign_tickets: ['Ticket', 'assign'],
  resolve_tickets: ['Ticket', 'resolve'],
  publish_terms: ['Terms', 'publish'],
  grant_rights: ['Membership', 'grant'],
} as const satisfies Record<string, { readonly [S in Subject]: readonly [S, Action<S>] }[Subject]>;

export type SeenThing = keyof typeof needed;
export const seenThings = Object.keys(needed) as readonly SeenThing[];
export const neededFor = (thing: SeenThing): (typeof needed)[SeenThing] => needed[thing];
