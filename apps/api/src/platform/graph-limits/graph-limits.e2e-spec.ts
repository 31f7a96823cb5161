import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { open } from '../../testing/acts.ts';
import { asCacheSends } from '../../testing/as-cache-sends.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { actId } from '../../testing/person.ts';
import { RawSocket } from '../../testing/raw-socket.ts';
import { until } from '../../testing/until.ts';
import { webClientOperations } from './listed-operations.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nested = (depth: number): string => `${'client { '.repeat(depth)}id${' }'.repeat(depth)}`;
const deepJson = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const ticket = '{ ticket(id: "x") { id } }';

/** A document with its variables, and what it is told. */
const cases: readonly (readonly [code: string, query: string, variables: object, figures: object])[] = [
  ['TOO_LONG', `{ ${'__typename '.repeat(50_000)} }`, {}, { limit: 3000, found: 3001 }],
  ['TOO_DEEP', `{ ticket(id: "x") { ${nested(30)} } }`, {}, { limit: 15, found: 32 }],
  ['TOO_MANY_ALIASES', `{ viewer { ${times(21, (at) => `a${at}: id`)} } }`, {}, { limit: 20, found: 21 }],
  ['TOO_MANY_DIRECTIVES', `{ viewer { id ${'@include(if: true) '.repeat(21)} } }`, {}, { limit: 20, found: 21 }],
  [
    'TOO_MANY_ROOT_FIELDS',
    `{ ${times(11, () => '...v')} } fragment v on Query { viewer { id } }`,
    {},
    { limit: 10, found: 11 },
  ],
  [
    'TOO_COSTLY',
    'query ($n: Int!) { queue(deskId: "x", first: $n) { edges { node { id title } } } }',
    { n: 1_000_000_000 },
    { limit: 40_000, found: 4_000_000_251 },
  ],
  ['TOO_MANY_OPERATIONS', `query a ${ticket} query b ${ticket}`, {}, { limit: 1, found: 2 }],
  ['VARIABLES_TOO_DEEP', ticket, { x: JSON.parse(deepJson(1000)) as object }, { limit: 15, found: 16 }],
  ['TOO_MANY_VALUES', ticket, { x: Array.from({ length: 10_001 }, () => 1) }, { limit: 10_000, found: 10_001 }],
];

describe('a request beyond a limit', () => {
  it.each(cases)(
    'is answered 400 %s, with the limit and the figure, before anybody is asked who it is',
    async (code, query, variables, figures) => {
      const asked = request(desk.url).post('/graphql').set('accept-language', 'en');
      const { status, body } = await asked.send({ query, variables });
      expect(status).toBe(400);
      expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code, ...figures } }] });
      expect(body.errors[0].message).toContain((figures as { limit: number }).limit.toLocaleString('en-GB'));
    },
  );

  it.each(cases)('is answered %s over a socket too', async (code, query, variables, figures) => {
    const listening = await (await desk.as('lead')).listen(query, variables);
    await listening.until(({ failure }) => failure !== undefined);
    expect(listening.failure).toMatchObject([{ extensions: { code, ...figures } }]);
    listening.stop();
  });

  it('is answered when its variables are ten thousand levels deep, over HTTP and over a socket', async () => {
    const text = `{"query":${JSON.stringify(ticket)},"variables":{"x":${deepJson(10_000)}}}`;
    const lead = await desk.as('lead');
    const { status, body } = await lead.post(text);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'VARIABLES_TOO_DEEP']);
    const socket = new RawSocket(desk.url);
    socket.say(`{"type":"connection_init","payload":{"authorization":"${await lead.pass()}"}}`);
    await until(
      () => Promise.resolve(socket.heard),
      ({ length }) => length === 1,
    );
    socket.say(`{"type":"subscribe","id":"1","payload":${text}}`);
    await until(
      () => Promise.resolve(socket.heard),
      ({ length }) => length === 2,
    );
    expect(JSON.parse(socket.heard[1]!)).toMatchObject({ payload: [{ extensions: { code: 'VARIABLES_TOO_DEEP' } }] });
    socket.drop();
  });

  it('is told in French to whoever reads French', async () => {
    const { body } = await (await desk.as('lead')).reading('fr').send(`query a ${ticket} query b ${ticket}`);
    expect(body.errors[0].message).toBe('La demande contient 2 opérations\u202f; la limite est de 1.');
  });

  it('does nothing: of two acts in one request, none', async () => {
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.acme.id);
    const act = (name: string) =>
      `${name}: holdTicket(actId: "${actId()}", input: { ticketId: "${id}", reason: CLIENT }) { __typename }`;
    const { status, body } = await lead.send(`mutation { ${act('a')} ${act('b')} }`);
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'TOO_MANY_MUTATIONS', limit: 1, found: 2 }]);
    expect(await lead.ask(`{ ticket(id: "${id}") { status } }`)).toEqual({ ticket: { status: 'NEW' } });
  });
});

describe('a request of the wrong form', () => {
  it.each([
    ['BATCH_REFUSED', [{ query: '{ viewer { id } }' }]],
    ['NO_DOCUMENT', {}],
    ['NO_DOCUMENT', { query: ['{ viewer { id } }'] }],
    ['GRAPHQL_PARSE_FAILED', { query: '{ viewer {' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: '{ __schema { types { name } } }' }],
  ])('is answered 400 %s', async (code, body) => {
    const answer = await (await desk.as('lead')).post(body);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, code]);
  });

  it('that is no POST is answered 400, and no answer is kept by caches', async () => {
    const answer = await request(desk.url)
      .get('/graphql')
      .query({ query: '{ viewer { id } }' })
      .set('apollo-require-preflight', 'x');
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'POST_ONLY']);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await (await desk.as('lead')).send('{ viewer { id } }')).headers['cache-control']).toBe('no-store');
  });

  it('learns nothing of names that are nearly right', async () => {
    const lead = await desk.as('lead');
    const [field, value] = [
      await lead.tryToAsk('{ viewr { id } }'),
      await lead.tryToAsk('query ($f: TicketFilter) { queue(deskId: "x", filter: $f) { position } }', {
        f: { status: ['OPENN'] },
      }),
    ];
    for (const { errors } of [field, value]) expect(errors![0]!.message).not.toMatch(/did you mean/i);
    expect([field.errors![0]!.message, value.errors![0]!.message]).toEqual([
      'Cannot query field "viewr" on type "Query".',
      expect.stringContaining('"OPENN"'),
    ]);
  });

  it('learns as little over a socket, where the schema is not told either', async () => {
    const lead = await desk.as('lead');
    for (const query of ['{ viewr { id } }', '{ __schema { types { name } } }']) {
      const listening = await lead.listen(query);
      await listening.until(({ failure }) => failure !== undefined);
      expect(listening.failure![0]!.message).not.toMatch(/did you mean/i);
      expect(listening.heard).toEqual([]);
      listening.stop();
    }
  });
});

describe('an installation that takes listed operations alone', () => {
  let strict: OpenDesk;
  beforeAll(async () => {
    const operationsFolder = new URL('./samples', import.meta.url).pathname;
    strict = await openDesk(undefined, { settings: { graphOperations: 'listed', operationsFolder } });
  });
  afterAll(() => strict.close());

  it('takes every one of the web client, and none that differs in a field', async () => {
    const lead = await strict.as('lead');
    const codes: string[] = [];
    for (const text of Object.values(webClientOperations())) {
      const taken = await lead.post({ query: asCacheSends(text) });
      const other = await lead.post({ query: `${text.slice(0, -1)} more: __typename }` });
      codes.push(codeOf(taken), codeOf(other));
    }
    expect(new Set(codes.filter((_, at) => at % 2 === 0))).not.toContain('PERSISTED_QUERY_ONLY');
    expect(codes.filter((code, at) => at % 2 === 1 && code !== 'PERSISTED_QUERY_ONLY')).toEqual([]);
  });

  it('takes the documents of its folder, however they are laid out', async () => {
    const { body } = await (await strict.as('lead')).send('query WhoAmI { viewer { name } }');
    expect(body).toEqual({ data: { viewer: { name: 'Lea Lead' } } });
  });

  it('turns any other away, over HTTP and over a socket', async () => {
    const lead = await strict.as('lead');
    const { status, body } = await lead.send('{ viewer { name } }');
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'PERSISTED_QUERY_ONLY' }]);
    const listening = await lead.listen('subscription { queueChanged(deskId: "x") { kind } }');
    await listening.until(({ failure }) => failure !== undefined);
    expect(listening.failure![0]!.extensions.code).toBe('PERSISTED_QUERY_ONLY');
    listening.stop();
  });
});

const codeOf = ({ body }: request.Response): string => body.errors?.[0]?.extensions.code ?? 'taken';
