import { actId, type Person } from './person.ts';

/** What the tests look at of any answer to an act. */
export interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly title: string | null;
  readonly holdReason: string | null;
  readonly revision: number;
  readonly body: string | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly category: { readonly id: string; readonly name: string } | null;
  readonly code: string;
  readonly message: string;
  readonly fields: readonly { readonly path: string; readonly rule: string }[];
}

const ticketAndRefusals = `__typename ... on Ticket { id reference status holdReason title revision priority level root
    site { id } service { id } category { id name } contact { id name } assignee { id name } }
  ... on Refusal { code message } ... on InvalidInput { fields { path rule message } }`;

/** Opens a ticket; `more` overrides any part of the input. */
export async function open(person: Person, clientId: string, more: object = {}, act = actId()): Promise<Answered> {
  const input = { clientId, kind: 'INCIDENT', channel: 'PHONE', title: 'Printer offline', ...more };
  const query = `mutation ($actId: ID!, $input: OpenTicketInput!) {
    answer: openTicket(actId: $actId, input: $input) { ${ticketAndRefusals} } }`;
  return (await person.ask<{ answer: Answered }>(query, { actId: act, input })).answer;
}

export async function assign(
  person: Person,
  ticketId: string,
  assigneeId: string | null,
  expectedAssigneeId: string | null = null,
  act = actId(),
): Promise<Answered> {
  const query = `mutation ($actId: ID!, $input: AssignTicketInput!) {
    answer: assignTicket(actId: $actId, input: $input) { ${ticketAndRefusals}
      ... on TicketAlreadyAssigned { assignee { id name } since } } }`;
  const input = { ticketId, assigneeId, expectedAssigneeId };
  return (await person.ask<{ answer: Answered }>(query, { actId: act, input })).answer;
}

export async function qualify(person: Person, ticketId: string, wish: object, act = actId()): Promise<Answered> {
  const query = `mutation ($actId: ID!, $input: QualifyTicketInput!) {
    answer: qualifyTicket(actId: $actId, input: $input) { ${ticketAndRefusals} } }`;
  return (await person.ask<{ answer: Answered }>(query, { actId: act, input: { ticketId, ...wish } })).answer;
}

/** The moves of a ticket's life, each with an input that is whole; `more` overrides any part of it. */
export const hold = (person: Person, ticketId: string, reason = 'CLIENT', act = actId()): Promise<Answered> =>
  move(person, 'holdTicket', { ticketId, reason }, act);
export const resume = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'resumeTicket', { ticketId }, act);
export const resolve = (person: Person, ticketId: string, act = actId(), more: object = {}): Promise<Answered> =>
  move(
    person,
    'resolveTicket',
    { ...{ ticketId, root: 'NETWORK', cause: 'CONFIGURATION' }, summary: 'Set right.', ...more },
    act,
  );
export const escalate = (person: Person, ticketId: string, act = actId(), more: object = {}): Promise<Answered> =>
  move(person, 'escalateTicket', { ticketId, pack: wholePack, ...more }, act);
export const giveBack = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'returnTicket', { ticketId, reason: 'WITHIN_REACH', why: 'Restart the queue first.' }, act);
export const confirm = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'confirmResolution', { ticketId }, act);
export const reopen = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'reopenTicket', { ticketId, why: 'It still does not print.' }, act);
export const close = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'closeTicket', { ticketId }, act);
export const cancel = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, 'cancelTicket', { ticketId, reason: 'WITHDRAWN', why: 'No longer needed.' }, act);
export const rank = (
  person: Person,
  ticketId: string,
  act = actId(),
  priority: string | null = 'P1',
): Promise<Answered> => move(person, 'setClientPriority', { ticketId, priority }, act);

/** Between two tickets, or out of one. */
export const merge = (person: Person, ticketId: string, intoId: string, act = actId()): Promise<Answered> =>
  move(person, 'mergeTicket', { ticketId, intoId }, act);
export const split = (person: Person, ticketId: string, more: object = {}, act = actId()): Promise<Answered> =>
  move(person, 'splitTicket', { ticketId, title: 'The other trouble', ...more }, act);
export const link = (
  person: Person,
  ticketId: string,
  otherId: string,
  kind = 'RELATED',
  act = actId(),
): Promise<Answered> => move(person, 'linkTickets', { ticketId, otherId, link: kind }, act);
export const unlink = (
  person: Person,
  ticketId: string,
  otherId: string,
  kind = 'RELATED',
  act = actId(),
): Promise<Answered> => move(person, 'unlinkTickets', { ticketId, otherId, link: kind }, act);

export const wholePack = {
  symptom: 'Nothing prints since the cut.',
  tried: 'Restarted the spooler twice.',
  evidence: 'Event 372 at 08:52.',
  hypothesis: 'The queue keeps the old address.',
  ask: 'Set the port of Q4 anew.',
};

export async function move(person: Person, act: string, input: object, id = actId()): Promise<Answered> {
  const inputType = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
  const query = `mutation ($actId: ID!, $input: ${inputType}!) {
    answer: ${act}(actId: $actId, input: $input) { ${ticketAndRefusals} ${statesIn(act)} } }`;
  return (await person.ask<{ answer: Answered }>(query, { actId: id, input })).answer;
}

/** A link can be made from any state, and not every act is a move from one to another. */
const statesIn = (act: string): string => {
  if (act === 'linkTickets' || act === 'unlinkTickets') return '';
  const closed = '... on TicketIsClosed { status }';
  return ['setClientPriority', 'splitTicket'].includes(act) ? closed : `${closed} ... on TicketCannotMove { status }`;
};

export async function comment(
  person: Person,
  ticketId: string,
  body: string,
  audience: 'PUBLIC' | 'INTERNAL' = 'PUBLIC',
  act = actId(),
): Promise<Answered> {
  const query = `mutation ($actId: ID!, $input: CommentTicketInput!) {
    answer: commentTicket(actId: $actId, input: $input) { __typename ... on Comment { id body audience author { name } }
      ... on Refusal { code message } ... on InvalidInput { fields { path rule message } } } }`;
  return (await person.ask<{ answer: Answered }>(query, { actId: act, input: { ticketId, audience, body } })).answer;
}

/** Whoever is named or may be named when a ticket is to go to somebody. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What acts answer that give tickets to people. */
export interface Given extends Answered {
  readonly nearest: Named | null;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

const givenOrNot = `${ticketAndRefusals} ... on TicketAlreadyAssigned { assignee { id name } since }
  ... on AssigneeNotEligible { person { id name } nearest { id name } overridable reasons { code message } }`;

export async function give(person: Person, input: object, act = actId()): Promise<Given> {
  const query = `mutation ($actId: ID!, $input: AssignTicketInput!) {
    answer: assignTicket(actId: $actId, input: $input) { ${givenOrNot} } }`;
  return (await person.ask<{ answer: Given }>(query, { actId: act, input })).answer;
}

export async function take(
  person: Person,
  ticketId: string,
  expectedAssigneeId: string | null = null,
  act = actId(),
): Promise<Given> {
  const query = `mutation ($actId: ID!, $input: TakeTicketInput!) {
    answer: takeTicket(actId: $actId, input: $input) { ${givenOrNot} } }`;
  return (await person.ask<{ answer: Given }>(query, { actId: act, input: { ticketId, expectedAssigneeId } })).answer;
}

/** Many at once; a ticket without a person goes to its best. */
export async function giveMany(
  person: Person,
  assignments: readonly object[],
  more: object = {},
  act = actId(),
): Promise<Given & { readonly answers: readonly Given[] }> {
  const query = `mutation ($actId: ID!, $input: AssignTicketsInput!) {
    answer: assignTickets(actId: $actId, input: $input) { __typename ... on Refusal { code message }
      ... on InvalidInput { fields { path rule message } } ... on TicketsAssigned { answers { ${givenOrNot} } } } }`;
  const input = { assignments, ...more };
  return (await person.ask<{ answer: Given & { answers: Given[] } }>(query, { actId: act, input })).answer;
}
