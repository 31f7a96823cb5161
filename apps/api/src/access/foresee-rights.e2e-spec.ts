import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { staffRoles } from '@vigie/tenancy';
import { theTerms } from '../builders/index.ts';
import { Desk } from '../platform/desk.ts';
import { assign, comment, open, resolve, take } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { actOnRights, type Sight } from '../testing/rights.ts';

let desk: OpenDesk;
let admin: Person;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
  await desk.underWalls('admin', (tx) =>
    theTerms('Contract').always().promising('resolution', 4).for(tx, desk.beta.id),
  );
  const bruno = await desk.as('betaDispatcher');
  const { id } = await open(bruno, desk.beta.id, { contactId: desk.idOf('betaManager'), title: 'First of Beta' });
  await comment(bruno, id, 'Between us', 'INTERNAL');
  await open(bruno, desk.beta.id, { title: 'Second of Beta' });
});
afterAll(() => desk.close());

const foresee = (who: Who, roles: readonly string[], by = admin) =>
  actOnRights(by, 'foreseeRights', { personId: desk.idOf(who), clientId: desk.beta.id, roles });
const told = ({ lines }: Sight) => Object.fromEntries(lines.map(({ thing, may, count }) => [thing, count ?? may]));

/** What somebody really gets of Beta when they ask the API. */
async function gets(person: Person): Promise<object> {
  const query = `query ($id: ID!) {
    clientTickets(clientId: $id) { totalCount edges { node { id timeline { edges { node { ... on Comment { audience } } } } } } }
    client(id: $id) { contacts { id } terms { versions { id ola { number } } } } }`;
  interface Got {
    clientTickets: {
      totalCount: number;
      edges: { node: { id: string; timeline: { edges: { node: { audience?: string } }[] } } }[];
    };
    client: { contacts: object[]; terms: { versions: object[] } | null } | null;
  }
  const { clientTickets, client } = await person.ask<Got>(query, { id: desk.beta.id });
  const notes = clientTickets.edges
    .flatMap(({ node }) => node.timeline.edges)
    .filter(({ node }) => node.audience === 'INTERNAL');
  return {
    TICKETS: clientTickets.totalCount,
    INTERNAL_NOTES: notes.length,
    CONTACTS: client?.contacts.length ?? 0,
    CONTRACT: client?.terms?.versions.length ?? 0,
  };
}

/** What of it they may really do: each act is tried on a ticket of its own. */
async function does(person: Person): Promise<object> {
  const bruno = await desk.as('betaDispatcher');
  const fresh = async () => (await open(bruno, desk.beta.id)).id;
  const isDone = (answer: { code?: string }) => answer.code !== 'NOT_ALLOWED' && answer.code !== 'NOT_FOUND';
  const done = {
    TAKE_TICKETS: isDone(await take(person, await fresh())),
    ASSIGN_TICKETS: isDone(await assign(person, await fresh(), desk.idOf('lead'))),
    RESOLVE_TICKETS: isDone(await resolve(person, await fresh())),
    OPEN_TICKETS: isDone(await open(person, desk.beta.id)),
  };
  return done;
}

describe.each(staffRoles.filter((role) => role !== 'provider_admin'))('what somebody would see as %s', (role) => {
  it('is what they get once it is given', async () => {
    const who: Who = 'technician';
    const roles = [role.toUpperCase()];
    const { today, then } = await foresee(who, roles);
    const person = await desk.as(who);
    expect(told(today)).toMatchObject(await gets(person).catch(() => ({ TICKETS: 0 })));
    const place = { personId: desk.idOf(who), clientId: desk.beta.id };
    const given = await actOnRights(admin, 'changeRights', { ...place, roles, expectedRoles: [] });
    expect(given.places[0]!.standing).toBe(then.standing);
    expect(told(then)).toMatchObject(await gets(person));
    expect(told((await foresee(who, [])).today)).toEqual(told(then));
    expect(told(then)).toMatchObject(await does(person));
    const taken = { ...place, roles: [], expectedRoles: roles, despiteOpenTickets: true };
    expect((await actOnRights(admin, 'changeRights', taken)).places).toEqual([]);
  });
});

describe('a preview', () => {
  it('sees nothing where nothing is held, and changes nothing', async () => {
    const before = await desk.underWalls('admin', (tx) =>
      tx.query('SELECT sec.memberships_of($1)', [desk.idOf('technician')]),
    );
    const { today, then } = await foresee('technician', ['TECHNICIAN']);
    expect(today).toMatchObject({ standing: 'NOTHING', tickets: [] });
    expect(told(today)).toMatchObject({ TICKETS: 0, INTERNAL_NOTES: 0, CONTRACT: 0, TAKE_TICKETS: false });
    expect(then.standing).toBe('WORKS');
    expect(then.tickets.length).toBeGreaterThan(0);
    const after = await desk.underWalls('admin', (tx) =>
      tx.query('SELECT sec.memberships_of($1)', [desk.idOf('technician')]),
    );
    expect(after).toEqual(before);
  });

  it('shows somebody of a client no internal note, and an end user what is theirs alone', async () => {
    const { today, then } = await foresee('betaManager', ['CLIENT_USER']);
    expect(told(today)).toMatchObject({
      INTERNAL_NOTES: 0,
      INTERNAL_TERMS: 0,
      TAKE_TICKETS: false,
      OPEN_TICKETS: true,
    });
    expect(told(today)['TICKETS']).toBeGreaterThan(told(then)['TICKETS'] as number);
    expect(told(then)).toMatchObject({ TICKETS: 1, CONTACTS: 1, INTERNAL_NOTES: 0 });
  });

  it('says where a right comes from', async () => {
    const place = { personId: desk.idOf('dispatcher'), clientId: desk.beta.id };
    await actOnRights(admin, 'changeRights', { ...place, roles: ['FINANCE'], expectedRoles: [] });
    const { origins } = await foresee('dispatcher', []);
    expect(origins).toMatchObject([{ role: 'FINANCE', isEverywhere: false, by: 'Ada Admin' }]);
  });

  it('is recorded, with who looked at whom', async () => {
    const act = actId();
    const input = { personId: desk.idOf('finance'), clientId: desk.beta.id, roles: [] };
    await actOnRights(admin, 'foreseeRights', input, act);
    const lines = await desk.underWalls('admin', (tx) =>
      tx.query('SELECT act, actor_id, subject_id, client_id FROM desk.act WHERE act_id = $1', [act]),
    );
    expect(lines).toEqual([
      { act: 'foreseeRights', actor_id: admin.id, subject_id: desk.idOf('finance'), client_id: desk.beta.id },
    ]);
  });

  it('refuses what the change itself would be refused for, and whoever may not grant', async () => {
    expect((await foresee('betaManager', ['TECHNICIAN'])).code).toBe('ROLE_DOES_NOT_FIT');
    expect((await foresee('technician', ['PROVIDER_ADMIN'])).code).toBe('ADMINISTERS_EVERYWHERE');
    expect((await foresee('technician', ['FINANCE'], await desk.as('lead'))).code).toBe('NOT_ALLOWED');
  });

  it('cannot write, whatever the person looked through may do', async () => {
    const write = desk.app.get(Desk).rehearse(admin.caller, {
      change: () => Promise.resolve(),
      as: { userId: desk.idOf('betaDispatcher') as never },
      look: (tx) => tx.query('UPDATE desk.ticket SET title = $1', ['Changed in a preview']),
    });
    await expect(write).rejects.toThrow(/read-only transaction/);
  });
});
