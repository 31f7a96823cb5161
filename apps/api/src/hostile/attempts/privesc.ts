import { expect } from '@jest/globals';
import { disableAccount, grantRole } from '../../tenancy/index.ts';
import { assign, escalate, hold, open, qualify, resolve, take } from '../../testing/acts.ts';
import { actId } from '../../testing/person.ts';
import { type Attempts, auditOf, codesOf, type Ground } from '../ground.ts';

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

  'HC-117': async ({ desk }) => {
    const self = desk.idOf('acmeManager');
    for (const role of ['provider_admin', 'dispatcher', 'client_manager'] as const)
      await expect(desk.underWalls('acmeManager', (tx) => grantRole(tx, self, desk.beta.id, role))).rejects.toThrow(
        'not an administrator',
      );
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
