import { expect } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { Desk } from '../../platform/desk.ts';
import { disableAccount, grantRole } from '../../tenancy/index.ts';
import { assign, escalate, hold, open, qualify, resolve, take } from '../../testing/acts.ts';
import { actId } from '../../testing/person.ts';
import { actOnRights } from '../../testing/rights.ts';
import { absent, type Attempts, auditOf, codesOf, type Ground, internalNote } from '../ground.ts';

const openMutation = `mutation ($actId: ID!, $input: OpenTicketInput!) { openTicket(actId: $actId, input: $input) { __typename } }`;
const inputOf = ({ desk }: Ground, title: string, more: object = {}): object => ({
  ...{ clientId: desk.acme.id, kind: 'INCIDENT', channel: 'PORTAL', title, contactId: desk.idOf('acmeUser') },
  ...more,
});
const titled = ({ desk }: Ground, title: string): Promise<object[]> =>
  desk.underWalls('lead', (tx) => tx.query('SELECT FROM desk.ticket WHERE title = $1', [title]));

/** Somebody does more than their role does. */
export const wideningRights: Attempts = {
  'HC-116': async (ground) => {
    const more = { role: 'ADMIN', passwordHash: 'x', assigneeId: ground.desk.idOf('technician'), status: 'CLOSED' };
    for (const [field, value] of Object.entries(more)) {
      const answer = await (
        await ground.as('acmeUser')
      ).send(openMutation, { actId: actId(), input: inputOf(ground, 'Mass', { [field]: value }) });
      expect([answer.status, codesOf(answer.body)]).toEqual([400, ['BAD_USER_INPUT']]);
    }
    expect(await titled(ground, 'Mass')).toEqual([]);
  },

  'HC-117': async (ground) => {
    const { desk } = ground;
    const self = desk.idOf('acmeManager');
    for (const role of ['provider_admin', 'dispatcher', 'client_manager'] as const)
      await expect(desk.underWalls('acmeManager', (tx) => grantRole(tx, self, desk.beta.id, role))).rejects.toThrow(
        'not an administrator',
      );
    const manager = await desk.as('acmeManager');
    const input = { name: 'Mallory', email: 'mallory@acme.example', role: 'PROVIDER_ADMIN' };
    const raised = { personId: self, clientId: null, roles: ['PROVIDER_ADMIN'], expectedRoles: [] };
    for (const answer of [
      await actOnRights(manager, 'addPerson', input),
      await actOnRights(manager, 'changeRights', raised),
      await actOnRights(manager, 'changeRights', { ...raised, clientId: desk.beta.id, roles: ['CLIENT_MANAGER'] }),
    ])
      expect(answer.code).toBe('NOT_ALLOWED');
    const kept = await desk.underWalls('admin', (tx) => tx.query('SELECT sec.memberships_of($1) AS held', [self]));
    expect(kept).toEqual([{ held: [{ clientId: desk.acme.id, role: 'client_manager' }] }]);
    expect((await auditOf(ground, 'acmeManager', 'changeRights'))[0]?.outcome).toEqual({
      refused: { code: 'NOT_ALLOWED' },
    });
  },

  'HC-118': async ({ desk }) => {
    const targets = [
      `desk.staff SET name = 'Me' WHERE id = '${desk.idOf('technician')}'`,
      `desk.contact SET email = 'me@x' WHERE id = '${desk.idOf('betaManager')}'`,
    ];
    for (const target of targets)
      await expect(desk.underWalls('acmeManager', (tx) => tx.query(`UPDATE ${target}`))).rejects.toThrow(
        /permission denied/,
      );
    await expect(desk.underWalls('acmeManager', (tx) => disableAccount(tx, desk.idOf('technician')))).rejects.toThrow(
      'not an administrator',
    );
    const manager = await desk.as('acmeManager');
    const wishes = {
      deactivatePerson: {},
      changeLevel: { level: 'L1' },
      foreseeRights: { clientId: desk.acme.id, roles: [] },
    } as const;
    for (const act of ['deactivatePerson', 'changeLevel', 'foreseeRights'] as const) {
      const theirs = await actOnRights(manager, act, { personId: desk.idOf('technician'), ...wishes[act] });
      expect(theirs).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(theirs).toEqual(await actOnRights(manager, act, { personId: absent, ...wishes[act] }));
    }
    const people = 'query ($ids: [ID!]!) { people(clientIds: $ids) { people { id } } }';
    expect(await manager.ask(people, { ids: [desk.acme.id, desk.beta.id] })).toEqual({ people: null });
  },

  // By whom a ticket at a higher level is resolved is not a matter of rights: what is skipped is the pack, and the level of who takes it.
  'HC-122': async ({ as, desk }) => {
    const [lead, technician] = [await as('lead'), await as('technician')];
    const { id } = await open(lead, desk.acme.id);
    await escalate(lead, id, undefined, { toLevel: 'L3' });
    expect(await take(technician, id)).toMatchObject({ code: 'ASSIGNEE_NOT_ELIGIBLE' });
    expect(await qualify(technician, id, { level: 'L1' })).toMatchObject({ code: 'LEVEL_GOES_BY_ESCALATION' });
    expect(await lead.ask(`{ ticket(id: "${id}") { level status assignee { id } } }`)).toEqual({
      ticket: { level: 'L3', status: 'OPEN', assignee: null },
    });
  },

  'HC-124': async (ground) => {
    const finance = await ground.as('finance');
    const { id } = ground.own;
    const answers = [
      await qualify(finance, id, { root: 'SOFTWARE' }),
      await assign(finance, id, ground.desk.idOf('technician')),
      await hold(finance, id),
      await resolve(finance, id),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array(4).fill('NOT_ALLOWED'));
    expect(await (await ground.as('lead')).ask(`{ ticket(id: "${id}") { status root assignee { id } } }`)).toEqual({
      ticket: { status: 'NEW', root: null, assignee: null },
    });
    for (const act of ['qualifyTicket', 'assignTicket', 'holdTicket', 'resolveTicket'])
      expect((await auditOf(ground, 'finance', act))[0]?.outcome).toEqual({ refused: { code: 'NOT_ALLOWED' } });
  },

  'HC-128': async (ground) => {
    const { desk } = ground;
    const carl = await ground.as('acmeColleague');
    await desk.underWalls('admin', (tx) => disableAccount(tx, carl.id));
    const answer = await carl.tryToAsk(openMutation, { actId: actId(), input: inputOf(ground, 'After the end') });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(await titled(ground, 'After the end')).toEqual([]);
  },

  // Rights are foreseen in somebody's name: what is asked then cannot write, tells no more than they see, and is recorded.
  'HC-129': async (ground) => {
    const { desk } = ground;
    const seen = { personId: desk.idOf('acmeUser'), clientId: desk.acme.id, roles: ['CLIENT_USER'] };
    expect((await actOnRights(await ground.as('dispatcher'), 'foreseeRights', seen)).code).toBe('NOT_ALLOWED');
    const admin = await ground.as('admin');
    const answer = await actOnRights(admin, 'foreseeRights', seen);
    expect(answer.today.lines).toContainEqual({ thing: 'INTERNAL_NOTES', may: false, count: 0 });
    expect(JSON.stringify(answer)).not.toContain(internalNote);
    expect((await auditOf(ground, 'admin', 'foreseeRights'))[0]?.outcome).toMatchObject({
      accepted: { subjectId: seen.personId },
    });
    const write = desk.app.get(Desk).rehearse(admin.caller, {
      change: () => Promise.resolve(),
      as: { userId: desk.idOf('lead') as Id<'Person'> },
      look: (tx) => tx.query('UPDATE desk.ticket SET title = $1', ['Written in a preview']),
    });
    await expect(write).rejects.toThrow(/read-only transaction/);
  },

  'HC-130': async (ground) => {
    const user = await ground.as('acmeUser');
    const polluted = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    const input = JSON.stringify(inputOf(ground, 'Polluted')).replace(
      /\}$/,
      `,"customFields":${polluted},"__proto__":{"isAdmin":true}}`,
    );
    const { status } = await user.post(
      `{"query":${JSON.stringify(openMutation)},"variables":{"actId":"${actId()}","input":${input}}}`,
    );
    expect([status, await titled(ground, 'Polluted')]).toEqual([400, []]);
    await open(user, ground.desk.acme.id, { contactId: ground.desk.idOf('acmeUser'), channel: 'PORTAL' });
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  },
};
