import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { revokeRole } from '../tenancy/index.ts';
import { assign, hold, open, resolve } from '../testing/acts.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { until } from '../testing/until.ts';

const clock = new HandClock();
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(clock);
});
afterAll(() => desk.close());

interface Block {
  readonly reference: string;
  readonly from: string;
  readonly until: string | null;
  readonly state: string;
}
interface Member {
  readonly person: { readonly id: string; readonly name: string };
  readonly openTickets: number;
  readonly presence: { readonly state: string };
  readonly blocks: readonly Block[];
}
interface Asked {
  readonly deskTeam: {
    readonly members: readonly Member[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

const query = `query ($deskId: ID!, $from: DateTime!, $until: DateTime!, $first: Int, $after: String) {
  deskTeam(deskId: $deskId, from: $from, until: $until, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    members { person { id name } level team { name } openTickets presence { state since }
      blocks { ticketId reference title client { code } level priority from until state } } } }`;

const ask = async (who: Who, more: object = {}) =>
  (await desk.as(who)).tryToAsk<Asked>(query, {
    deskId: desk.deskId,
    from: clock.in(-60),
    until: clock.in(60),
    ...more,
  });
const members = async (who: Who, more: object = {}) => (await ask(who, more)).data.deskTeam!.members;
const names = async (who: Who, more: object = {}) => (await members(who, more)).map(({ person }) => person.name);
const blocksOf = async (id: string, more: object = {}) =>
  (await members('lead', more)).find(({ person }) => person.id === id)!.blocks;

describe('the team of a desk', () => {
  it('is whoever may be given tickets of a client that the caller serves, by name within their level', async () => {
    expect(await names('lead')).toEqual(['Lea Lead', 'Tina Technician', 'Tom Technician']);
    expect(await names('betaDispatcher')).toEqual(['Lea Lead', 'Tina Technician']);
  });

  it('comes page by page without losing or repeating anybody', async () => {
    const first = (await ask('lead', { first: 2 })).data.deskTeam!;
    expect(first.members.map(({ person }) => person.name)).toEqual(['Lea Lead', 'Tina Technician']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await ask('lead', { first: 2, after: first.pageInfo.endCursor })).data.deskTeam!;
    expect(rest.members.map(({ person }) => person.name)).toEqual(['Tom Technician']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('tells each stretch of work from its assignment to the next one, and to the end', async () => {
    const dispatcher = await desk.as('lead');
    const [tom, tina] = [desk.idOf('technician'), desk.idOf('otherTechnician')];
    const { id, reference } = await open(dispatcher, desk.acme.id);
    const began = clock.in(0);
    await assign(dispatcher, id, tom);
    clock.pass(10);
    const passedOn = clock.in(0);
    await assign(dispatcher, id, tina, tom);
    clock.pass(5);
    expect(await blocksOf(tom)).toMatchObject([{ reference, from: began, until: passedOn, state: 'DONE' }]);
    expect(await blocksOf(tina)).toMatchObject([{ reference, from: passedOn, until: null, state: 'RUNNING' }]);
    await hold(dispatcher, id);
    expect(await blocksOf(tina)).toMatchObject([{ state: 'ON_HOLD' }]);
    await resolve(dispatcher, id);
    expect(await blocksOf(tina)).toMatchObject([{ until: clock.in(0), state: 'DONE' }]);
    expect(await blocksOf(tina, { from: clock.in(1), until: clock.in(30) })).toEqual([]);
    expect(await blocksOf(tom, { from: clock.in(-10), until: clock.in(30) })).toMatchObject([{ reference }]);
    clock.pass(90);
    expect(await blocksOf(tom)).toEqual([]);
  });

  it('shows work that began before the window as long as it goes on, and counts what somebody holds', async () => {
    const lead = await desk.as('lead');
    const { id, reference } = await open(lead, desk.beta.id);
    await assign(lead, id, lead.id);
    clock.pass(600);
    const [first] = await members('lead');
    expect(first).toMatchObject({ openTickets: 1, blocks: [{ reference, from: clock.in(-600), until: null }] });
    expect((await members('dispatcher'))[0]).toMatchObject({ openTickets: 0, blocks: [] });
  });

  it('says how far a promise is used, until it is broken', async () => {
    await desk.underWalls('admin', (tx) =>
      theTerms('Contract of ACME').always().promising('resolution', 1).for(tx, desk.acme.id),
    );
    const dispatcher = await desk.as('lead');
    const { id } = await open(dispatcher, desk.acme.id);
    const tom = desk.idOf('technician');
    await assign(dispatcher, id, tom);
    const state = async () => (await blocksOf(tom))[0]!.state;
    const becomes = (wanted: string) => until(state, (found) => found === wanted);
    expect(await state()).toBe('RUNNING');
    clock.pass(46);
    await becomes('W75');
    clock.pass(9);
    await becomes('W90');
    clock.pass(6);
    await becomes('BREACHED');
  });

  it('refuses a window that is too long, upside down or too far back, by the name of the argument', async () => {
    const argumentOf = async (more: object) => {
      const { errors } = await ask('lead', more);
      const { code, argument } = errors![0]!.extensions as { code: string; argument: string };
      return [code, argument];
    };
    expect(await argumentOf({ until: clock.in(24 * 60) })).toEqual(['BAD_USER_INPUT', 'until']);
    expect(await argumentOf({ until: clock.in(-60) })).toEqual(['BAD_USER_INPUT', 'until']);
    expect(await argumentOf({ from: clock.in(-8 * 24 * 60) })).toEqual(['BAD_USER_INPUT', 'from']);
    expect(await argumentOf({ first: 201 })).toEqual(['BAD_USER_INPUT', 'first']);
    expect(await argumentOf({ after: 'nonsense' })).toEqual(['BAD_USER_INPUT', 'after']);
  });
});

describe('behind the walls', () => {
  it('a dispatcher of one client sees neither the people nor the tickets of another', async () => {
    const lead = await desk.as('lead');
    const { id, reference } = await open(lead, desk.beta.id, { title: 'Secret of Beta' });
    await assign(lead, id, desk.idOf('otherTechnician'));
    expect(JSON.stringify(await members('lead'))).toContain(reference);
    const seen = JSON.stringify(await members('dispatcher'));
    expect(seen).not.toContain(reference);
    expect(seen).not.toContain('Secret');
    expect(seen).not.toContain('BETA');
  });

  it('people of a client, and whoever does not serve the desk, read it like an absent one', async () => {
    for (const who of ['acmeManager', 'acmeUser'] as const) expect((await ask(who)).data).toEqual({ deskTeam: null });
    expect((await ask('lead', { deskId: '00000000-0000-7000-8000-000000000000' })).data).toEqual({ deskTeam: null });
    expect((await ask('lead', { deskId: 'nonsense' })).data).toEqual({ deskTeam: null });
  });

  it('the database itself names nobody of clients where the caller has no part', async () => {
    const staff = (who: Who) =>
      desk.underWalls(who, (tx) =>
        tx.query(`SELECT sec.staff_of_clients($1, '{technician,shift_lead}') AS id`, [[desk.beta.id]]),
      );
    expect(await staff('lead')).toHaveLength(2);
    for (const who of ['dispatcher', 'technician', 'acmeManager', 'betaManager'] as const)
      expect([who, await staff(who)]).toEqual([who, []]);
  });

  it('somebody whose role was revoked is no longer of the team', async () => {
    await desk.underWalls('admin', (tx) => revokeRole(tx, desk.idOf('technician'), desk.acme.id, 'technician'));
    expect(await names('lead')).toEqual(['Lea Lead', 'Tina Technician']);
  });
});
