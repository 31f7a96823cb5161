import { connect } from 'node:net';
import { expect } from '@jest/globals';
import request from 'supertest';
import { type Answered, comment, open } from '../../testing/acts.ts';
import { change } from '../../testing/contract.ts';
import { until } from '../../testing/until.ts';
import { type Attempts, codesOf, type Ground } from '../ground.ts';

const titleOf = async ({ as }: Ground, id: string): Promise<string> =>
  (await (await as('lead')).ask<{ ticket: Answered }>(`{ ticket(id: "${id}") { title } }`)).ticket.title!;

/** Text, numbers, days, ids and bytes at the edge of what they may be. */
export const strangeInput: Attempts = {
  'HC-072': async (ground) => {
    const { id } = await open(await ground.as('lead'), ground.desk.acme.id, {
      title: 'x\r\nBcc: evil@x.example\u0085y\u2028z',
    });
    expect(await titleOf(ground, id)).toBe('x Bcc: evil@x.example y z');
  },

  'HC-140': async ({ desk, as }) => {
    const files = Array.from({ length: 1000 }, (_, at) => [String(at), ['__proto__.file']]);
    const asked = request(desk.url)
      .post('/graphql')
      .set('authorization', await (await as('acmeUser')).pass());
    const answer = await asked
      .field('operations', '{"query":"{ viewer { id } }"}')
      .field('map', JSON.stringify(Object.fromEntries(files)));
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
  },

  'HC-170': async (ground) => {
    const { desk } = ground;
    const lead = await ground.as('lead');
    const { id } = await open(lead, desk.acme.id, { title: 'a\u0000b' });
    expect(await titleOf(ground, id)).toBe('ab');
    expect(await comment(lead, id, 'c\u0000d')).toMatchObject({ body: 'cd' });
    const reads = [
      ['query ($id: ID!, $t: String) { client(id: $id) { contacts(search: $t) { id } } }', desk.acme.id],
      ['query ($id: ID!, $t: String) { ticket(id: $id) { candidates(search: $t) { openTickets } } }', id],
      [
        'query ($id: ID!, $t: String) { clientTickets(clientId: $id, filter: { text: $t }) { totalCount } }',
        desk.acme.id,
      ],
    ] as const;
    for (const [query, of] of reads)
      expect((await lead.send(query, { id: of, t: 'a\u0000b' })).body.errors).toBeUndefined();
    expect(
      await lead.ask('query ($r: String!) { ticketByReference(reference: $r) { id } }', { r: 'ACME\u0000-1' }),
    ).toEqual({ ticketByReference: null });
    const signIn = await request(desk.url)
      .post('/auth/sign-in')
      .send({ email: 'a\u0000@b.example', password: 'c\u0000d' });
    expect(signIn.status).toBe(401);
  },

  'HC-171': async (ground) => {
    const lead = await ground.as('lead');
    const odd = ['🧯👩🏽‍💻 panne', 'abc\u202Egpj.exe', 'a\u200Bb', `z${'\u0301'.repeat(500)}`];
    for (const title of odd)
      expect(await titleOf(ground, (await open(lead, ground.desk.acme.id, { title })).id)).toBe(title);
    const lone = await open(lead, ground.desk.acme.id, { title: 'lone \ud800 half' });
    expect((await titleOf(ground, lone.id)).isWellFormed()).toBe(true);
    await open(lead, ground.desk.acme.id, { title: 'Réunion annulée'.normalize('NFD') });
    const found = await lead.ask(
      'query ($id: ID!) { clientTickets(clientId: $id, filter: { text: "réunion annulée" }) { totalCount } }',
      { id: ground.desk.acme.id },
    );
    expect(found).toEqual({ clientTickets: { totalCount: 1 } });
  },

  'HC-174': async (ground) => {
    const { desk } = ground;
    const admin = await ground.as('admin');
    const day = (date: string) =>
      change(admin, 'recordHoliday', {
        clientId: desk.acme.id,
        date,
        nameFr: 'Jour',
        nameEn: 'Day',
        status: 'CONFIRMED',
      });
    for (const date of ['2026-02-30', '0000-01-01', '2026-13-01', '2026-06-30T23:59:60Z', '24:00', 'NaN', ''])
      expect(await day(date)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'date', rule: 'date' }] });
    const page = (first: string) =>
      admin.post(
        `{"query":"query ($n: Int!) { clientTickets(clientId: \\"${desk.acme.id}\\", first: $n) { totalCount } }","variables":{"n":${first}}}`,
      );
    for (const first of ['1e309', '9007199254740993', '1.5', '-0.5', '"NaN"', '-1', '0', '201', '2147483648']) {
      const { status, body } = await page(first);
      expect([first, status < 500, ['BAD_USER_INPUT', 'TOO_COSTLY'].includes(codesOf(body)[0]!)]).toEqual([
        first,
        true,
        true,
      ]);
    }
  },

  'HC-178': async ({ as, desk }) => {
    const lead = await as('lead');
    const query = 'query ($id: ID!) { ticket(id: $id) { id } }';
    for (const id of ['1', '00000000-0000-0000-0000-000000000000', 'x'.repeat(100_000), '', ' ', '%00'])
      expect(await lead.tryToAsk(query, { id })).toEqual({ data: { ticket: null } });
    for (const id of [['a'], { a: 1 }, true, 1.5, null]) {
      const { status, body } = await lead.send(query, { id });
      expect([status < 500, codesOf(body)]).toEqual([true, ['BAD_USER_INPUT']]);
    }
    const anonymous = await request(desk.url)
      .post('/graphql')
      .send({ query, variables: { id: '1' } });
    expect(codesOf(anonymous.body)).toEqual(['UNAUTHENTICATED']);
  },

  'HC-179': async ({ desk }) => {
    const head = 'POST /auth/refresh HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const smuggled = [
      `${head}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}`,
      `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`,
    ];
    for (const bytes of smuggled) expect(await said(desk.url, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  },

  'HC-180': async ({ desk }) => {
    const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    const answer = await request(desk.url)
      .post('/auth/sign-in')
      .set(evil)
      .send({ email: 'nobody@x.example', password: 'x' });
    const other = await request(desk.url).get('/nowhere').set(evil);
    expect(JSON.stringify([answer.headers, answer.text, other.headers, other.text])).not.toContain('evil.example');
    expect(answer.status).toBe(401);
  },
};

/** What the server says to these bytes before it closes the connection. */
async function said(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  let [text, isClosed] = ['', false];
  const socket = connect(Number(port), hostname, () => socket.write(bytes));
  socket.on('data', (data) => (text += String(data)));
  socket.on('close', () => (isClosed = true));
  socket.on('error', () => undefined);
  await until(() => Promise.resolve(isClosed), Boolean);
  return text;
}
