import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { disableAccount, revokeRole } from '../../tenancy/index.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const admin = { email: 'admin@provider.example', password: 'a long password' };
const send = (path: string, body: object = {}, headers: Record<string, string> = {}) =>
  request(desk.url).post(path).set(headers).send(body);
const signIn = (more: object = {}) => send('/auth/sign-in', { ...admin, ...more });
const cookieOf = (response: request.Response): string => String(response.headers['set-cookie']?.[0]).split(';')[0]!;
const viewer = (token: string) =>
  request(desk.url).post('/graphql').set('authorization', `Bearer ${token}`).send({ query: '{ viewer { name } }' });

describe('signing in', () => {
  it('answers a short token and keeps the long one in a cookie that scripts cannot read', async () => {
    const response = await signIn();
    expect(response.status).toBe(200);
    const minutes = (Date.parse(response.body.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(11);
    expect(response.headers['set-cookie']?.[0]).toMatch(
      /^vigie_refresh=.+; Max-Age=2592000; Path=\/auth; HttpOnly; SameSite=Strict$/,
    );
    expect((await viewer(response.body.accessToken)).body).toEqual({ data: { viewer: { name: 'Ada Admin' } } });
  });

  it('takes the address in any case', async () => {
    expect((await signIn({ email: ' ADMIN@Provider.example ' })).status).toBe(200);
  });

  it('says the same to an unknown address and a wrong password', async () => {
    const wrong = await signIn({ password: 'not it' });
    const unknown = await signIn({ email: 'nobody@provider.example' });
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(wrong.body).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
  });

  it('names the empty field in the language asked for', async () => {
    const response = await send('/auth/sign-in', { email: 'x@y.example' }, { 'accept-language': 'en' });
    expect(response.status).toBe(400);
    expect(response.headers['content-type']).toMatch('application/problem+json');
    expect(response.body.fields).toEqual([{ path: 'password', rule: 'required', message: 'This field is needed.' }]);
  });

  it('slows down who keeps trying one account, and says for how long', async () => {
    const tries = await Promise.all(Array.from({ length: 11 }, () => signIn({ email: 'tried@provider.example' })));
    const last = tries.find(({ status }) => status === 429)!;
    expect(last.body.code).toBe('TOO_MANY_ATTEMPTS');
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(60);
  });

  it('refuses what is no JSON without telling of its inside', async () => {
    const response = await request(desk.url)
      .post('/auth/sign-in')
      .set('content-type', 'application/json')
      .send('{"email"');
    expect(response.body).toEqual({ status: 400, code: 'MALFORMED_REQUEST', detail: 'La demande est illisible.' });
  });
});

describe('a session', () => {
  it('goes on with a new cookie at each refresh', async () => {
    const first = cookieOf(await signIn());
    const response = await send('/auth/refresh', {}, { cookie: first });
    expect(response.status).toBe(200);
    expect(cookieOf(response)).not.toBe(first);
    expect((await viewer(response.body.accessToken)).body.errors).toBeUndefined();
  });

  it('lets two tabs refresh at the same moment', async () => {
    const cookie = cookieOf(await signIn());
    const answers = await Promise.all([send('/auth/refresh', {}, { cookie }), send('/auth/refresh', {}, { cookie })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('ends for everybody when an older token comes back', async () => {
    const stolen = cookieOf(await signIn());
    const second = cookieOf(await send('/auth/refresh', {}, { cookie: stolen }));
    const third = await send('/auth/refresh', {}, { cookie: second });
    expect((await send('/auth/refresh', {}, { cookie: stolen })).status).toBe(401);
    expect((await send('/auth/refresh', {}, { cookie: cookieOf(third) })).status).toBe(401);
    expect((await viewer(third.body.accessToken)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('ends at sign-out, for the access token too', async () => {
    const response = await signIn();
    const cookie = cookieOf(response);
    expect((await send('/auth/sign-out', {}, { cookie })).status).toBe(204);
    expect((await send('/auth/refresh', {}, { cookie })).status).toBe(401);
    expect((await viewer(response.body.accessToken)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('cannot be made up', async () => {
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sid":"x"}').toString('base64url')}.`;
    for (const token of ['', 'nonsense', unsigned])
      expect((await viewer(token)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a revocation', () => {
  it('of a role holds from the next question on', async () => {
    const tina = await desk.as('otherTechnician');
    const query = '{ viewer { clients { code } } }';
    expect(await tina.ask(query)).toEqual({ viewer: { clients: [{ code: 'ACME' }, { code: 'BETA' }] } });
    await desk.underWalls('admin', (tx) => revokeRole(tx, tina.id, desk.beta.id, 'technician'));
    expect(await tina.ask(query)).toEqual({ viewer: { clients: [{ code: 'ACME' }] } });
  });

  it('of an account closes its open socket within two seconds and refuses the next question', async () => {
    const fay = await desk.as('finance');
    const listening = await fay.listen('subscription ($id: ID!) { queueChanged(deskId: $id) { kind } }', {
      id: desk.deskId,
    });
    await desk.underWalls('admin', (tx) => disableAccount(tx, fay.id));
    const since = Date.now();
    await listening.until(({ closedWith }) => closedWith !== undefined);
    expect([listening.closedWith, Date.now() - since < 2000]).toEqual([4403, true]);
    expect((await fay.tryToAsk('{ viewer { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('can be done by an administrator alone', async () => {
    const attempt = desk.underWalls('dispatcher', (tx) => disableAccount(tx, desk.idOf('lead')));
    await expect(attempt).rejects.toThrow('not an administrator');
  });
});
