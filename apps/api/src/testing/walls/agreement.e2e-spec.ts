import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ability, abilityOf } from '@vigie/tenancy';
import { type Agreement, disagreementsOn, holdAgreement, type Judges, ourJudges, stricter } from './agreement.ts';
import { openTown } from './open-town.ts';

let ground: Awaited<ReturnType<typeof openTown>>;
beforeAll(async () => {
  ground = await openTown();
});
afterAll(() => ground.close());

const seed = 20261123;
const held = (count: number, worse: Partial<Judges> = {}): Promise<Agreement> =>
  holdAgreement(ground, count, seed, { ...ourJudges, ...worse });

describe('abilities, row-level policies and the second opinion', () => {
  it('agree on random programs of roles, tickets and acts; npm run test:walls draws more', async () => {
    expect(await held(300)).toEqual({ programs: 300, seed, disagreement: undefined, program: undefined });
  });

  it('differ only where the list of what Postgres holds tighter says why', () => {
    expect(stricter.map(({ because }) => because.length > 40)).toEqual([true, true]);
  });
});

describe('a planted fault is found:', () => {
  it('a role that reaches wider in the abilities alone', async () => {
    const widened: Judges['abilityOf'] = (caller) => {
      const ability: Ability = abilityOf(caller);
      const isFinance = caller.memberships.some(({ role }) => role === 'finance');
      ability.update([...ability.rules, ...(isFinance ? [{ action: 'assign', subject: 'Ticket' } as const] : [])]);
      return ability;
    };
    const { disagreement } = await held(3000, { abilityOf: widened });
    expect(disagreement?.join()).toMatch(/Postgres says false, the ability true|the ability says true, the second/);
  });

  it('a policy that was dropped', async () => {
    const [own] = ground.town.catalog.policies.filter(({ table, name }) => table === 'ticket' && name === 'own_select');
    await ground.owner.query('DROP POLICY own_select ON desk.ticket');
    const { disagreement } = await held(3000);
    await ground.owner.query(
      `CREATE POLICY own_select ON desk.ticket AS RESTRICTIVE FOR SELECT TO desk_app USING (${own!.using!})`,
    );
    expect(disagreement).toContain('select ticket: Postgres says true, the second opinion false');
  });

  it('a second opinion that takes one’s own for all of one’s client’s', async () => {
    const mistaken: Judges['mayAct'] = (caller, line, { clientId }) =>
      ourJudges.mayAct(caller, line, { ...(clientId && { clientId }), ownerId: caller.userId });
    const { disagreement } = await held(3000, { mayAct: mistaken });
    expect(disagreement?.join()).toMatch(/the ability says false, the second opinion true/);
  });

  it('a role given back by mistake, in one program', async () => {
    const { acme } = ground.town.clients;
    const program = {
      held: [{ clientId: acme, role: 'technician', isRevoked: true }],
      acts: [{ line: ['Ticket', 'hold'], thing: { clientId: acme, ownerId: null, internal: false } }],
    } as const;
    const forgetful: Judges['abilityOf'] = (caller) =>
      abilityOf({ ...caller, memberships: [{ clientId: acme, role: 'technician' }] });
    expect(await disagreementsOn(ground, program)).toEqual([]);
    expect(await disagreementsOn(ground, program, { ...ourJudges, abilityOf: forgetful })).toContain(
      'Ticket hold: the ability says true, the second opinion false',
    );
  });
});
