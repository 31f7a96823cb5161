import { randomBytes } from 'node:crypto';
import type { Login } from './product.ts';

/** Somebody who uses the API beside the browser: to set a scene, or to be the other person. */
export interface ApiCaller {
  ask<Data>(document: string, variables?: object): Promise<Data>;
  /** Opens a ticket for the first client they serve; answers what the screens will show. */
  openTicket(title: string, more?: object): Promise<OpenedTicket>;
  act(mutation: string, input: object): Promise<unknown>;
}

export interface OpenedTicket {
  readonly id: string;
  readonly reference: string;
}

export async function callerFor(address: string, { email, password }: Login): Promise<ApiCaller> {
  const answer = await post(`${address}/auth/sign-in`, { email, password }, {});
  const { accessToken } = (await answer.json()) as { accessToken: string };
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const headers = { authorization: `Bearer ${accessToken}`, 'accept-language': 'fr' };
    const reply = await post(`${address}/graphql`, { query, variables }, headers);
    const { data, errors } = (await reply.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const act = async (mutation: string, input: object): Promise<unknown> => {
    const data = await ask<Record<string, unknown>>(mutation, { actId: newActId(), input });
    return Object.values(data)[0];
  };
  const openTicket = async (title: string, more: object = {}): Promise<OpenedTicket> => {
    const { viewer } = await ask<{ viewer: { clients: { id: string }[] } }>('{ viewer { clients { id } } }');
    const input = {
      clientId: viewer.clients[0]?.id,
      kind: 'INCIDENT',
      channel: 'PHONE',
      priority: 'P1',
      title,
      ...more,
    };
    return (await act(openTicketMutation, input)) as OpenedTicket;
  };
  return { ask, act, openTicket };
}

export const assignTicketMutation = `mutation ($actId: ID!, $input: AssignTicketInput!) {
  assignTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
export const takeTicketMutation = `mutation ($actId: ID!, $input: TakeTicketInput!) {
  takeTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
export const assignTicketsMutation = `mutation ($actId: ID!, $input: AssignTicketsInput!) {
  assignTickets(actId: $actId, input: $input) { ... on TicketsAssigned { answers { __typename } } ... on Refusal { code } } }`;
export const commentTicketMutation = `mutation ($actId: ID!, $input: CommentTicketInput!) {
  commentTicket(actId: $actId, input: $input) { ... on Comment { id } ... on Refusal { code message } } }`;
export const holdTicketMutation = `mutation ($actId: ID!, $input: HoldTicketInput!) {
  holdTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
export const resolveTicketMutation = `mutation ($actId: ID!, $input: ResolveTicketInput!) {
  resolveTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
export const escalateTicketMutation = `mutation ($actId: ID!, $input: EscalateTicketInput!) {
  escalateTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
export const reopenTicketMutation = `mutation ($actId: ID!, $input: ReopenTicketInput!) {
  reopenTicket(actId: $actId, input: $input) { ... on Ticket { id } ... on Refusal { code message } } }`;
const openTicketMutation = `mutation ($actId: ID!, $input: OpenTicketInput!) {
  openTicket(actId: $actId, input: $input) { ... on Ticket { id reference } ... on Refusal { code message } } }`;

const post = (url: string, body: object, headers: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** A uuid of version 7, as every client of the API makes them. */
function newActId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const chance = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6, 18)}`;
}
