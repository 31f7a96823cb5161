import type { Action, Subject } from './policy-table.ts';

/** What a caller must be allowed to do before an operation starts; the object itself is checked inside it. Who has the machine is its operator. */
export type Requirement =
  { readonly [S in Subject]: readonly [S, Action<S>] }[Subject] | 'signed in' | 'anybody' | 'operator';

/** Every way in: an operation without a line here fails the tests. */
export const operations: Readonly<Record<string, Requirement>> = {
  'Query.viewer': 'signed in',
  'Query.desk': ['Desk', 'read'],
  'Query.client': ['Client', 'read'],
  'Query.ticket': ['Ticket', 'read'],
  'Query.ticketByReference': ['Ticket', 'read'],
  'Query.queue': ['Queue', 'read'],
  'Query.clientTickets': ['Ticket', 'read'],
  'Query.deskTeam': ['Team', 'read'],
  'Query.coverages': ['Terms', 'read'],
  'Query.holidays': ['Holiday', 'read'],
  'Query.effectOfTerms': ['Terms', 'publish'],
  'Query.effectOfCalendar': ['Terms', 'publish'],
  'Query.effectOfHoliday': ['Holiday', 'settle'],
  'Mutation.openTicket': ['Ticket', 'open'],
  'Mutation.qualifyTicket': ['Ticket', 'qualify'],
  'Mutation.assignTicket': ['Ticket', 'assign'],
  'Mutation.holdTicket': ['Ticket', 'hold'],
  'Mutation.resumeTicket': ['Ticket', 'resume'],
  'Mutation.resolveTicket': ['Ticket', 'resolve'],
  'Mutation.commentTicket': ['Comment', 'write'],
  'Mutation.publishTerms': ['Terms', 'publish'],
  'Mutation.publishCalendar': ['Terms', 'publish'],
  'Mutation.recordHoliday': ['Holiday', 'record'],
  'Mutation.settleHoliday': ['Holiday', 'settle'],
  'Subscription.queueChanged': ['Queue', 'read'],
  'Subscription.ticketChanged': ['Ticket', 'read'],
  'Subscription.clockEvents': ['Queue', 'read'],
  'Subscription.deskPresence': ['Queue', 'read'],
  'Subscription.ticketPresence': ['Ticket', 'read'],
  'POST /auth/sign-in': 'anybody',
  'POST /auth/refresh': 'anybody',
  'POST /auth/sign-out': 'anybody',
  'GET /health': 'anybody',
  'GET /ready': 'anybody',
  'vigie import servicenow': ['Ticket', 'import'],
  'vigie rebuild clocks': 'operator',
};
