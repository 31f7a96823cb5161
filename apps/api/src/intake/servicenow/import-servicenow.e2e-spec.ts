import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { assign, comment } from '../../testing/acts.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import type { Person } from '../../testing/person.ts';
import {
  emptyInstallation,
  everyRow,
  type ImportRan,
  installationOf,
  runImport,
  sampleLog,
} from '../../testing/run-import.ts';

const noon = '2024-03-05T12:00';
const evening = '2024-03-05T18:00';

interface SeenTicket {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly timeline: { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] };
}

/** A ticket as somebody of the provider sees it. */
async function ticket(person: Person, reference: string): Promise<SeenTicket | null> {
  const query = `query ($reference: String!) { answer: ticketByReference(reference: $reference) {
    id reference status holdReason title priority level impact urgency category { name } channel openedAt resolvedAt closedAt
    client { code name } site { name zone } contact { name } team { name } assignee { name } assignedAt updatedAt revision
    timeline { edges { node { __typename ... on TicketFact {
      type at source holdReason priority channel assignee { name } previousAssignee { name } team { name } actor { name } } } } } } }`;
  return (await person.ask<{ answer: SeenTicket | null }>(query, { reference })).answer;
}

const factsOf = (seen: SeenTicket | null) =>
  seen!.timeline.edges.map(({ node }) => `${String(node['at'])} ${String(node['type'])}`);

describe('importing the log of another desk', () => {
  let desk: OpenDesk;
  let admin: Person;
  let ran: ImportRan;
  beforeAll(async () => {
    desk = await openDesk();
    ran = await runImport(installationOf(desk), sampleLog, { until: noon, zone: 'Africa/Tunis' });
    admin = await desk.as('admin');
  });
  afterAll(() => desk.close());

  it('reports what it read, made and found odd, and that the tables tell what the log tells', () => {
    expect([ran.exitCode, ran.err]).toEqual([0, '']);
    const said = [
      'Rows read',
      'Incidents read',
      'Opened later, not imported',
      'Open at that instant',
      'created',
      'updated',
    ];
    expect(said.map(ran.says)).toEqual(['30', '10', '1', '7', '9', '0']);
    expect(['new', 'open', 'on hold', 'resolved', 'closed'].map(ran.says)).toEqual(['1', '4', '2', '1', '1']);
    const made = ['clients', 'sites', 'teams', 'technicians', 'contacts', 'categories'];
    expect(made.map(ran.says)).toEqual(['3', '5', '2', '2', '5', '5']);
    const moves = ['new -> closed', 'closed -> open', 'on hold -> on hold', 'on hold -> new', 'incident_state -100'];
    expect(moves.map(ran.says)).toEqual(['1', '1', '1', '1', '1']);
    expect(ran.says('in the log')).toMatch(/^[0-9a-f]{64}$/);
    expect(ran.says('stored here')).toBe(ran.says('in the log'));
    expect(ran.says('Of these open in Vigie')).toBe('7');
  });

  it('opens a ticket as it stood, in the zone of the log', async () => {
    expect(await ticket(admin, 'L12-2')).toMatchObject({
      ...{ status: 'RESOLVED', title: 'Category 1 · Subcategory 2 · Symptom 3', priority: 'P3', level: 'L1' },
      ...{ impact: 'MEDIUM', urgency: 'MEDIUM', category: { name: 'Category 1' }, channel: 'PHONE', holdReason: null },
      ...{ openedAt: '2024-03-04T07:00:00.000Z', resolvedAt: '2024-03-04T11:00:00.000Z', closedAt: null },
      ...{ assignedAt: '2024-03-04T10:00:00.000Z', updatedAt: '2024-03-04T11:00:00.000Z', revision: 1 },
      ...{ client: { code: 'L12', name: 'Location 12' }, site: { name: 'Location 12', zone: 'Africa/Tunis' } },
      ...{ contact: { name: 'Caller 1' }, team: { name: 'Group 2' }, assignee: { name: 'Resolver 2' } },
    });
  });

  it('tells its history as the log does, without saying that one of us did it', async () => {
    const seen = await ticket(admin, 'L12-2');
    expect(factsOf(seen)).toEqual([
      '2024-03-04T07:00:00.000Z OPENED',
      '2024-03-04T07:05:00.000Z TEAM_CHANGED',
      '2024-03-04T07:30:00.000Z ASSIGNED',
      '2024-03-04T07:30:00.000Z RESUMED',
      '2024-03-04T08:00:00.000Z HELD',
      '2024-03-04T10:00:00.000Z TEAM_CHANGED',
      '2024-03-04T10:00:00.000Z ASSIGNED',
      '2024-03-04T10:00:00.000Z RESUMED',
      '2024-03-04T11:00:00.000Z RESOLVED',
    ]);
    const nodes = seen!.timeline.edges.map(({ node }) => node);
    expect(nodes.map(({ source }) => source)).toEqual(nodes.map(() => 'servicenow'));
    expect(nodes.map(({ actor }) => actor)).toEqual(nodes.map(() => ({ name: 'ServiceNow' })));
    expect(nodes[6]).toMatchObject({ assignee: { name: 'Resolver 2' }, previousAssignee: { name: 'Resolver 1' } });
  });

  it('gives each client its own numbers, in the order in which its tickets were opened', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map((number) => ticket(admin, `L12-${number}`)));
    expect(opened.map((seen) => seen!.status)).toEqual(['OPEN', 'RESOLVED', 'ON_HOLD', 'NEW']);
    expect(await ticket(admin, 'L12-5')).toBeNull();
  });

  it('gathers the small places in one company, each a site of it', async () => {
    const [unknown, lyon, annecy] = await Promise.all([2, 1, 3].map((number) => ticket(admin, `PETITS-${number}`)));
    expect([lyon, annecy]).toMatchObject([
      { site: { name: 'Lyon Gerland' }, contact: { name: 'Caller 4' } },
      { site: { name: 'Annecy' }, title: 'Réseau, « voix » · Câble "B" · Deux lignes', team: null, assignee: null },
    ]);
    expect(unknown).toMatchObject({
      site: { name: 'Unknown place' },
      contact: null,
      status: 'CLOSED',
      title: 'INC1007',
    });
  });

  it('lets those who worked for a client take its tickets, and nobody else', async () => {
    const { id } = (await ticket(admin, 'L12-4'))!;
    const query = 'query ($id: ID!) { ticket(id: $id) { candidates(first: 20) { person { name } eligible } } }';
    const { ticket: seen } = await admin.ask<{
      ticket: { candidates: { person: { name: string }; eligible: boolean }[] };
    }>(query, { id });
    const eligible = seen.candidates.filter((candidate) => candidate.eligible).map(({ person }) => person.name);
    expect(eligible.sort()).toEqual(['Resolver 1', 'Resolver 2']);
  });

  it('shows none of it to the people of another client', async () => {
    const manager = await desk.as('acmeManager');
    expect(await ticket(manager, 'L12-2')).toBeNull();
    for (const table of [
      'imported_ticket',
      'imported_site',
      'imported_staff',
      'ticket',
      'ticket_fact',
      'ticket_text',
      'site',
      'contact',
      'category',
    ])
      expect([
        table,
        await desk.underWalls('acmeManager', (tx) =>
          tx.query(`SELECT FROM desk.${table} WHERE ${foreign(table)}`, foreignTo(table, desk)),
        ),
      ]).toEqual([table, []]);
  });

  it('changes nothing at all when it is run again', async () => {
    const before = await everyRow(desk.database.url);
    const again = await runImport(installationOf(desk), sampleLog, { until: noon, zone: 'Africa/Tunis' });
    expect(['created', 'updated', 'unchanged'].map(again.says)).toEqual(['0', '0', '9']);
    expect(again.says('stored here')).toBe(ran.says('in the log'));
    expect(await everyRow(desk.database.url)).toEqual(before);
  });

  it('takes nothing back when it is read less far', async () => {
    const before = await everyRow(desk.database.url);
    const less = await runImport(installationOf(desk), sampleLog, { until: '2024-03-04T12:00', zone: 'Africa/Tunis' });
    expect(less.says('left alone, read further before')).toBe('4');
    expect(await everyRow(desk.database.url)).toEqual(before);
  });

  it('leaves a log alone that was opened at other times', async () => {
    const before = await everyRow(desk.database.url);
    const elsewhere = await runImport(installationOf(desk), sampleLog, { until: noon, zone: 'Europe/Moscow' });
    expect(elsewhere.out).toMatch(/opened at another time than imported before.* {2}9\n {4}INC1008, /);
    expect(await everyRow(desk.database.url)).toEqual(before);
  });

  it('puts one line with its counts on record', async () => {
    const acts = await desk.underWalls('admin', (tx) => tx.query('SELECT act, outcome FROM desk.act ORDER BY id'));
    expect(acts).toEqual([
      { act: 'importTickets', outcome: { accepted: { source: 'servicenow', created: 9, updated: 0 } } },
    ]);
  });
});

describe('a log that goes on', () => {
  let desk: OpenDesk;
  let admin: Person;
  beforeAll(async () => {
    desk = await openDesk();
    await runImport(installationOf(desk), sampleLog, { until: noon });
    admin = await desk.as('admin');
  });
  afterAll(() => desk.close());

  it('brings only what is new, as if it had been read to there at once', async () => {
    const before = factsOf(await ticket(admin, 'L12-4'));
    const on = await runImport(installationOf(desk), sampleLog, { until: evening });
    expect(['created', 'updated', 'unchanged'].map(on.says)).toEqual(['0', '1', '8']);
    const after = await ticket(admin, 'L12-4');
    expect(after).toMatchObject({ status: 'OPEN', assignee: { name: 'Resolver 1' }, revision: 2 });
    expect(factsOf(after).slice(0, before.length)).toEqual(before);
    const atOnce = await emptyInstallation();
    const whole = await runImport(atOnce, sampleLog, { until: evening });
    expect(on.says('stored here')).toBe(whole.says('stored here'));
    await atOnce.close();
  });

  it('keeps a ticket with its client, wherever its location leads by now', async () => {
    const [last] = /^INC1005,Awaiting Problem.*\n/m.exec(sampleLog)!;
    const next = last.replace('Awaiting Problem', 'Active').replace(',0,0,4,', ',0,0,5,').replace('T09:30', 'T17:00');
    const moved = sampleLog + next.replace('Location 30', 'Annecy');
    const on = await runImport(installationOf(desk), moved, { until: evening, clients: '4' });
    expect([on.exitCode, on.says('clients'), on.says('created'), on.says('updated')]).toEqual([0, '0', '0', '1']);
    expect(await ticket(admin, 'L30-1')).toMatchObject({ status: 'OPEN', site: { name: 'Location 30' } });
  });

  it('leaves a ticket alone on which our own people have acted, though not one they only wrote on', async () => {
    const [worked, written] = [(await ticket(admin, 'L30-2'))!, (await ticket(admin, 'L12-2'))!];
    await assign(admin, worked.id, null, await idOfStaff(desk, 'Resolver 2'));
    await comment(admin, written.id, 'Seen in Vigie');
    const end = await runImport(installationOf(desk), sampleLog, {});
    expect(end.says('left alone, worked on here since')).toBe('1');
    expect(await ticket(admin, 'L30-2')).toMatchObject({ status: 'OPEN', assignee: null });
    expect(await ticket(admin, 'L12-2')).toMatchObject({ status: 'CLOSED', closedAt: '2024-03-09T12:00:00.000Z' });
  });
});

const idOfStaff = async (desk: OpenDesk, name: string): Promise<string> =>
  (
    await desk.underWalls('admin', (tx) =>
      tx.query<{ id: string }>('SELECT id FROM desk.staff WHERE name = $1', [name]),
    )
  )[0]!.id;

const foreign = (table: string): string => (table === 'imported_staff' ? 'true' : 'client_id <> $1');
const foreignTo = (table: string, desk: OpenDesk): string[] => (table === 'imported_staff' ? [] : [desk.acme.id]);

describe('what is stored', () => {
  it('is held against the log, and told when it is something else', async () => {
    const installation = await emptyInstallation();
    await runImport(installation, sampleLog, { until: noon });
    const owner = new pg.Client({ connectionString: installation.databaseUrl });
    await owner.connect();
    await owner.query('ALTER TABLE desk.ticket_fact NO FORCE ROW LEVEL SECURITY');
    await owner.query(`UPDATE desk.ticket_fact SET at = at + interval '1 minute' WHERE type = 'resolved'`);
    await owner.end();
    const again = await runImport(installation, sampleLog, { until: noon });
    expect([again.exitCode, again.says('stored here') === again.says('in the log')]).toEqual([1, false]);
    expect(again.err).toBe('2 tickets do not read here as in the log, the first of them INC1001. Please tell us.');
    await installation.close();
  });
});
