import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from '../platform/as-owner.ts';
import { upgradedDatabase } from '../testing/upgraded-database.ts';

const [client, desk, entity, ticket, staff, contact, resolved, imported] = Array.from({ length: 8 }, () =>
  randomUUID(),
);
const walled = ['ticket', 'ticket_fact', 'staff', 'imported_ticket'];
let database: Awaited<ReturnType<typeof upgradedDatabase>>;
beforeAll(async () => {
  database = await upgradedDatabase({ before: 'Clocks', live, walled });
});
afterAll(() => database.drop());

/** A ticket that a contact asked for, that was answered, and asked about again. */
async function live(owner: pg.Client): Promise<void> {
  const provider = randomUUID();
  await owner.query(`INSERT INTO desk.provider VALUES ('${provider}', 'Provider', now());
    INSERT INTO desk.legal_entity VALUES ('${entity}', '${provider}', 'Provider SAS', 'FR', 'EUR', 'Europe/Paris');
    INSERT INTO desk.client VALUES ('${client}', 'ACME', 'Acme', 1, '${entity}', 'fr', now());
    INSERT INTO desk.desk VALUES ('${desk}', 'Desk', now());
    INSERT INTO desk.staff (id, name, created_at) VALUES ('${staff}', 'Dora', now());
    INSERT INTO desk.contact (id, client_id, name, created_at) VALUES ('${contact}', '${client}', 'Mia', now());
    INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, priority, level, channel, opened_at, updated_at)
    VALUES ('${ticket}', '${client}', 1, '${desk}', 'Printer', 'incident', 'open', 3, 'L1', 'phone', '2026-01-01', '2026-01-02');
    INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, priority, level, channel, opened_at, updated_at, resolved_at)
    SELECT id, '${client}', number, '${desk}', 'Done', 'incident', 'resolved', 3, 'L1', 'phone', '2026-01-01', '2026-01-03', '2026-01-03 10:00Z'
      FROM (VALUES ('${resolved}'::uuid, 2), ('${imported}'::uuid, 3)) AS done (id, number);
    INSERT INTO desk.imported_ticket (client_id, source, external_id, ticket_id, digest, read_until)
    VALUES ('${client}', 'servicenow', 'INC1', '${imported}', '', now())`);
  const told = [
    ['opened', '2026-01-01', staff, { kind: 'incident', priority: 'P3', level: 'L1' }],
    ['commented', '2026-01-01', staff, { audience: 'public' }],
    ['commented', '2026-01-02', staff, { audience: 'public' }],
    ['commented', '2026-01-03', contact, { audience: 'public' }],
    ['assigned', '2026-01-04', staff, { assigneeId: staff, previousAssigneeId: null }],
    ['reopened', '2026-01-05', staff, {}],
    ['assigned', '2026-01-06', staff, { assigneeId: staff, previousAssigneeId: null }],
  ] as const;
  for (const [type, at, actor, data] of told)
    await owner.query(
      `INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, actor_id, data)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7)`,
      [randomUUID(), client, ticket, type, at, actor, JSON.stringify(data)],
    );
}

const read = <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> =>
  asOwner(database.url, async (owner) => {
    await owner.query(`BEGIN; ALTER TABLE desk.ticket_fact NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY; ALTER TABLE desk.clock_watch NO FORCE ROW LEVEL SECURITY; ALTER TABLE desk.public_holiday NO FORCE ROW LEVEL SECURITY`);
    const { rows } = await owner.query<Row>(sql);
    await owner.query('ROLLBACK');
    return rows;
  });

describe('an installation from before the whole life of a ticket', () => {
  it('learns how often it changed hands and came back', async () => {
    const [counted] = await read(
      `SELECT assignments, reopenings, escalations, returns FROM desk.ticket WHERE id = '${ticket}'`,
    );
    expect(counted).toEqual({ assignments: 2, reopenings: 1, escalations: 0, returns: 0 });
  });

  it('lets resolutions stand after the usual days, and leaves what comes from another system to its log', async () => {
    const waiting = await read(`SELECT number, wakes_at FROM desk.ticket WHERE status = 'resolved' ORDER BY number`);
    expect(waiting).toEqual([
      { number: 2, wakes_at: new Date('2026-01-08T10:00:00Z') },
      { number: 3, wakes_at: null },
    ]);
  });
});

describe('an installation from before there were clocks', () => {
  it('learns who spoke: what stands with the opening are the client’s words, whoever wrote them down', async () => {
    const spoken = await read(
      `SELECT data ->> 'from' AS by FROM desk.ticket_fact WHERE type = 'commented' ORDER BY at`,
    );
    expect(spoken.map(({ by }) => by as string)).toEqual(['client', 'provider', 'client']);
  });

  it('says in the opening what it did not say then', async () => {
    const [opened] = await read(`SELECT data FROM desk.ticket_fact WHERE type = 'opened'`);
    expect(opened).toEqual({
      data: { kind: 'incident', priority: 'P3', level: 'L1', siteId: null, serviceId: null },
    });
  });

  it('watches every ticket, and has the days off of France and Tunisia', async () => {
    const [watched] = await read(`SELECT ticket_id, next_event_at FROM desk.clock_watch WHERE ticket_id = '${ticket}'`);
    expect(watched).toEqual({ ticket_id: ticket, next_event_at: null });
    const lists = await read(`SELECT list FROM desk.public_holiday WHERE day = '2026-05-01' ORDER BY list`);
    expect(lists.map(({ list }) => list as string)).toEqual(['FR', 'TN']);
  });

  it('stands behind its walls again', async () => {
    const open = await read(
      `SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r' AND relrowsecurity
          AND NOT relforcerowsecurity AND relname NOT IN ('ticket', 'ticket_fact', 'clock_watch', 'public_holiday')`,
    );
    expect(open).toEqual([]);
  });
});
