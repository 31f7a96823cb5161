import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { assign, open, qualify, take } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { actOnRights } from '../testing/rights.ts';

let desk: OpenDesk;
let admin: Person;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
});
afterAll(() => desk.close());

const signIn = (email: string, password: string | null) =>
  request(desk.url).post('/auth/sign-in').send({ email, password });
const whoAmI = '{ viewer { id } }';

describe('somebody new', () => {
  const newcomer = { name: 'Nora Newcomer', email: 'Nora@Provider.Example', level: 'L2', role: 'TECHNICIAN' };

  it('signs in with the password that was told once, and works where they were given it', async () => {
    const act = actId();
    const input = { ...newcomer, clientIds: [desk.beta.id] };
    const added = await actOnRights(admin, 'addPerson', input, act);
    expect(added.person).toMatchObject({
      name: 'Nora Newcomer',
      email: 'nora@provider.example',
      level: 'L2',
      roles: ['TECHNICIAN'],
    });
    const { status } = await signIn('nora@provider.example', added.firstPassword);
    expect(status).toBe(200);
    const nora = await desk.signIn(added.person.id);
    const clients = await nora.ask<{ viewer: { clients: { code: string }[] } }>('{ viewer { clients { code } } }');
    expect(clients.viewer.clients).toEqual([{ code: 'BETA' }]);
    expect(await actOnRights(admin, 'addPerson', input, act)).toMatchObject({
      firstPassword: null,
      person: { id: added.person.id },
    });
    const kept = await desk.underWalls('admin', (tx) =>
      tx.query('SELECT outcome FROM desk.act WHERE act_id = $1', [act]),
    );
    expect(JSON.stringify(kept)).not.toContain(added.firstPassword);
  });

  it('is refused when somebody signs in with the address, in words, and nothing of them is kept', async () => {
    const twin = { ...newcomer, name: 'Twin', email: ' ADMIN@provider.example', clientIds: null };
    expect(await actOnRights(admin.reading('fr'), 'addPerson', twin)).toMatchObject({
      code: 'EMAIL_IS_TAKEN',
      message: 'Quelqu’un se connecte déjà avec cette adresse. Choisissez-en une autre.',
    });
    expect(await desk.underWalls('admin', (tx) => tx.query(`SELECT FROM desk.staff WHERE name = 'Twin'`))).toEqual([]);
  });

  it.each([
    [{ email: 'no address' }, 'email', 'email'],
    [{ name: '  ' }, 'name', 'required'],
    [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
    [{ clientIds: [] }, 'clientIds', 'required'],
    [{ clientIds: ['00000000-0000-7000-8000-000000000000'] }, 'clientIds', 'unknown'],
  ])('is refused for bad form: %j', async (wrong, path, rule) => {
    const input = { ...newcomer, email: 'other@provider.example', clientIds: null, ...wrong };
    expect((await actOnRights(admin, 'addPerson', input)).fields).toEqual([{ path, rule }]);
  });

  it('holds no role of a client, and administers everywhere or nowhere', async () => {
    const at = { ...newcomer, email: 'third@provider.example', clientIds: [desk.acme.id] };
    expect((await actOnRights(admin, 'addPerson', { ...at, role: 'CLIENT_MANAGER' })).code).toBe('ROLE_DOES_NOT_FIT');
    expect((await actOnRights(admin, 'addPerson', { ...at, role: 'PROVIDER_ADMIN' })).code).toBe(
      'ADMINISTERS_EVERYWHERE',
    );
  });
});

describe('somebody who leaves', () => {
  it('is out at once, sessions and subscriptions included, and back with the same rights', async () => {
    const tom = await desk.as('technician');
    const listening = await tom.listen('subscription ($id: ID!) { queueChanged(deskId: $id) { position } }', {
      id: desk.deskId,
    });
    const wish = { personId: tom.id };
    expect(await actOnRights(admin, 'deactivatePerson', wish)).toMatchObject({ isActive: false });
    expect((await tom.tryToAsk(whoAmI)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await listening.until(({ closedWith }) => closedWith === 4403);
    expect(await actOnRights(admin, 'reactivatePerson', wish)).toMatchObject({ isActive: true, roles: ['TECHNICIAN'] });
    expect((await tom.tryToAsk(whoAmI)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await (await desk.as('technician')).ask(whoAmI)).toEqual({ viewer: { id: tom.id } });
  });

  it('says how many tickets they hold first', async () => {
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.acme.id);
    await assign(lead, id, desk.idOf('otherTechnician'));
    const wish = { personId: desk.idOf('otherTechnician') };
    expect(await actOnRights(admin, 'deactivatePerson', wish)).toMatchObject({ code: 'STILL_HOLDS_TICKETS', count: 1 });
    const despite = await actOnRights(admin, 'deactivatePerson', { ...wish, despiteOpenTickets: true });
    expect(despite).toMatchObject({ isActive: false, openTickets: 1 });
  });

  it('is never oneself', async () => {
    expect((await actOnRights(admin, 'deactivatePerson', { personId: admin.id })).code).toBe('OWN_ACCOUNT');
    expect(await admin.ask(whoAmI)).toEqual({ viewer: { id: admin.id } });
  });

  it('is nobody’s to decide but an administrator’s', async () => {
    const lead = await desk.as('lead');
    for (const name of ['deactivatePerson', 'reactivatePerson', 'changeLevel'] as const)
      expect((await actOnRights(lead, name, { personId: desk.idOf('finance') })).code).toBe('NOT_ALLOWED');
  });
});

describe('the level of somebody', () => {
  it('says up to where they take tickets', async () => {
    const [dispatcher, tom] = [await desk.as('dispatcher'), await desk.as('technician')];
    const { id } = await open(dispatcher, desk.acme.id);
    await qualify(dispatcher, id, { level: 'L2' });
    const wish = { personId: tom.id, level: 'L2' };
    const before = await take(tom, id);
    expect(await actOnRights(admin, 'changeLevel', wish)).toMatchObject({ level: 'L2' });
    const after = await take(tom, id);
    expect([before.code, after.__typename]).toEqual(['ASSIGNEE_NOT_ELIGIBLE', 'Ticket']);
  });

  it('is not one’s own to change, nor a contact’s', async () => {
    const level = 'L3';
    expect((await actOnRights(admin, 'changeLevel', { personId: admin.id, level })).code).toBe('OWN_RIGHTS');
    expect((await actOnRights(admin, 'changeLevel', { personId: desk.idOf('acmeUser'), level })).code).toBe(
      'NOT_FOUND',
    );
  });
});
