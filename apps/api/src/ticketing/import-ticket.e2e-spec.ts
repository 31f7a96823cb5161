import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, instant, type Instant } from '@vigie/kernel';
import { importHistory, type ImportedTicket, type Observation, type ObservedState, untouched } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { idAt } from '../platform/ids.ts';
import { categoryNamed } from '../tenancy/index.ts';
import { open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import type { ImportBatch, TicketElsewhere } from './import-decision.ts';
import { decideImport, mayImport, openingText, recordImport } from './import-ticket.ts';
import { importedAccounts, importedBefore, lockImported, takeImportTurn } from './imported-tickets.store.ts';

const source = 'elsewhere';
const hour = 3_600_000;
const at = (hours: number): Instant => instant(Date.UTC(2024, 2, 4) + hours * hour);

let desk: OpenDesk;
let network: Id<'Category'>;
beforeAll(async () => {
  desk = await openDesk();
  network = await desk.underWalls('admin', (tx) => categoryNamed(tx, { clientId: desk.acme.id, name: 'Network' }));
});
afterAll(() => desk.close());

const seen = (
  hours: number,
  status: Exclude<ObservedState['status'], 'on_hold'>,
  assigneeId: string | null = null,
): Observation => ({
  ...{
    at: at(hours),
    state: { status },
    assigneeId: assigneeId as Id<'Staff'> | null,
    teamId: null,
    qualification: {},
  },
});

/** A ticket of Acme's that another system opened at hour 1, whose digest is its name and what it tells. */
function elsewhere(externalId: string, observations: readonly Observation[], openedAt = at(1)): TicketElsewhere {
  const openingTitle = openingText(openedAt, `Title of ${externalId}`);
  const title = { textId: openingTitle.textId, digest: openingTitle.digest };
  const opened: ImportedTicket = {
    ...{ id: idAt<'Ticket'>(openedAt), clientId: desk.acme.id, state: { status: 'new' }, channel: 'mail' },
    ...{ assignment: { assigneeId: null, since: openedAt }, wasAssigned: false, teamId: null, resolvedAt: null },
    ...{ clientPriority: null, counters: untouched },
    qualification: {
      ...{
        kind: 'incident',
        priority: 'P2',
        level: 'L1',
        impact: 'high',
        urgency: null,
        root: null,
        categoryId: network,
      },
      ...{ siteId: desk.acme.sites[0]!, serviceId: null },
    },
  };
  const place = { contactId: null, siteId: desk.acme.sites[0]!, serviceId: null } as const;
  const told = { kind: 'incident', priority: 'P2', level: 'L1', channel: 'mail', title, ...place } as const;
  return {
    ...{
      externalId,
      digest: JSON.stringify([externalId, openedAt, observations]),
      deskId: desk.deskId,
      contactId: null,
    },
    ...{ title: `Title of ${externalId}`, updatedAt: observations.at(-1)?.at ?? openedAt, openingTitle },
    history: importHistory(opened, { type: 'opened', at: openedAt, ...told }, observations),
  };
}

async function bring(tx: Tx, until: Instant, ...tickets: readonly TicketElsewhere[]): Promise<readonly string[]> {
  const batch: ImportBatch = { source, until, tickets };
  await takeImportTurn(tx, source);
  const before = await importedBefore(
    tx,
    source,
    tickets.map(({ externalId }) => externalId),
  );
  await lockImported(tx, [...before.values()]);
  const decisions = await decideImport(tx, batch, before);
  await recordImport(tx, batch, decisions);
  return decisions.map(({ outcome }) => outcome);
}

const importAs = (who: Who, until: Instant, ...tickets: readonly TicketElsewhere[]) =>
  desk.underWalls(who, (tx) => bring(tx, until, ...tickets));

const rowOf = (externalId: string) =>
  desk.underWalls('admin', async (tx) => {
    const [row] = await tx.query<Record<string, unknown> & { id: string; number: number }>(
      `SELECT t.* FROM desk.ticket t JOIN desk.imported_ticket i ON i.client_id = t.client_id AND i.ticket_id = t.id
        WHERE i.external_id = $1`,
      [externalId],
    );
    return row!;
  });

describe('importing tickets', () => {
  it('is for administrators alone', async () => {
    const whos = ['admin', 'dispatcher', 'technician', 'lead', 'accountManager', 'finance', 'acmeManager'] as const;
    const may = await Promise.all(whos.map(async (who) => mayImport((await desk.as(who)).caller)));
    expect(may).toEqual([true, false, false, false, false, false, false]);
  });

  it.each(['dispatcher', 'technician', 'lead', 'acmeManager', 'betaDispatcher'] as const)(
    'is refused to %s by the database, and leaves nothing',
    async (who) => {
      await expect(importAs(who, at(5), elsewhere(`REFUSED ${who}`, [seen(2, 'open')]))).rejects.toThrow();
      expect(await desk.underWalls('admin', (tx) => importedBefore(tx, source, [`REFUSED ${who}`]))).toEqual(new Map());
    },
  );

  it('gives one a row as it stands, numbers in a block, and facts whose ids follow their time', async () => {
    const technician = desk.idOf('technician');
    const tickets = ['A1', 'A2', 'A3'].map((id) =>
      elsewhere(id, [seen(2, 'open', technician), seen(3, 'resolved', technician)]),
    );
    expect(await importAs('admin', at(5), ...tickets)).toEqual(['created', 'created', 'created']);
    const rows = await Promise.all(['A1', 'A2', 'A3'].map(rowOf));
    expect(rows.map(({ number }) => number - rows[0]!.number)).toEqual([0, 1, 2]);
    expect(rows[0]).toMatchObject({
      ...{
        status: 'resolved',
        priority: 2,
        impact: 'high',
        category_id: network,
        channel: 'mail',
        assignee_id: technician,
      },
      ...{
        opened_at: new Date(at(1)),
        assigned_at: new Date(at(2)),
        updated_at: new Date(at(3)),
        resolved_at: new Date(at(3)),
      },
      ...{ ended_at: null, site_id: desk.acme.sites[0], revision: 1 },
    });
    const facts = await desk.underWalls('admin', (tx) =>
      tx.query<{ id: string; type: string; at: Date; actor_id: string | null; late: boolean }>(
        `SELECT id, type, at, actor_id, recorded_at > at + interval '1 day' AS late FROM desk.ticket_fact WHERE ticket_id = $1 ORDER BY id`,
        [rows[0]!.id],
      ),
    );
    expect(facts.map(({ type }) => type)).toEqual(['opened', 'assigned', 'resumed', 'resolved']);
    expect(facts.map(({ id }) => Number.parseInt(id.replace('-', '').slice(0, 12), 16))).toEqual(
      facts.map((fact) => fact.at.getTime()),
    );
    expect(facts.filter(({ actor_id, late }) => actor_id !== null || !late)).toEqual([]);
  });

  it('leaves room for the tickets that people open after it', async () => {
    await importAs('admin', at(5), elsewhere('B1', []));
    const opened = await open(await desk.as('dispatcher'), desk.acme.id);
    expect(opened.reference).toBe(`ACME-${(await rowOf('B1')).number + 1}`);
  });

  it('is found in the queue by its title', async () => {
    await importAs('admin', at(5), elsewhere('B2', [seen(2, 'open')]));
    const query = `query ($deskId: ID!, $filter: TicketFilter) { queue(deskId: $deskId, filter: $filter) { edges { node { title status } } } }`;
    const found = await (
      await desk.as('dispatcher')
    ).ask(query, { deskId: desk.deskId, filter: { text: 'title of b2' } });
    expect(found).toEqual({ queue: { edges: [{ node: { title: 'Title of B2', status: 'OPEN' } }] } });
  });
});

describe('an open board', () => {
  it('learns by one change of a batch that there is news', async () => {
    const dispatcher = await desk.as('dispatcher');
    const query = 'subscription ($id: ID!) { queueChanged(deskId: $id) { kind ticket { title } } }';
    const board = await dispatcher.listen<{ queueChanged: object }>(query, { id: desk.deskId });
    await importAs(
      'admin',
      at(9),
      elsewhere('E1', [seen(2, 'open')]),
      elsewhere('E2', [seen(3, 'open')]),
      elsewhere('E3', [seen(4, 'closed')]),
    );
    const opened = await open(dispatcher, desk.acme.id, { title: 'After the import' });
    await board.until(({ heard }) => JSON.stringify(heard).includes(opened.title!));
    const ofBatch = board.heard.filter((heard) => JSON.stringify(heard).includes('Title of E'));
    expect(ofBatch).toEqual([{ queueChanged: { kind: 'CHANGED', ticket: { title: 'Title of E2' } } }]);
    board.stop();
  });
});

describe('importing the same tickets again', () => {
  it('adds the facts that are new, and the state they lead to', async () => {
    await importAs('admin', at(5), elsewhere('C1', [seen(2, 'open')]));
    const later = elsewhere('C1', [seen(2, 'open'), seen(6, 'resolved'), seen(7, 'closed')]);
    expect(await importAs('admin', at(8), later)).toEqual(['updated']);
    expect(await rowOf('C1')).toMatchObject({
      status: 'closed',
      ended_at: new Date(at(7)),
      resolved_at: new Date(at(6)),
      revision: 2,
    });
    const [account] = await desk.underWalls('admin', (tx) => importedAccounts(tx, source, 'C0', 1));
    expect(account?.facts.map(({ type }) => type)).toEqual(['opened', 'resumed', 'resolved', 'closed']);
  });

  it('changes nothing when nothing is new, nor when it is read less far', async () => {
    const known = elsewhere('C2', [seen(2, 'open'), seen(3, 'resolved')]);
    await importAs('admin', at(5), known);
    expect(await importAs('admin', at(9), known)).toEqual(['unchanged']);
    expect(await importAs('admin', at(2), elsewhere('C2', [seen(2, 'open')]))).toEqual(['ahead']);
    expect(await rowOf('C2')).toMatchObject({ status: 'resolved', revision: 1 });
  });

  it('bridges a past that now reads otherwise, without unsaying it', async () => {
    await importAs('admin', at(5), elsewhere('C3', [seen(2, 'open'), seen(3, 'resolved')]));
    expect(await importAs('admin', at(8), elsewhere('C3', [seen(2, 'closed')]))).toEqual(['bridged']);
    const [account] = await desk.underWalls('admin', (tx) => importedAccounts(tx, source, 'C2', 1));
    expect(account).toMatchObject({ status: 'closed', openingTitle: 'Title of C3' });
    expect(account?.facts.map(({ type }) => type)).toEqual(['opened', 'resumed', 'resolved', 'closed']);
  });

  it('leaves alone what was opened at another time, and what our own people have acted on', async () => {
    await importAs('admin', at(5), elsewhere('C4', []), elsewhere('C5', []));
    await qualify(await desk.as('dispatcher'), (await rowOf('C5')).id, { root: 'NETWORK' });
    const outcomes = await importAs('admin', at(8), elsewhere('C4', [], at(0)), elsewhere('C5', [seen(6, 'closed')]));
    expect(outcomes).toEqual(['contradicts', 'worked_on_here']);
    expect(await rowOf('C4')).toMatchObject({ status: 'new', revision: 1 });
    expect(await rowOf('C5')).toMatchObject({ status: 'new', root: 'network', revision: 2 });
  });

  it('puts a line on record for each batch that changed something, and none for one that did not', async () => {
    const lines = () =>
      desk.underWalls('admin', (tx) =>
        tx.query<{ outcome: object }>(`SELECT outcome FROM desk.act WHERE act = 'importTickets' ORDER BY id`),
      );
    const before = (await lines()).length;
    await importAs('admin', at(5), elsewhere('D1', []), elsewhere('D2', []));
    await importAs('admin', at(5), elsewhere('D1', []), elsewhere('D2', []));
    await importAs('admin', at(9), elsewhere('D1', [seen(6, 'open')]), elsewhere('D2', []));
    expect((await lines()).slice(before).map(({ outcome }) => outcome)).toEqual([
      { accepted: { source, created: 2, updated: 0 } },
      { accepted: { source, created: 0, updated: 1 } },
    ]);
  });
});
