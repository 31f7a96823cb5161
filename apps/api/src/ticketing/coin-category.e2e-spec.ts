import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { categoryNamed } from '../tenancy/index.ts';
import { open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';
import { untilWaitedFor } from '../testing/until-waited-for.ts';

let desk: OpenDesk;
let technician: Person;
beforeAll(async () => {
  desk = await openDesk();
  technician = await desk.as('technician');
});
afterAll(() => desk.close());

const anyTicket = async (clientId: string = desk.acme.id): Promise<string> =>
  (await open(await desk.as('otherTechnician'), clientId)).id;

/** What a ticket of Acme's is about once somebody has said so. */
const categorised = async (category: string | null, ticketId?: string, by = technician) =>
  (await qualify(by, ticketId ?? (await anyTicket()), { category })).category;

interface Catalogue {
  readonly client: { readonly categories: readonly { readonly id: string; readonly name: string }[] } | null;
}

async function catalogue(who: Who, clientId: string = desk.acme.id): Promise<readonly string[] | undefined> {
  const query = 'query ($id: ID!) { client(id: $id) { categories { id name } } }';
  const { client } = await (await desk.as(who)).ask<Catalogue>(query, { id: clientId });
  return client?.categories.map(({ name }) => name);
}

const factsOf = (ticketId: string) =>
  desk.underWalls('admin', (tx) =>
    tx.query<{ data: { changes?: object } }>('SELECT data FROM desk.ticket_fact WHERE ticket_id = $1 ORDER BY at, id', [
      ticketId,
    ]),
  );

describe('a ticket qualified by a category', () => {
  it('adds a new name to the client’s catalogue, and takes the one that is there however it is typed', async () => {
    const first = await categorised('Accès distant');
    expect(first).toMatchObject({ name: 'Accès distant' });
    for (const typed of ['accès distant', 'ACCES  DISTANT', '  Acce\u0300s\n\u00a0distant '])
      expect(await categorised(typed)).toEqual(first);
    expect((await catalogue('technician'))?.filter((name) => /distant/i.test(name))).toEqual(['Accès distant']);
  });

  it('holds its id in the fact, and its name nowhere in the history', async () => {
    const ticketId = await anyTicket();
    const category = await categorised('Chambre froide', ticketId);
    const facts = await factsOf(ticketId);
    expect(facts.at(-1)?.data.changes).toEqual({ categoryId: category?.id });
    expect(JSON.stringify(facts)).not.toMatch(/chambre/i);
  });

  it('records nothing when it is of that category already', async () => {
    const ticketId = await anyTicket();
    await categorised('Badge', ticketId);
    const before = await factsOf(ticketId);
    await categorised('badgé', ticketId);
    expect(await factsOf(ticketId)).toEqual(before);
  });

  it.each([null, '', ' \u00a0 '])('has none once %j says so', async (nothing) => {
    const ticketId = await anyTicket();
    await categorised('Badge', ticketId);
    expect(await categorised(nothing, ticketId)).toBeNull();
    expect((await factsOf(ticketId)).at(-1)?.data.changes).toEqual({ categoryId: null });
  });

  it('keeps it while other parts are qualified', async () => {
    const ticketId = await anyTicket();
    const category = await categorised('Badge', ticketId);
    expect(await qualify(technician, ticketId, { root: 'HARDWARE' })).toMatchObject({ category });
  });

  it('shows it wherever it is shown', async () => {
    const ticket = await open(technician, desk.acme.id, { title: 'Shown everywhere' });
    const category = await categorised('Badge', ticket.id);
    const shown = 'edges { node { category { id name } } }';
    const query = `query ($id: ID!, $clientId: ID!, $deskId: ID!, $reference: String!, $filter: TicketFilter) {
      ticket(id: $id) { category { id name } } ticketByReference(reference: $reference) { category { id name } }
      queue(deskId: $deskId, filter: $filter) { ${shown} } clientTickets(clientId: $clientId, filter: $filter) { ${shown} } }`;
    const { id, reference } = ticket;
    const where = { id, reference, clientId: desk.acme.id, deskId: desk.deskId, filter: { text: 'shown everywhere' } };
    expect(await technician.ask(query, where)).toEqual({
      ...{ ticket: { category }, ticketByReference: { category } },
      ...{ queue: { edges: [{ node: { category } }] }, clientTickets: { edges: [{ node: { category } }] } },
    });
  });
});

describe('a name that two people coin at once', () => {
  it('becomes one category: the second waits for the first, and takes theirs', async () => {
    const ticketId = await anyTicket();
    const { first, second } = await desk.underWalls('dispatcher', async (tx) => {
      const first = await categoryNamed(tx, { clientId: desk.acme.id, name: 'Sauvegarde' });
      const second = categorised('SAUVEGARDE', ticketId);
      await untilWaitedFor(tx);
      return { first, second: { awaited: second } };
    });
    expect(await second.awaited).toEqual({ id: first, name: 'Sauvegarde' });
  });

  it('becomes one category, whoever comes first of many', async () => {
    const tickets = await Promise.all(Array.from({ length: 6 }, () => anyTicket()));
    const answers = await Promise.all(tickets.map((id, at) => categorised(at % 2 ? 'Télécopie' : 'télécopie', id)));
    expect(new Set(answers.map((category) => category?.id)).size).toBe(1);
    expect((await catalogue('technician'))?.filter((name) => /copie/i.test(name))).toHaveLength(1);
  });
});

describe('an act that is refused', () => {
  const expectNoWord = async (work: () => Promise<unknown>, expected: object): Promise<void> => {
    const before = await catalogue('lead');
    expect(await work()).toMatchObject(expected);
    expect(await catalogue('lead')).toEqual(before);
  };

  it('coins no word: too long, or beside a field that is wrong', async () => {
    const ticketId = await anyTicket();
    const tooLong = { category: 'x'.repeat(121) };
    const beside = { category: 'Orphan', siteId: desk.beta.sites[0] };
    await expectNoWord(() => qualify(technician, ticketId, tooLong), {
      fields: [{ path: 'category', rule: 'tooLong' }],
    });
    await expectNoWord(() => qualify(technician, ticketId, beside), { fields: [{ path: 'siteId', rule: 'unknown' }] });
  });

  it('coins no word for a person who may not qualify, nor on a closed ticket', async () => {
    const ticketId = await anyTicket();
    const manager = await desk.as('acmeManager');
    await expectNoWord(() => qualify(manager, ticketId, { category: 'Orphan' }), { code: 'NOT_ALLOWED' });
    await desk.underWalls('admin', (tx) =>
      tx.query(`UPDATE desk.ticket SET status = 'closed', ended_at = now() WHERE id = $1`, [ticketId]),
    );
    await expectNoWord(() => qualify(technician, ticketId, { category: 'Orphan' }), { code: 'TICKET_IS_CLOSED' });
  });
});

describe('the catalogue', () => {
  it('is each client’s own: the same name at two clients is two categories', async () => {
    const both = await desk.as('otherTechnician');
    const ours = await categorised('Partagé', await anyTicket(), both);
    const theirs = await categorised('partage', await anyTicket(desk.beta.id), both);
    expect([ours?.name, theirs?.name]).toEqual(['Partagé', 'partage']);
    expect(ours?.id).not.toBe(theirs?.id);
  });

  it('is listed by name, case and accents aside, and one of 120 characters fits', async () => {
    const names = ['zèbre', 'Éclair', 'abricot', `Z${'z'.repeat(119)}`];
    for (const name of names) expect(await categorised(name)).toMatchObject({ name });
    const listed = (await catalogue('technician'))!.filter((name) => names.includes(name));
    expect(listed).toEqual(['abricot', 'Éclair', 'zèbre', names[3]]);
  });

  it.each<Who>(['acmeManager', 'acmeUser', 'finance'])('of one’s own client is read by %s', async (who) => {
    await categorised('Badge');
    expect(await catalogue(who)).toContain('Badge');
  });

  it.each<Who>(['acmeManager', 'acmeUser', 'technician', 'dispatcher'])(
    'of another client is not there for %s',
    async (who) => {
      await categorised('Secret of Beta', await anyTicket(desk.beta.id), await desk.as('betaDispatcher'));
      expect(await catalogue(who, desk.beta.id)).toBeUndefined();
      expect(await catalogue(who)).not.toContain('Secret of Beta');
      const rows = await desk.underWalls(who, (tx) => tx.query('SELECT FROM desk.category WHERE name ~ $1', ['Beta']));
      expect(rows).toEqual([]);
    },
  );

  it('lets no ticket point into another client’s, not even past the API', async () => {
    const ticketId = await anyTicket();
    const pointing = desk.underWalls('otherTechnician', async (tx) => {
      const theirs: Id<'Category'> = await categoryNamed(tx, { clientId: desk.beta.id, name: 'Elsewhere' });
      await tx.query('UPDATE desk.ticket SET category_id = $1 WHERE id = $2', [theirs, ticketId]);
    });
    await expect(pointing).rejects.toThrow(/foreign key/);
  });

  it.each<Who>(['acmeManager', 'acmeUser', 'finance', 'betaDispatcher'])(
    'takes no word from %s past the API',
    async (who) => {
      const coining = desk.underWalls(who, (tx) => categoryNamed(tx, { clientId: desk.acme.id, name: `By ${who}` }));
      await expect(coining).rejects.toThrow(/row-level security/);
    },
  );

  it('is never emptied by the API, and renamed by those who keep it alone', async () => {
    const emptied = desk.underWalls('admin', (tx) => tx.query('DELETE FROM desk.category'));
    await expect(emptied).rejects.toThrow(/permission denied/);
    await categorised('Kept as it is');
    const renamed = desk.underWalls('technician', (tx) =>
      tx.query(`WITH done AS (UPDATE desk.category SET name = 'x' RETURNING id) SELECT id FROM done`),
    );
    expect(await renamed).toEqual([]);
  });
});
