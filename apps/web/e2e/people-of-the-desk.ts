import type { Page } from 'playwright-core';
import type { ApiCaller, OpenedTicket } from './api-caller.ts';

/** The id of a client by its code. */
export async function clientId(caller: ApiCaller, code: string): Promise<string | undefined> {
  const query = '{ viewer { clients { id code } } }';
  const { viewer } = await caller.ask<{ viewer: { clients: { id: string; code: string }[] } }>(query);
  return viewer.clients.find((client) => client.code === code)?.id;
}

/** An urgent ticket of a client. */
export const openFor = async (caller: ApiCaller, title: string, code = 'ALB'): Promise<OpenedTicket> =>
  caller.openTicket(title, { clientId: await clientId(caller, code), priority: 'P1' });

/** Somebody of the crew of a ticket, by their name. */
export async function personNamed(caller: ApiCaller, { id }: OpenedTicket, name: string) {
  const query =
    'query ($id: ID!, $name: String!) { ticket(id: $id) { candidates(search: $name) { person { id name } } } }';
  type Answer = { ticket: { candidates: { person: { id: string; name: string } }[] } };
  const { ticket } = await caller.ask<Answer>(query, { id, name });
  return ticket.candidates[0]!.person;
}

/** Where a ticket stands, and with whom. */
export async function stateOf(caller: ApiCaller, { id }: OpenedTicket) {
  const query = `query ($id: ID!) { ticket(id: $id) {
    status level priority assignee { id name } mergedInto { reference } } }`;
  type Answer = {
    ticket: {
      status: string;
      level: string;
      priority: string;
      assignee: { id: string; name: string } | null;
      mergedInto: { reference: string } | null;
    };
  };
  return (await caller.ask<Answer>(query, { id })).ticket;
}

/** Resolves when the server has answered an act: screens say some of them sooner. */
export const acted = (page: Page, mutation: string): Promise<unknown> =>
  page.waitForResponse((response) => response.request().postData()?.includes(mutation) ?? false);
