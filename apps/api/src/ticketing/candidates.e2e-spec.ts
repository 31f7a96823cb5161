import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '../builders/index.ts';
import { assign, open, qualify, resolve } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.underWalls('admin', async (tx) => {
    const at = [desk.acme];
    await aStaff('Second Sue').atLevel('L2').as('technician', at).in(tx, { passwordHash: '' });
    await aStaff('Full Fred').atLevel('L1').holdingAtMost(0).as('technician', at).in(tx, { passwordHash: '' });
    const left = await aStaff('Left Liz').atLevel('L1').holdingAtMost(0).in(tx, { passwordHash: '' });
    await tx.query('SELECT sec.disable_account($1, now())', [left]);
  });
});
afterAll(() => desk.close());

interface Shown {
  readonly person: { readonly name: string };
  readonly openTickets: number;
  readonly ceiling: number | null;
  readonly eligible: boolean;
  readonly reason: string | null;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

async function candidates(person: Person, id: string, search: string | null = null): Promise<readonly Shown[]> {
  const query = `query ($id: ID!, $search: String) { ticket(id: $id) { candidates(first: 50, search: $search) {
    person { name } openTickets ceiling eligible reason reasons { code message } } } }`;
  return (await person.ask<{ ticket: { candidates: Shown[] } }>(query, { id, search })).ticket.candidates;
}
const one = (people: readonly Shown[], name: string) => people.find(({ person }) => person.name === name)!;

describe('who may take a ticket', () => {
  it('comes best first: own level, then levels above; those who may not come last', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    const people = await candidates(dispatcher, ticket.id);
    expect(people.filter(({ eligible }) => eligible).map(({ person }) => person.name)).toEqual([
      'Lea Lead',
      'Tina Technician',
      'Tom Technician',
      'Second Sue',
    ]);
    expect(people.map(({ eligible }) => eligible).lastIndexOf(true)).toBe(3);
  });

  it('says every reason of who may not, in words, the heaviest first', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    await qualify(dispatcher, ticket.id, { level: 'L2' });
    const left = one(await candidates(dispatcher, ticket.id), 'Left Liz');
    expect(left.reasons.map(({ code }) => code)).toEqual([
      'ACCOUNT_DISABLED',
      'NOT_AUTHORISED',
      'LEVEL_TOO_LOW',
      'AT_CAPACITY',
    ]);
    expect(left.reasons[2]?.message).toBe('Works at L1, the ticket is L2.');
    expect(left.reason).toBe(left.reasons[0]?.message);
    const [inFrench] = await candidates(dispatcher.reading('fr'), ticket.id, 'full');
    expect(inFrench?.reasons.map(({ message }) => message)).toContain('Charge pleine\u00a0: 0 en cours sur 0.');
  });

  it('puts who last solved something for the client before equals', async () => {
    const lead = await desk.as('lead');
    const solved = await open(lead, desk.acme.id);
    await assign(lead, solved.id, desk.idOf('technician'));
    await resolve(lead, solved.id);
    const ticket = await open(lead, desk.acme.id);
    const [best] = await candidates(lead, ticket.id);
    expect(best).toMatchObject({ person: { name: 'Tom Technician' }, openTickets: 0 });
  });

  it('counts a load the same for everybody, tickets of clients they do not serve included', async () => {
    const lead = await desk.as('lead');
    const elsewhere = await open(lead, desk.beta.id);
    await assign(lead, elsewhere.id, desk.idOf('otherTechnician'));
    const ticket = await open(lead, desk.acme.id);
    for (const who of ['dispatcher', 'lead'] as const)
      expect(one(await candidates(await desk.as(who), ticket.id), 'Tina Technician')).toMatchObject({
        openTickets: 1,
        ceiling: 12,
      });
    await resolve(lead, elsewhere.id);
    expect(one(await candidates(lead, ticket.id), 'Tina Technician').openTickets).toBe(0);
  });

  it.each<Who>(['finance', 'acmeManager'])('is not told to %s', async (who) => {
    const ticket = await open(await desk.as('dispatcher'), desk.acme.id);
    expect(await candidates(await desk.as(who), ticket.id)).toEqual([]);
  });
});

describe('what the database tells of people’s loads', () => {
  const takers = (who: Who, clientId: string) =>
    desk.underWalls(who, (tx) =>
      tx.query<{ serves: string[] }>(`SELECT * FROM sec.takers(ARRAY[$1]::uuid[], '{technician,shift_lead}')`, [
        clientId,
      ]),
    );

  it('is nothing at a client one does not serve, and nothing to client people', async () => {
    expect(await takers('dispatcher', desk.beta.id)).toEqual([]);
    expect(await takers('acmeManager', desk.acme.id)).toEqual([]);
    expect((await takers('dispatcher', desk.acme.id)).filter(({ serves }) => serves.length > 0)).toHaveLength(5);
  });

  it('is what the tickets say, whatever has happened to them', async () => {
    const lead = await desk.as('lead');
    const [technician, other] = [desk.idOf('technician'), desk.idOf('otherTechnician')];
    const [moved, released, kept] = [
      await open(lead, desk.acme.id),
      await open(lead, desk.acme.id),
      await open(lead, desk.acme.id),
    ];
    for (const { id } of [moved, released, kept]) await assign(lead, id, technician);
    await assign(lead, moved.id, other, technician);
    await assign(lead, released.id, null, technician);
    const loads = new Map((await candidates(lead, kept.id)).map((c) => [c.person.name, c.openTickets]));
    const held = await desk.underWalls('lead', (tx) =>
      tx.query<{ name: string; n: number }>(
        `SELECT a.name, count(*)::int AS n FROM desk.ticket t JOIN desk.staff a ON a.id = t.assignee_id
          WHERE t.status IN ('new', 'open', 'on_hold') GROUP BY 1`,
      ),
    );
    expect(held.length).toBeGreaterThan(1);
    for (const { name, n } of held) expect([name, loads.get(name)]).toEqual([name, n]);
  });
});
