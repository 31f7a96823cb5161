import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { asOwner } from '../platform/as-owner.ts';
import { migrate } from '../platform/migrate.ts';
import { cloneDatabase, emptyDatabase, testSecret } from '../testing/test-database.ts';
import { migrations } from './index.ts';

const [client, desk, entity, ticket, staff, contact] = Array.from({ length: 6 }, () => randomUUID());
let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  // The cluster's roles come with the first database that is migrated whole.
  await (await cloneDatabase()).drop();
  database = await emptyDatabase();
  await asOwner(database.url, async (owner) => {
    await owner.query('CREATE SCHEMA desk; CREATE SCHEMA sec');
    await migrateBefore(database.url);
    await live(owner);
    await owner.query(walls);
  });
  await migrate({ databaseUrl: database.url, secret: testSecret });
});
afterAll(() => database.drop());

/** To the schema before there were clocks. */
async function migrateBefore(url: string): Promise<void> {
  const earlier = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name.startsWith('Clocks')),
  );
  const options = { type: 'postgres', url, schema: 'desk', migrationsTableName: 'migration' } as const;
  const source = await new DataSource({ ...options, migrations: earlier }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

const walls = ['ticket', 'ticket_fact', 'staff']
  .map((table) => `ALTER TABLE desk.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`)
  .join(';');

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
    VALUES ('${ticket}', '${client}', 1, '${desk}', 'Printer', 'incident', 'open', 3, 'L1', 'phone', '2026-01-01', '2026-01-02')`);
  const told = [
    ['opened', '2026-01-01', staff, { kind: 'incident', priority: 'P3', level: 'L1' }],
    ['commented', '2026-01-01', staff, { audience: 'public' }],
    ['commented', '2026-01-02', staff, { audience: 'public' }],
    ['commented', '2026-01-03', contact, { audience: 'public' }],
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
      ALTER TABLE desk.clock_watch NO FORCE ROW LEVEL SECURITY; ALTER TABLE desk.public_holiday NO FORCE ROW LEVEL SECURITY`);
    const { rows } = await owner.query<Row>(sql);
    await owner.query('ROLLBACK');
    return rows;
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
    const [watched] = await read(`SELECT ticket_id, next_event_at FROM desk.clock_watch`);
    expect(watched).toEqual({ ticket_id: ticket, next_event_at: null });
    const lists = await read(`SELECT list FROM desk.public_holiday WHERE day = '2026-05-01' ORDER BY list`);
    expect(lists.map(({ list }) => list as string)).toEqual(['FR', 'TN']);
  });

  it('stands behind its walls again', async () => {
    const open = await read(
      `SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r' AND relrowsecurity
          AND NOT relforcerowsecurity AND relname NOT IN ('ticket_fact', 'clock_watch', 'public_holiday')`,
    );
    expect(open).toEqual([]);
  });
});
