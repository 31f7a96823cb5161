import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { asOwner } from '../platform/as-owner.ts';
import { migrate } from '../platform/migrate.ts';
import { cloneDatabase, emptyDatabase, testSecret } from '../testing/test-database.ts';
import { migrations } from './index.ts';

const [client, desk, entity, staff] = Array.from({ length: 4 }, () => randomUUID());
let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  // The cluster's roles come with the first database that is migrated whole.
  await (await cloneDatabase()).drop();
  database = await emptyDatabase();
  await asOwner(database.url, async (owner) => {
    await owner.query('CREATE SCHEMA desk; CREATE SCHEMA sec');
    await migrateBefore(database.url);
    await live(owner);
    await owner.query('ALTER TABLE desk.ticket ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
  });
  await migrate({ databaseUrl: database.url, secret: testSecret });
});
afterAll(() => database.drop());

/** To the schema before loads were counted. */
async function migrateBefore(url: string): Promise<void> {
  const earlier = migrations.filter(({ name }) => !name.startsWith('Load'));
  const options = { type: 'postgres', url, schema: 'desk', migrationsTableName: 'migration' } as const;
  const source = await new DataSource({ ...options, migrations: earlier }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

/** Somebody who holds two open tickets, has resolved one, and left one in the queue. */
async function live(owner: pg.Client): Promise<void> {
  const provider = randomUUID();
  await owner.query(`INSERT INTO desk.provider VALUES ('${provider}', 'Provider', now());
    INSERT INTO desk.legal_entity VALUES ('${entity}', '${provider}', 'Provider SAS', 'FR', 'EUR', 'Europe/Paris');
    INSERT INTO desk.client VALUES ('${client}', 'ACME', 'Acme', 1, '${entity}', 'fr', now());
    INSERT INTO desk.desk VALUES ('${desk}', 'Desk', now());
    INSERT INTO desk.staff (id, name, created_at) VALUES ('${staff}', 'Tom', now())`);
  const tickets = [
    ['open', staff],
    ['on_hold', staff],
    ['resolved', staff],
    ['new', null],
  ] as const;
  for (const [number, [status, assignee]] of tickets.entries())
    await owner.query(
      `INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, hold_reason, resolved_at, assignee_id,
         priority, level, channel, opened_at, updated_at)
       VALUES ($1, $2, $3, $4, 'Printer', 'incident', $5, $6, $7, $8, 3, 'L1', 'phone', now(), now())`,
      [
        randomUUID(),
        client,
        number + 1,
        desk,
        status,
        status === 'on_hold' ? 'client' : null,
        status === 'resolved' ? new Date(0) : null,
        assignee,
      ],
    );
}

const ask = <Row>(sql: string): Promise<Row[]> =>
  asOwner(database.url, async (owner) => (await owner.query(sql)).rows as Row[]);

describe('a database from before loads were counted', () => {
  it('counts the open tickets that people held already', async () => {
    expect(await ask('SELECT staff_id, count(*)::int AS n FROM sec.holding GROUP BY 1')).toEqual([
      { staff_id: staff, n: 2 },
    ]);
  });

  it('gives everybody the usual ceiling', async () => {
    await ask('ALTER TABLE desk.staff NO FORCE ROW LEVEL SECURITY');
    expect(await ask('SELECT ticket_ceiling FROM desk.staff')).toEqual([{ ticket_ceiling: 12 }]);
  });

  it('has its wall back in place', async () => {
    expect(await ask(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE oid = 'desk.ticket'::regclass`)).toEqual(
      [{ forced: true }],
    );
  });
});
