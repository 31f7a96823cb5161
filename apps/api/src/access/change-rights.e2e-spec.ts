import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, open } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { untilWaitedFor } from '../testing/until-waited-for.ts';
import { actOnRights, ofHolder, type RightsAnswer } from '../testing/rights.ts';
import { takeRightsTurn } from './rights-holders.store.ts';

let desk: OpenDesk;
let admin: Person;
beforeAll(async () => {
  desk = await openDesk();
  admin = await desk.as('admin');
});
afterAll(() => desk.close());

/** What somebody is to hold at Beta, and what they held when the administrator looked. */
const change = (who: Who, roles: readonly string[], expectedRoles: readonly string[], more: object = {}, by = admin) =>
  actOnRights(by, 'changeRights', {
    ...{ personId: desk.idOf(who), clientId: desk.beta.id, roles, expectedRoles },
    ...more,
  });
const ticketQuery = 'query ($id: ID!) { ticket(id: $id) { id } }';
const auditOf = (id: string): Promise<object[]> =>
  desk.underWalls('admin', (tx) =>
    tx.query('SELECT act, subject_id, client_id, outcome FROM desk.act WHERE act_id = $1', [id]),
  );

describe('giving somebody a right at a client', () => {
  it('opens the client’s tickets to them at once, and closes them at once', async () => {
    const [tom, lead] = [await desk.as('technician'), await desk.as('lead')];
    const { id } = await open(lead, desk.beta.id);
    expect(await tom.ask(ticketQuery, { id })).toEqual({ ticket: null });
    const given = await change('technician', ['TECHNICIAN'], []);
    expect(given).toMatchObject({
      __typename: 'RightsHolder',
      places: [{ clientId: desk.beta.id, roles: ['TECHNICIAN'], standing: 'WORKS' }],
    });
    expect(await tom.ask(ticketQuery, { id })).toEqual({ ticket: { id } });
    expect((await change('technician', [], ['TECHNICIAN'])).places).toEqual([]);
    expect(await tom.ask(ticketQuery, { id })).toEqual({ ticket: null });
  });

  it('grants and withdraws in one, recorded in the audit line, and does nothing twice', async () => {
    const act = actId();
    const input = {
      personId: desk.idOf('finance'),
      clientId: desk.acme.id,
      roles: ['TECHNICIAN'],
      expectedRoles: ['FINANCE'],
    };
    const first = await actOnRights(admin, 'changeRights', input, act);
    expect(first.places).toMatchObject([{ roles: ['TECHNICIAN'], standing: 'WORKS' }]);
    expect(await actOnRights(admin, 'changeRights', input, act)).toEqual(first);
    expect(await auditOf(act)).toMatchObject([
      {
        act: 'changeRights',
        subject_id: desk.idOf('finance'),
        client_id: desk.acme.id,
        outcome: { accepted: { effect: { granted: ['technician'], withdrawn: ['finance'] } } },
      },
    ]);
  });

  it('takes a standing for the roles that give it, in the role in which they work or last worked', async () => {
    const at = { personId: desk.idOf('technician'), clientId: desk.beta.id };
    const become = (standing: string | null, expectedRoles: readonly string[], more: object = {}) =>
      actOnRights(admin, 'changeRights', { ...at, standing, expectedRoles, ...more });
    expect((await become('READS', [])).places).toMatchObject([{ roles: ['FINANCE'], standing: 'READS' }]);
    expect((await become('WORKS', ['FINANCE'])).places).toMatchObject([{ roles: ['TECHNICIAN'], standing: 'WORKS' }]);
    expect((await become('NOTHING', ['TECHNICIAN'])).places).toEqual([]);
    const [asLead] = (await change('lead', ['FINANCE'], ['SHIFT_LEAD'])).places;
    expect(asLead).toMatchObject({ roles: ['FINANCE'] });
    const back = { personId: desk.idOf('lead'), clientId: desk.beta.id, standing: 'WORKS', expectedRoles: ['FINANCE'] };
    expect((await actOnRights(admin, 'changeRights', back)).places).toMatchObject([{ roles: ['SHIFT_LEAD'] }]);
    for (const more of [{}, { roles: [], standing: 'READS' }])
      expect((await become(null, [], more)).fields).toEqual([{ path: 'roles', rule: 'eitherOne' }]);
  });

  it('is refused upon rights that are no longer what was seen', async () => {
    expect(await change('dispatcher', ['FINANCE'], ['TECHNICIAN'])).toMatchObject({
      code: 'RIGHTS_HAVE_CHANGED',
      message: expect.stringContaining('changed meanwhile'),
    });
  });

  it('gives a role everywhere, at clients to come too, and takes it back everywhere', async () => {
    const wish = { clientId: null };
    expect(await change('betaDispatcher', ['SHIFT_LEAD'], [], wish)).toMatchObject({ everywhere: ['SHIFT_LEAD'] });
    const later = await desk.admit('LATER');
    const query = 'query ($id: ID!) { client(id: $id) { code } }';
    const bruno = await desk.as('betaDispatcher');
    for (const client of [desk.acme, desk.beta, later])
      expect(await bruno.ask(query, { id: client.id })).toEqual({ client: { code: client.code } });
    expect(await change('betaDispatcher', [], ['SHIFT_LEAD'], wish)).toMatchObject({
      everywhere: [],
      roles: ['DISPATCHER'],
    });
    for (const client of [desk.acme, later])
      expect(await bruno.ask(query, { id: client.id })).toEqual({ client: null });
    expect(await bruno.ask(query, { id: desk.beta.id })).toEqual({ client: { code: 'BETA' } });
  });
});

describe('a right that is not given', () => {
  it.each([
    [
      'a role of the provider, to somebody of a client',
      'betaManager',
      ['TECHNICIAN'],
      ['CLIENT_MANAGER'],
      {},
      'ROLE_DOES_NOT_FIT',
    ],
    ['a client’s role at another client', 'acmeUser', ['CLIENT_USER'], [], {}, 'ROLE_DOES_NOT_FIT'],
    ['a client’s role, to somebody of the provider', 'technician', ['CLIENT_USER'], [], {}, 'ROLE_DOES_NOT_FIT'],
    ['the administrator’s role at one client', 'technician', ['PROVIDER_ADMIN'], [], {}, 'ADMINISTERS_EVERYWHERE'],
    ['more, to oneself', 'admin', ['FINANCE', 'PROVIDER_ADMIN'], ['PROVIDER_ADMIN'], { clientId: null }, 'OWN_RIGHTS'],
    ['no administrator at all', 'admin', [], ['PROVIDER_ADMIN'], { clientId: null }, 'LAST_ADMINISTRATOR'],
  ] as const)('%s', async (_what, who, roles, expected, more, code) => {
    const before = await desk.underWalls('admin', (tx) => tx.query('SELECT sec.memberships_of($1)', [desk.idOf(who)]));
    const answer = await change(who, roles, expected, more);
    expect(answer).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
    const after = await desk.underWalls('admin', (tx) => tx.query('SELECT sec.memberships_of($1)', [desk.idOf(who)]));
    expect(after).toEqual(before);
  });

  it('of a person or at a client that nobody knows reads as absent', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000';
    for (const more of [{ personId: unknown }, { clientId: unknown }])
      expect((await change('technician', ['FINANCE'], [], more)).code).toBe('NOT_FOUND');
  });

  it('by whoever is no administrator, to themself or to others', async () => {
    for (const who of ['lead', 'accountManager', 'dispatcher', 'technician', 'acmeManager'] as const)
      for (const whose of [who, 'acmeColleague'] as const)
        expect((await change(whose, ['FINANCE'], [], {}, await desk.as(who))).code).toBe('NOT_ALLOWED');
  });

  it('by one of two administrators who demote each other at the same moment', async () => {
    const second = await actOnRights(admin, 'addPerson', {
      ...{ name: 'Second Admin', email: 'second@provider.example', role: 'PROVIDER_ADMIN' },
    });
    const other = await desk.signIn(second.person.id);
    const demote = (by: Person, personId: string) =>
      actOnRights(by, 'changeRights', { personId, clientId: null, roles: [], expectedRoles: ['PROVIDER_ADMIN'] });
    const answers = await desk
      .underWalls('admin', async (tx) => {
        await takeRightsTurn(tx);
        const both = Promise.all([demote(admin, other.id), demote(other, admin.id)]);
        await untilWaitedFor(tx, 2);
        return { both };
      })
      .then(({ both }) => both);
    const done = answers.filter(({ __typename }) => __typename === 'RightsHolder');
    expect([done.length, answers.filter(({ code }) => code === 'NOT_FOUND' || code === 'NOT_ALLOWED').length]).toEqual([
      1, 1,
    ]);
    if (answers[1]!.__typename === 'RightsHolder') await demoteBack(other);
  });

  /** The tests that follow go on with the first administrator. */
  const demoteBack = (other: Person) =>
    actOnRights(other, 'changeRights', {
      ...{ personId: desk.idOf('admin'), clientId: null, roles: ['PROVIDER_ADMIN'], expectedRoles: [] },
    });
});

describe('somebody who still holds tickets', () => {
  it('keeps their right until it is said aloud; then the tickets stay theirs', async () => {
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.beta.id);
    await assign(lead, id, desk.idOf('otherTechnician'));
    expect(await change('otherTechnician', [], ['TECHNICIAN'])).toMatchObject({
      code: 'STILL_HOLDS_TICKETS',
      count: 1,
      message: expect.stringContaining('1 open ticket'),
    });
    const despite = await change('otherTechnician', [], ['TECHNICIAN'], { despiteOpenTickets: true });
    expect(despite.places).toEqual([]);
    const query = 'query ($id: ID!) { ticket(id: $id) { assignee { id } } }';
    expect(await lead.ask(query, { id })).toEqual({ ticket: { assignee: { id: desk.idOf('otherTechnician') } } });
  });
});

describe('the list of people and their rights', () => {
  type Page = { people: { people: RightsAnswer[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null };
  const query = `query ($clientIds: [ID!]!, $search: String, $first: Int, $after: String) {
    people(clientIds: $clientIds, search: $search, first: $first, after: $after) {
      people { ${ofHolder} } pageInfo { hasNextPage endCursor } } }`;
  const ask = (variables: object, by = admin) => by.ask<Page>(query, { clientIds: [desk.acme.id], ...variables });

  it('tells what each may do at the clients asked about, page by page', async () => {
    const whole = (await ask({})).people!.people;
    expect(whole.map(({ name }) => name)).toEqual(whole.map(({ name }) => name).toSorted());
    const named = (name: string) => whole.find((one) => one.name === name)!;
    expect(named('Lea Lead').places).toEqual([{ clientId: desk.acme.id, roles: ['SHIFT_LEAD'], standing: 'WORKS' }]);
    expect(named('Max Manager').places[0]!.standing).toBe('MANAGES');
    expect(named('Ada Admin')).toMatchObject({ everywhere: ['PROVIDER_ADMIN'], email: 'admin@provider.example' });
    const first = (await ask({ first: 4 })).people!;
    const second = (await ask({ first: 200, after: first.pageInfo.endCursor })).people!;
    expect([...first.people, ...second.people]).toEqual(whole);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('finds by a part of a name, whatever its case and accents', async () => {
    expect((await ask({ search: 'LÉA' })).people!.people.map(({ name }) => name)).toEqual(['Lea Lead']);
    expect((await ask({ search: '%' })).people!.people).toEqual([]);
  });

  it('tells the people of a client, with what they hold there', async () => {
    const of = `query ($id: ID!) { clientPeople(clientId: $id) { people { name kind places { roles standing } } } }`;
    const { clientPeople } = await admin.ask<{ clientPeople: { people: RightsAnswer[] } }>(of, { id: desk.acme.id });
    expect(clientPeople.people.map(({ name, places }) => [name, places[0]?.roles])).toEqual([
      ['Carl Acme', ['CLIENT_USER']],
      ['Mia Acme', ['CLIENT_MANAGER']],
      ['Uma Acme', ['CLIENT_USER']],
    ]);
  });

  it.each(['lead', 'accountManager', 'finance', 'acmeManager'] as const)('is not for %s', async (who) => {
    const person = await desk.as(who);
    expect(await ask({}, person)).toEqual({ people: null });
    const accounts = await desk.underWalls(who, (tx) =>
      tx.query('SELECT * FROM sec.accounts_of($1::uuid[], $2::uuid[])', [[person.id], [desk.acme.id]]),
    );
    expect(accounts).toEqual([]);
  });
});
