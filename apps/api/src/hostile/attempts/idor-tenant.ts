import { expect } from '@jest/globals';
import { comment, open } from '../../testing/acts.ts';
import { actId } from '../../testing/person.ts';
import { actOnRights } from '../../testing/rights.ts';
import { absent, type Attempts, codesOf, type Ground, internalNote, secretWord } from '../ground.ts';

const saveView = `mutation ($actId: ID!, $input: SaveViewInput!) { saveView(actId: $actId, input: $input) { __typename } }`;

/** Reads of what is another client's. */
export const foreignReads: Attempts = {
  'HC-001': async ({ as, foreign }) => {
    const manager = await as('acmeManager');
    const read = (id: string) => manager.tryToAsk('query ($id: ID!) { ticket(id: $id) { id title } }', { id });
    expect(await read(foreign.id)).toEqual({ data: { ticket: null } });
    expect(await read(foreign.id)).toEqual(await read(absent));
  },

  'HC-002': async ({ as, foreign }) => {
    const manager = await as('acmeManager');
    const read = (reference: string) =>
      manager.tryToAsk('query ($r: String!) { ticketByReference(reference: $r) { id } }', { r: reference });
    expect(await read(foreign.reference)).toEqual({ data: { ticketByReference: null } });
    expect(await read(foreign.reference)).toEqual(await read('BETA-99999'));
  },

  'HC-004': async ({ as, own, desk }) => {
    const manager = await as('acmeManager');
    const walk = (fields: string) =>
      manager.tryToAsk(`{ ticket(id: "${own.id}") { assignee { ${fields} } client { ${fields} } } }`);
    for (const fields of ['tickets { edges { cursor } }', 'email', 'phone', 'clients { name }'])
      expect(codesOf(await walk(fields))).toContain('GRAPHQL_VALIDATION_FAILED');
    const { data } = await manager.tryToAsk(`{ client(id: "${desk.acme.id}") { id } viewer { clients { code } } }`);
    expect(data).toMatchObject({ viewer: { clients: [{ code: 'ACME' }] } });
  },

  'HC-031': async ({ as, desk }) => {
    const input = { name: 'Beta at night', filter: { clientId: desk.beta.id }, sort: 'DUE', deskId: desk.deskId };
    const saved = await (
      await as('betaDispatcher')
    ).ask<{ saveView: { name: string } }>(saveView, { actId: actId(), input });
    expect(saved).toEqual({ saveView: { __typename: 'SavedView' } });
    const query = '{ viewer { savedViews { name } } }';
    for (const who of ['acmeManager', 'acmeUser'] as const)
      expect(await (await as(who)).ask(query)).toEqual({ viewer: { savedViews: [] } });
  },

  'HC-013': async ({ as, desk }) => {
    const manager = await as('acmeManager');
    const page = 'totalCount edges { node { client { code } } }';
    const query = `query ($a: ID!, $b: ID!) {
      filtered: clientTickets(clientId: $a, filter: { clientId: $b }) { ${page} }
      all: clientTickets(clientId: $a) { ${page} } foreign: clientTickets(clientId: $b) { ${page} } }`;
    const answer = await manager.ask<Listed>(query, { a: desk.acme.id, b: desk.beta.id });
    expect(answer).toMatchObject({ filtered: { totalCount: 0, edges: [] }, foreign: null });
    expect(answer.all.totalCount).toBe(answer.all.edges.length);
    expect(new Set(answer.all.edges.map(({ node }) => node.client.code))).toEqual(new Set(['ACME']));
    const both = { filter: { clientId: { in: [desk.acme.id, desk.beta.id] } }, id: desk.deskId };
    const asked = await (
      await as('dispatcher')
    ).send('query ($id: ID!, $filter: TicketFilter) { queue(deskId: $id, filter: $filter) { totalCount } }', both);
    expect([asked.status, asked.body.data]).toEqual([400, undefined]);
  },

  'HC-016': async ({ as, desk }) => {
    const cursor = await cursorOfBeta(await as('betaManager'), desk.beta.id);
    const query =
      'query ($id: ID!, $after: String) { clientTickets(clientId: $id, after: $after) { edges { node { client { code } } } } }';
    const { clientTickets } = await (
      await as('acmeManager')
    ).ask<{ clientTickets: Page }>(query, { id: desk.acme.id, after: cursor });
    expect(clientTickets.edges.filter(({ node }) => node.client.code !== 'ACME')).toEqual([]);
  },

  'HC-017': async ({ as, desk, foreign }) => {
    const query =
      'query ($id: ID!, $f: TicketFilter) { clientTickets(clientId: $id, filter: $f) { totalCount edges { cursor } } }';
    const found = async (who: 'acmeManager' | 'betaManager', id: string, text: string) =>
      (await (await as(who)).ask<{ clientTickets: Page | null }>(query, { id, f: { text } })).clientTickets;
    expect(await found('betaManager', desk.beta.id, secretWord)).toMatchObject({ totalCount: 1 });
    for (const text of [secretWord, foreign.reference])
      expect(await found('acmeManager', desk.acme.id, text)).toEqual({ totalCount: 0, edges: [] });
    expect(await found('acmeManager', desk.beta.id, secretWord)).toBeNull();
  },

  'HC-018': async ({ as, desk, own }) => {
    const user = await as('acmeUser');
    const query = `{ acme: client(id: "${desk.acme.id}") { contacts(search: "a") { name } }
      beta: client(id: "${desk.beta.id}") { contacts(search: "a") { name } }
      ticket(id: "${own.id}") { candidates(search: "a") { person { name } } } }`;
    expect(await user.ask(query)).toEqual({
      acme: { contacts: [{ name: 'Uma Acme' }] },
      beta: null,
      ticket: { candidates: [] },
    });
  },

  'HC-025': async (ground) => {
    const { as, own, desk } = ground;
    const user = await as('acmeUser');
    const after = await desk.position();
    const listening = await user.listen(
      'subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { position ticket { revision } } }',
      { id: own.id, after },
    );
    await comment(await as('lead'), own.id, `${internalNote} either`, 'INTERNAL');
    await comment(await as('lead'), own.id, 'For everybody');
    await listening.until(({ heard }) => heard.length > 0);
    expect(listening.heard).toHaveLength(1);
    listening.stop();
    const told = await user.ask(
      `{ ticket(id: "${own.id}") { timeline { edges { node { ... on Comment { body } ... on TicketFact { type } } } } } }`,
    );
    expect(JSON.stringify(told)).toContain('For everybody');
    expect(JSON.stringify(told)).not.toContain(internalNote);
  },

  'HC-029': async (ground) => {
    const { as, desk } = ground;
    const theirs = await open(await as('lead'), desk.beta.id);
    const tina = await as('otherTechnician');
    const query = 'query ($id: ID!) { ticket(id: $id) { id } }';
    const listening = await tina.listen<{ ticketChanged: { kind: string } }>(
      'subscription ($id: ID!) { ticketChanged(ticketId: $id, after: "0") { position kind } }',
      { id: theirs.id },
    );
    await listening.until(({ heard }) => heard.length > 0);
    const left = { personId: tina.id, clientId: desk.beta.id, roles: [], expectedRoles: ['TECHNICIAN'] };
    await actOnRights(await as('admin'), 'changeRights', left);
    expect(await tina.ask(query, { id: theirs.id })).toEqual({ ticket: null });
    await comment(await as('lead'), theirs.id, 'After she left');
    await listening.until(({ heard }) => heard.at(-1)?.ticketChanged.kind === 'GONE');
    listening.stop();
  },

  'HC-036': async (ground) => {
    const { as, desk } = ground;
    const people = [await as('acmeManager'), await as('betaManager')] as const;
    const ids = [ground.own.id, ground.foreign.id] as const;
    const ask = async (at: number): Promise<boolean> => {
      const { ticket } = await people[at % 2]!.ask<{ ticket: { client: { id: string } } | null }>(
        'query ($id: ID!) { ticket(id: $id) { client { id categories { id } contacts { id } } } }',
        { id: ids[(at >> 1) % 2]! },
      );
      const isOwn = at % 2 === (at >> 1) % 2;
      return isOwn ? ticket?.client.id === [desk.acme.id, desk.beta.id][at % 2] : ticket === null;
    };
    for (let from = 0; from < 1000; from += 20) {
      const right = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(from + at)));
      expect(right).not.toContain(false);
    }
  },
};

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly client: { readonly code: string } } }[];
}
interface Listed {
  readonly all: Page;
}

async function cursorOfBeta(manager: Awaited<ReturnType<Ground['as']>>, id: string): Promise<string> {
  const query = 'query ($id: ID!) { clientTickets(clientId: $id, first: 1) { edges { cursor } } }';
  const { clientTickets } = await manager.ask<{ clientTickets: { edges: { cursor: string }[] } }>(query, { id });
  return clientTickets.edges[0]!.cursor;
}
