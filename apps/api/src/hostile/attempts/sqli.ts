import { expect } from '@jest/globals';
import request from 'supertest';
import { actId } from '../../testing/person.ts';
import { type Attempts, codesOf, type Ground } from '../ground.ts';

const sleep = "1'; SELECT pg_sleep(5)--";
const byText = 'query ($id: ID!, $f: TicketFilter) { clientTickets(clientId: $id, filter: $f) { totalCount } }';

async function countFor({ as, desk }: Ground, text: string): Promise<unknown> {
  return (await as('acmeManager')).tryToAsk(byText, { id: desk.acme.id, f: { text } });
}
const none = { data: { clientTickets: { totalCount: 0 } } };

/** Whatever is typed stays a value. */
export const sqlInjection: Attempts = {
  'HC-043': async (ground) => {
    for (const text of ["' OR 1=1 --", "'); DROP TABLE desk.ticket; --", sleep])
      expect(await countFor(ground, text)).toEqual(none);
  },

  'HC-044': async ({ as, desk }) => {
    const query = `{ clientTickets(clientId: "${desk.acme.id}", orderBy: "updatedAt;select pg_sleep(5)--") { totalCount } }`;
    const { status, body } = await (await as('acmeManager')).send(query);
    expect([status, codesOf(body)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  },

  'HC-045': async ({ as, desk }) => {
    const mutation = `mutation ($actId: ID!, $input: SaveViewInput!) { saveView(actId: $actId, input: $input) {
      __typename ... on SavedView { filter { text } } ... on Refusal { code } } }`;
    const text = '{"col":"(select token from session)"}';
    const lead = await as('lead');
    const save = (filter: unknown) => ({ actId: actId(), input: { name: 'Mine', filter, sort: 'DUE' } });
    expect(await lead.ask(mutation, save({ text }))).toEqual({
      saveView: { __typename: 'SavedView', filter: { text } },
    });
    const asText = await lead.send(mutation, save(text));
    expect([asText.status, codesOf(asText.body)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await (await as('acmeManager')).ask(mutation, save({ text }))).toMatchObject({
      saveView: { code: 'NOT_ALLOWED' },
    });
    expect(await lead.ask(byText, { id: desk.acme.id, f: { text } })).toEqual(none.data);
  },

  'HC-048': async ({ as }) => {
    const query = `query ($id: ID!) { ticket(id: $id) { id } client(id: $id) { id } desk(id: $id) { id } queue(deskId: $id) { position }
      clientTickets(clientId: $id) { position } coverages(deskId: $id) { id } }`;
    const nothing = { ticket: null, client: null, desk: null, queue: null, clientTickets: null, coverages: [] };
    expect(await (await as('admin')).ask(query, { id: sleep })).toEqual(nothing);
  },

  'HC-049': async (ground) => {
    for (const text of ['vpn & !!!( | :*A', '<->', "a:* & 'b", '\\'])
      expect(await countFor(ground, text)).toEqual(none);
  },

  'HC-050': async (ground) => {
    const { as, desk } = ground;
    for (const text of ['%_%_%_%_%_%_%_%', '%', '_']) {
      expect(await countFor(ground, text)).toEqual(none);
      const contacts = `{ client(id: "${desk.acme.id}") { contacts(search: "${text}") { id } } }`;
      expect(await (await as('acmeManager')).ask(contacts)).toEqual({ client: { contacts: [] } });
    }
  },

  'HC-051': async ({ as, desk }) => {
    const query = `{ clientTickets(clientId: "${desk.acme.id}", first: "10; drop table ticket") { totalCount } }`;
    const { status, body } = await (await as('acmeManager')).send(query);
    expect([status, codesOf(body)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    const given = await (
      await as('acmeManager')
    ).send('query ($n: Int!) { clientTickets(clientId: "x", first: $n) { totalCount } }', { n: '10; drop' });
    expect(codesOf(given.body)).toEqual(['BAD_USER_INPUT']);
  },

  'HC-053': async ({ desk }) => {
    for (const token of ["x' AND pg_sleep(5)--", "' OR '1'='1"]) {
      const answer = await request(desk.url)
        .post('/graphql')
        .set('authorization', `Bearer ${token}`)
        .send({ query: '{ viewer { id } }' });
      expect([answer.body.data, codesOf(answer.body)]).toEqual([null, ['UNAUTHENTICATED']]);
    }
  },

  'HC-055': async ({ desk }) => {
    const attempts = [
      'SET ROLE desk_owner',
      'SET ROLE desk_worker',
      'ALTER ROLE desk_app BYPASSRLS',
      'SET LOCAL row_security = off; SELECT id FROM desk.ticket',
      `COPY desk.ticket TO PROGRAM 'cat'`,
      `SELECT pg_read_file('/etc/passwd')`,
      `CREATE FUNCTION desk.leak() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      'TRUNCATE desk.ticket',
      'ALTER TABLE desk.ticket DISABLE ROW LEVEL SECURITY',
      'SELECT * FROM sec.session',
      'SELECT * FROM sec.membership',
    ];
    for (const sql of attempts) await expect(desk.underWalls('dispatcher', (tx) => tx.query(sql))).rejects.toThrow();
  },
};
