import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { assign, comment, giveMany, hold, open, qualify, resolve, resume, split, take } from '../testing/acts.ts';
import { change } from '../testing/contract.ts';
import { Desk, nobody } from '../platform/desk.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { actOnRights, type RightsAnswer } from '../testing/rights.ts';
import { until } from '../testing/until.ts';

let desk: OpenDesk;
let foreign: { readonly id: string; readonly reference: string };
beforeAll(async () => {
  desk = await openDesk();
  await desk.underWalls('admin', (tx) =>
    theTerms('Contract of BETA').always().promising('resolution', oneSecond).leaving('L1', 1).for(tx, desk.beta.id),
  );
  const feast = { date: '2030-01-01', nameFr: 'Fête de BETA', nameEn: 'Feast', status: 'PROVISIONAL' };
  await change(await desk.as('admin'), 'recordHoliday', { clientId: desk.beta.id, ...feast });
  const bruno = await desk.as('betaDispatcher');
  foreign = await open(bruno, desk.beta.id, { title: 'Secret of Beta', description: 'Beta says' });
  await qualify(bruno, foreign.id, { category: 'Trouble of Beta' });
  await comment(bruno, foreign.id, 'Only for Beta’s team', 'INTERNAL');
  await split(bruno, foreign.id);
});
afterAll(() => desk.close());

/** So that a clock of Beta's passes its milestones at once. */
const oneSecond = 1 / 3600;

const tables = [
  'client',
  'site',
  'client_service',
  'category',
  'contact',
  'desk_client',
  'ticket',
  'ticket_fact',
  'ticket_text',
  'ticket_link',
  'outbox',
  'ticket_number',
  'client_holiday',
  'coverage',
  'calendar_version',
  'terms_version',
  'internal_terms',
  'terms_revision',
  'clock',
  'clock_event',
  'clock_watch',
];
const seenOfBeta = (who: Who, table: string): Promise<object[]> =>
  desk.underWalls(who, (tx) =>
    tx.query(`SELECT FROM desk.${table} WHERE ${table === 'client' ? 'id' : 'client_id'} = $1`, [desk.beta.id]),
  );

it.each(tables)('there is something of Beta’s in %s to be hidden', async (table) => {
  await until(
    () => seenOfBeta('admin', table),
    ({ length }) => length > 0,
  );
});

/** People of Acme alone: whatever they ask about Beta must read as if Beta did not exist. */
const strangers: readonly Who[] = ['acmeManager', 'acmeUser', 'technician', 'dispatcher'];

describe.each(strangers)('%s, who has no part in Beta', (who) => {
  const absent = '00000000-0000-7000-8000-000000000000';
  const questions: readonly (readonly [string, string, (id: string) => object])[] = [
    [
      'its ticket',
      'query ($id: ID!) { answer: ticket(id: $id) { id title timeline { edges { cursor } } links { id } escalationPack { ask } resolutionSummary } }',
      (id) => ({ id }),
    ],
    [
      'its company',
      'query ($id: ID!) { answer: client(id: $id) { id name sites { id } categories { id } contacts { id } } }',
      (id) => ({ id }),
    ],
    [
      'what it is promised',
      'query ($id: ID!) { answer: client(id: $id) { terms { revision coverages { id } versions { id } } } }',
      (id) => ({ id }),
    ],
    [
      'its tickets and their count',
      'query ($id: ID!) { answer: clientTickets(clientId: $id) { totalCount edges { cursor } } }',
      (id) => ({ id }),
    ],
    [
      'its people and what they hold',
      'query ($id: ID!) { answer: clientPeople(clientId: $id) { people { id places { roles } } } }',
      (id) => ({ id }),
    ],
    [
      'what the provider’s people hold there',
      'query ($id: ID!) { answer: people(clientIds: [$id]) { people { id places { roles } } } }',
      (id) => ({ id }),
    ],
  ];

  it.each(questions)('reads %s like an absent one', async (what, query, variables) => {
    const person = await desk.as(who);
    const theirs = what === 'its ticket' ? foreign.id : desk.beta.id;
    const answers = [await person.tryToAsk(query, variables(theirs)), await person.tryToAsk(query, variables(absent))];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual({ data: { answer: null } });
  });

  it('reads its reference like one never given', async () => {
    const person = await desk.as(who);
    const query = 'query ($reference: String!) { answer: ticketByReference(reference: $reference) { id } }';
    expect(await person.ask(query, { reference: foreign.reference })).toEqual({ answer: null });
    expect(await person.ask(query, { reference: 'BETA-999' })).toEqual({ answer: null });
  });

  it('finds nothing of it in any list, count or search', async () => {
    const person = await desk.as(who);
    const query = `query ($deskId: ID!, $filter: TicketFilter) {
      viewer { clients { code } desks { clients { code } } }
      queue(deskId: $deskId, filter: $filter) { totalCount edges { node { reference } } } }`;
    const all = await person.ask<object>(query, { deskId: desk.deskId });
    const sought = await person.ask<object>(query, {
      deskId: desk.deskId,
      filter: { text: 'Secret', clientId: desk.beta.id },
    });
    const clocks = await person.ask<object>(
      'query ($deskId: ID!, $id: ID) { coverages(deskId: $deskId) { clientId } holidays(clientId: $id) { nameFr } }',
      { deskId: desk.deskId, id: desk.beta.id },
    );
    expect(JSON.stringify([all, sought, clocks])).not.toContain('BETA');
    expect(JSON.stringify(clocks)).not.toContain(desk.beta.id);
  });

  it('hears nothing of it', async () => {
    const person = await desk.as(who);
    const of = 'position kind ticketId';
    const ticket = await person.listen(
      `subscription ($id: ID!) { ticketChanged(ticketId: $id, after: "0") { ${of} } }`,
      { id: foreign.id },
    );
    const queue = await person.listen(`subscription ($id: ID!) { queueChanged(deskId: $id, after: "0") { ${of} } }`, {
      id: desk.deskId,
    });
    await comment(await desk.as('betaDispatcher'), foreign.id, 'Another word');
    const own = await open(await desk.as('lead'), desk.acme.id, { contactId: desk.idOf('acmeUser') });
    await queue.until(({ heard, isComplete }) => isComplete || JSON.stringify(heard).includes(own.id));
    await ticket.until(({ isComplete }) => isComplete);
    expect(JSON.stringify([ticket.heard, queue.heard])).not.toContain(foreign.id);
    ticket.stop();
    queue.stop();
  });

  it('cannot act on it', async () => {
    const person = await desk.as(who);
    const answers = [
      await open(person, desk.beta.id),
      await comment(person, foreign.id, 'Let me in'),
      await qualify(person, foreign.id, { root: 'SOFTWARE' }),
      await assign(person, foreign.id, desk.idOf('technician')),
      await take(person, foreign.id),
      ...(await eachOf(giveMany(person, [{ ticketId: foreign.id }]))),
      await hold(person, foreign.id),
      await resume(person, foreign.id),
      await resolve(person, foreign.id),
      ...(await rightsAtBeta(person)),
    ];
    for (const answer of answers) expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(answer.code);
    expect(await open(person, desk.beta.id)).toEqual(await open(person, actId()));
  });

  it('is shown no row of it by the database itself', async () => {
    for (const table of tables) expect([table, await seenOfBeta(who, table)]).toEqual([table, []]);
  });

  it('cannot write a row of it past the API', async () => {
    const writes = [
      [
        `INSERT INTO desk.ticket_text (id, client_id, ticket_id, use, internal, at) VALUES ($3, $1, $2, 'comment', false, now())`,
      ],
      [`INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, at) VALUES ($3, $1, $3, $2, now())`],
      [`INSERT INTO desk.category (id, client_id, name) VALUES ($3, $1, $2::text)`],
      [`UPDATE desk.ticket SET client_id = $1 WHERE id <> $2 AND id <> $3`],
    ] as const;
    for (const [sql] of writes)
      await expect(desk.underWalls(who, (tx) => tx.query(sql, [desk.beta.id, foreign.id, actId()]))).rejects.toThrow();
  });
});

/** Every act on rights, tried by somebody for themself or on somebody of Beta's. */
async function rightsAtBeta(person: Person): Promise<readonly RightsAnswer[]> {
  const at = { personId: person.id, clientId: desk.beta.id, roles: ['CLIENT_MANAGER'], expectedRoles: [] };
  const { expectedRoles: _, ...foreseen } = at;
  const theirs = { personId: desk.idOf('betaManager') };
  const newcomer = { name: 'Somebody', email: 'somebody@acme.example', role: 'TECHNICIAN', clientIds: [desk.beta.id] };
  return [
    await actOnRights(person, 'changeRights', at),
    await actOnRights(person, 'foreseeRights', foreseen),
    await actOnRights(person, 'addPerson', newcomer),
    await actOnRights(person, 'changeLevel', theirs),
    await actOnRights(person, 'deactivatePerson', theirs),
    await actOnRights(person, 'reactivatePerson', theirs),
  ];
}

/** What became of each ticket; of the whole when it was refused at once. */
async function eachOf(asked: ReturnType<typeof giveMany>) {
  const answer = await asked;
  return answer.__typename === 'TicketsAssigned' ? answer.answers : [answer];
}

describe('inside one client', () => {
  it('shows an end user only what they asked for themselves', async () => {
    const dispatcher = await desk.as('dispatcher');
    const theirs = await open(dispatcher, desk.acme.id, { contactId: desk.idOf('acmeUser'), title: 'Mine' });
    const colleague = await open(dispatcher, desk.acme.id, {
      contactId: desk.idOf('acmeColleague'),
      title: 'Not mine',
    });
    const user = await desk.as('acmeUser');
    const query = 'query ($id: ID!) { answer: ticket(id: $id) { title timeline { edges { cursor } } } }';
    expect(await user.ask(query, { id: colleague.id })).toEqual({ answer: null });
    expect(await user.ask(query, { id: theirs.id })).toMatchObject({ answer: { title: 'Mine' } });
    expect((await comment(user, colleague.id, 'Hello')).code).toBe('NOT_FOUND');
    const facts = await desk.underWalls('acmeUser', (tx) =>
      tx.query('SELECT FROM desk.ticket_fact WHERE ticket_id = $1', [colleague.id]),
    );
    expect(facts).toEqual([]);
  });

  it('never shows an internal note to client people, nor that there is one', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id, { contactId: desk.idOf('acmeUser') });
    const manager = await desk.as('acmeManager');
    const listening = await manager.listen(
      'subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { position } }',
      { id: ticket.id, after: await desk.position() },
    );
    await comment(dispatcher, ticket.id, 'They have not paid', 'INTERNAL');
    await comment(dispatcher, ticket.id, 'We are on it');
    const query = 'query ($id: ID!) { ticket(id: $id) { timeline { edges { node { ... on Comment { body } } } } } }';
    await listening.until(({ heard }) => heard.length > 0);
    for (const who of ['acmeManager', 'acmeUser'] as const)
      expect(JSON.stringify(await (await desk.as(who)).ask(query, { id: ticket.id }))).not.toContain('paid');
    expect(JSON.stringify(await dispatcher.ask(query, { id: ticket.id }))).toContain('paid');
    expect(listening.heard).toHaveLength(1);
    listening.stop();
  });

  it('shows nobody anything before somebody is known', async () => {
    const rows = await desk.app.get(Desk).inTransaction(nobody, (tx) => tx.query('SELECT FROM desk.ticket'));
    expect(rows).toEqual([]);
  });
});
