import { expect } from '@jest/globals';
import request from 'supertest';
import { RawSocket } from '../../testing/raw-socket.ts';
import { until } from '../../testing/until.ts';
import { type Attempt, type Attempts, codesOf, elsewhere, type Ground } from '../ground.ts';

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const ask = ({ desk }: Ground, query: string, variables: object = {}) =>
  request(desk.url).post('/graphql').send({ query, variables });

/** Nobody needs to be signed in to be turned away. */
const turnedAway =
  (code: string, query: string, variables: object = {}): Attempt =>
  async (ground) => {
    const { status, body } = await ask(ground, query, variables);
    expect([status, [...new Set(codesOf(body))], body.data]).toEqual([400, [code], undefined]);
  };

/** One request is to cost the server more than it costs who sends it. */
export const overload: Attempts = {
  'HC-154': turnedAway('TOO_DEEP', `{ viewer { ${'clients { tickets { '.repeat(15)} id ${'} }'.repeat(15)} } }`),
  'HC-155': async (ground) => {
    await turnedAway('TOO_LONG', `{ ${times(1000, (at) => `a${at}: __typename`)} }`)(ground);
    await turnedAway('TOO_MANY_ALIASES', `{ ${times(100, (at) => `a${at}: __typename`)} }`)(ground);
  },
  'HC-156': turnedAway('TOO_LONG', `{ ${'__typename '.repeat(50_000)} }`),
  'HC-157': turnedAway('TOO_LONG', `{ viewer { id ${'@include(if: true) '.repeat(10_000)} } }`),
  'HC-158': async (ground) => {
    const cycle = await ask(ground, '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect([cycle.status, cycle.body.data]).toEqual([400, undefined]);
    expect(codesOf(cycle.body)).toContain('GRAPHQL_VALIDATION_FAILED');
    const doubling = times(60, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`);
    const huge = await ask(ground, `{ ...f0 } ${doubling} fragment f60 on Query { viewer { id } }`);
    expect([huge.status, codesOf(huge.body)]).toEqual([400, ['TOO_MANY_ROOT_FIELDS']]);
  },
  'HC-159': turnedAway(
    'TOO_COSTLY',
    'query ($n: Int!) { queue(deskId: "x", first: $n) { edges { node { timeline(last: 1000) { edges { cursor } } } } } }',
    { n: 1_000_000_000 },
  ),
  'HC-160': turnedAway('GRAPHQL_VALIDATION_FAILED', '{ __schema { types { name } } }'),
  'HC-161': async (ground) => {
    const { status, text } = await ask(ground, '{ tickt { id } }');
    expect([status, /did you mean/i.test(text)]).toEqual([400, false]);
  },
  'HC-162': async (ground) => {
    const { status, body } = await elsewhere(ground, { graphOperations: 'listed' }, async (strict) =>
      request(strict.url).post('/graphql').send({ query: '{ viewer { id } }' }),
    );
    expect([status, codesOf(body)]).toEqual([400, ['PERSISTED_QUERY_ONLY']]);
  },
  'HC-163': async ({ desk }) => {
    const { status, body } = await request(desk.url)
      .post('/graphql')
      .send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([status, codesOf(body)]).toEqual([400, ['BATCH_REFUSED']]);
  },
  'HC-164': async ({ as }) => {
    const user = await as('acmeUser');
    const [query, deep] = ['{ viewer { id } }', `${'['.repeat(10_000)}${']'.repeat(10_000)}`];
    const tooDeep = await user.post(`{"query":"${query}","variables":{"x":${deep}}}`);
    expect([tooDeep.status, codesOf(tooDeep.body)]).toEqual([400, ['VARIABLES_TOO_DEEP']]);
    expect((await user.send(query, { x: 'y'.repeat(10 * 1024 * 1024) })).status).toBe(413);
    expect((await user.send(query)).status).toBe(200);
  },
  'HC-165': async (ground) => {
    await floodOneSocket(ground);
    await openManySockets(ground);
  },
  'HC-166': async ({ as, desk }) => {
    const user = await as('acmeManager');
    const wrong = [
      await user.send('query ($f: TicketFilter) { clientTickets(clientId: "x", filter: $f) { totalCount } }', {
        f: { status: ['NOPE'] },
      }),
      await user.send('query ($id: ID!) { ticket(id: $id) { id } }', { id: null }),
      await user.send('query ($id: ID!) { clientTickets(clientId: $id, after: "bm9uc2Vuc2U") { totalCount } }', {
        id: desk.acme.id,
      }),
      await user.send('query ($id: ID!) { client(id: $id) { contacts(search: "a\\u0000b") { id } } }', {
        id: desk.acme.id,
      }),
    ];
    for (const { status, text } of wrong) {
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/\bat .*\.[jt]s|node_modules|SELECT |pg_|QueryFailed|stacktrace/);
    }
  },
};

const socketOf = async ({ desk, as }: Ground): Promise<RawSocket> => {
  const socket = new RawSocket(desk.url);
  socket.say(
    JSON.stringify({ type: 'connection_init', payload: { authorization: await (await as('acmeUser')).pass() } }),
  );
  return socket;
};

/** What goes beyond its fifty is refused one by one; somebody else hears as before. */
async function floodOneSocket(ground: Ground): Promise<void> {
  const socket = await socketOf(ground);
  await until(
    () => Promise.resolve(socket.heard.length),
    (count) => count === 1,
  );
  const query = `subscription { ticketChanged(ticketId: "${ground.own.id}") { position } }`;
  for (let id = 0; id < 1000; id++)
    socket.say(JSON.stringify({ type: 'subscribe', id: String(id), payload: { query } }));
  const refused = () => socket.heard.filter((text) => text.includes('TOO_MANY_SUBSCRIPTIONS')).length;
  await until(
    () => Promise.resolve(refused()),
    (count) => count === 950,
  );
  expect(await (await ground.as('lead')).ask('{ viewer { name } }')).toEqual({ viewer: { name: 'Lea Lead' } });
  socket.drop();
}

async function openManySockets(ground: Ground): Promise<void> {
  const sockets = await Promise.all(Array.from({ length: 60 }, () => socketOf(ground)));
  const settled = () => sockets.filter(({ heard, closedWith }) => heard.length > 0 || closedWith !== undefined).length;
  await until(
    () => Promise.resolve(settled()),
    (count) => count === 60,
  );
  expect(sockets.filter(({ closedWith }) => closedWith === 4429).length).toBeGreaterThanOrEqual(39);
  sockets.forEach((socket) => socket.drop());
}
