import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { SignJWT } from 'jose';
import request from 'supertest';
import { keyFor } from '../../config.ts';
import { asOwner } from '../../platform/as-owner.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { Clock } from '../../platform/clock.ts';
import { RawSocket } from '../../testing/raw-socket.ts';
import { testSecret } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { type Attempts, codesOf, elsewhere, type Ground } from '../ground.ts';

const admin = { email: 'admin@provider.example', password: 'a long password' };

const post = ({ desk }: Ground, path: string, body: object = {}, headers: Record<string, string> = {}) =>
  request(desk.url).post(path).set(headers).send(body);
const cookieOf = (response: request.Response): string => String(response.headers['set-cookie']?.[0]).split(';')[0]!;
const viewAs = (ground: Ground, authorization: string, headers: Record<string, string> = {}) =>
  post(ground, '/graphql', { query: '{ viewer { name } }' }, { authorization, ...headers });

/** Somebody pretends to be somebody. */
export const impostors: Attempts = {
  'HC-087': async (ground) => {
    const wrong = await post(ground, '/auth/sign-in', { ...admin, password: 'not it' });
    const unknown = await post(ground, '/auth/sign-in', { email: 'nobody@nowhere.example', password: 'not it' });
    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
    expect(Object.keys(wrong.headers)).toEqual(Object.keys(unknown.headers));
  },

  'HC-092': async ({ desk }) => {
    const sessions = desk.app.get(Sessions);
    const tokens: string[] = [];
    for (let at = 0; at < 1000; at++) tokens.push((await sessions.open(desk.idOf('finance'))).refreshToken);
    expect(new Set(tokens).size).toBe(1000);
    expect(tokens.filter((token) => Buffer.from(token, 'base64url').length < 16)).toEqual([]);
    const kept = await asOwner(desk.database.url, (owner) =>
      owner.query<{ said: string }>("SELECT string_agg(to_jsonb(s)::text, '') AS said FROM sec.session s"),
    );
    expect(tokens.filter((token) => kept.rows[0]!.said.includes(token))).toEqual([]);
    expect(kept.rows[0]!.said).toContain(createHash('sha256').update(tokens[999]!).digest('hex'));
  },

  'HC-096': async (ground) => {
    const many = Array.from({ length: 100 }, () => ({ ...admin, password: 'guess' }));
    expect((await post(ground, '/auth/sign-in', many)).status).toBe(400);
    const batch = await post(
      ground,
      '/graphql',
      many.map(() => ({ query: '{ viewer { id } }' })),
    );
    expect([batch.status, codesOf(batch.body)]).toEqual([400, ['BATCH_REFUSED']]);
  },

  'HC-097': (shared) => elsewhere(shared, {}, (desk) => guessFromManyAddresses({ ...shared, desk })),

  'HC-099': async (ground) => {
    const { sessionId } = await ground.desk.app.get(Sessions).open(ground.desk.idOf('lead'));
    const now = Math.floor(ground.desk.app.get(Clock).now() / 1000);
    const signed = (key: Uint8Array, header: object = {}, issuer = 'vigie', expires = now + 600) =>
      new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'HS256', ...header })
        .setIssuer(issuer)
        .setIssuedAt(now - 900)
        .setExpirationTime(expires)
        .sign(key);
    const ours = keyFor(testSecret, 'access token');
    expect((await viewAs(ground, `Bearer ${await signed(ours)}`)).body.errors).toBeUndefined();
    const none = [{ alg: 'none' }, { sid: sessionId, iss: 'vigie', exp: now + 600 }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const forged = [
      `${none}.`,
      await signed(keyFor('another secret of thirty-two characters', 'access token')),
      await signed(keyFor(testSecret, 'digest of an act'), { kid: '../../dev/null' }),
      await signed(ours, {}, 'somebody else'),
      await signed(ours, {}, 'vigie', now - 1),
      await signed(new Uint8Array(32)),
    ];
    for (const token of forged)
      expect(codesOf((await viewAs(ground, `Bearer ${token}`)).body)).toEqual(['UNAUTHENTICATED']);
  },

  'HC-100': async (ground) => {
    const [head, body, mark] = (await (await ground.as('acmeManager')).pass()).slice('Bearer '.length).split('.');
    const claims = {
      ...(JSON.parse(Buffer.from(body!, 'base64url').toString()) as object),
      clientIds: [ground.desk.beta.id],
    };
    const edited = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(codesOf((await viewAs(ground, `Bearer ${head}.${edited}.${mark}`)).body)).toEqual(['UNAUTHENTICATED']);
  },

  'HC-101': async (ground) => {
    const stolen = cookieOf(await post(ground, '/auth/sign-in', { email: admin.email, password: admin.password }, {}));
    const second = cookieOf(await post(ground, '/auth/refresh', {}, { cookie: stolen }));
    const third = await post(ground, '/auth/refresh', {}, { cookie: second });
    expect((await post(ground, '/auth/refresh', {}, { cookie: stolen })).status).toBe(401);
    expect((await post(ground, '/auth/refresh', {}, { cookie: cookieOf(third) })).status).toBe(401);
    expect(codesOf((await viewAs(ground, `Bearer ${third.body.accessToken}`)).body)).toEqual(['UNAUTHENTICATED']);
  },

  'HC-103': async (ground) => {
    const first = await post(ground, '/auth/sign-in', admin);
    const headers = { cookie: cookieOf(first), 'x-remote-user': 'somebody', 'x-forwarded-user': 'somebody' };
    const second = await post(ground, '/auth/sign-in', admin, headers);
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(sessionIn(second)).not.toBe(sessionIn(first));
    expect((await post(ground, '/auth/sign-in', { email: admin.email, password: 'x' }, headers)).status).toBe(401);
  },

  'HC-104': async (ground) => {
    const proud = {
      'x-remote-user': admin.email,
      'x-forwarded-user': admin.email,
      'x-user-id': ground.desk.idOf('admin'),
    };
    expect(codesOf((await viewAs(ground, '', proud)).body)).toEqual(['UNAUTHENTICATED']);
    const user = await ground.as('acmeUser');
    expect((await viewAs(ground, await user.pass(), proud)).body).toEqual({ data: { viewer: { name: 'Uma Acme' } } });
  },

  'HC-105': async (ground) => {
    const signedIn = await post(ground, '/auth/sign-in', admin);
    const secrets = [signedIn.body.accessToken, cookieOf(signedIn).split('=')[1]!, sessionIn(signedIn)];
    for (const path of ['/health', '/ready', '/metrics', '/debug', '/graphql', '/auth/nothing', '/auth/sign-in']) {
      const { text } = await request(ground.desk.url).get(path).set('authorization', `Bearer ${secrets[0]}`);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  },
};

/** A page of another site makes the browser of somebody signed in ask. */
export const crossSite: Attempts = {
  'HC-110': async (ground) => {
    const signedIn = await post(ground, '/auth/sign-in', admin);
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/Path=\/auth; HttpOnly; SameSite=Strict/);
    const evil = { cookie: cookieOf(signedIn), origin: 'https://evil.example' };
    for (const path of ['/auth/refresh', '/auth/sign-out', '/auth/sign-in']) {
      const refused = await request(ground.desk.url).post(path).set(evil).type('text/plain').send('x');
      expect([refused.status, refused.body.code, refused.headers['set-cookie']]).toEqual([
        403,
        'FOREIGN_ORIGIN',
        undefined,
      ]);
    }
    expect((await post(ground, '/auth/refresh', {}, { cookie: cookieOf(signedIn) })).status).toBe(200);
  },

  'HC-111': async (ground) => {
    const authorization = await (await ground.as('lead')).pass();
    const text = await request(ground.desk.url)
      .post('/graphql')
      .set('authorization', authorization)
      .type('text/plain')
      .send('{"query":"{ viewer { id } }"}');
    const mutation = { query: 'mutation { resumeTicket(actId: "x", input: { ticketId: "x" }) { __typename } }' };
    const get = await request(ground.desk.url).get('/graphql').query(mutation).set('authorization', authorization);
    expect([text.status, text.body.data, get.status, get.body.data]).toEqual([400, undefined, 400, undefined]);
  },

  'HC-112': async ({ desk }) => {
    const socket = new RawSocket(desk.url, { origin: 'https://evil.example' });
    expect(
      await until(
        () => Promise.resolve(socket.refusedWith),
        (status) => status !== undefined,
      ),
    ).toBe(403);
    const untold = new RawSocket(desk.url, { origin: desk.url });
    untold.say('{"type":"connection_init","payload":{}}');
    expect(
      await until(
        () => Promise.resolve(untold.closedWith),
        (code) => code !== undefined,
      ),
    ).toBe(4401);
  },

  'HC-113': async ({ desk }) => {
    const idle = new RawSocket(desk.url);
    expect(
      await until(
        () => Promise.resolve(idle.closedWith),
        (code) => code !== undefined,
      ),
    ).toBe(4408);
  },
};

async function guessFromManyAddresses(ground: Ground): Promise<void> {
  const known = cookieOf(await post(ground, '/auth/sign-in', admin));
  const guess = (at: number) =>
    post(ground, '/auth/sign-in', { ...admin, password: `guess ${at}` }, { 'x-forwarded-for': `203.0.113.${at}` });
  const tries = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at)));
  const [late, refreshed] = [await guess(200), await post(ground, '/auth/refresh', {}, { cookie: known })];
  expect([tries.some(({ status }) => status === 429), late.status, refreshed.status]).toEqual([true, 429, 200]);
}

const sessionIn = ({ body }: request.Response): string =>
  (JSON.parse(Buffer.from(String(body.accessToken).split('.')[1]!, 'base64url').toString()) as { sid: string }).sid;
