import type pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.ts';
import { asOwner } from '../platform/as-owner.ts';
import { migrate } from '../platform/migrate.ts';
import { cloneDatabase, emptyDatabase, testSecret } from './test-database.ts';

/** An installation from before one migration, as it was lived in. */
export interface Installation {
  /** How the migration's name begins; it and all after it have not run. */
  readonly before: string;
  /** Writes what is there by then. */
  readonly live: (owner: pg.Client) => Promise<void>;
  /** Tables whose rows the owner sees through policies alone, as in production. */
  readonly walled: readonly string[];
}

/** A database of that installation, brought up to date; its caller drops it. */
export async function upgradedDatabase(installation: Installation): Promise<Awaited<ReturnType<typeof emptyDatabase>>> {
  // The cluster's roles come with the first database that is migrated whole.
  await (await cloneDatabase()).drop();
  const database = await emptyDatabase();
  await asOwner(database.url, async (owner) => {
    await owner.query('CREATE SCHEMA desk; CREATE SCHEMA sec');
    await migrateBefore(installation.before, database.url);
    await installation.live(owner);
    for (const table of installation.walled)
      await owner.query(`ALTER TABLE desk.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  });
  await migrate({ databaseUrl: database.url, secret: testSecret });
  return database;
}

async function migrateBefore(name: string, url: string): Promise<void> {
  const first = migrations.findIndex((migration) => migration.name.startsWith(name));
  if (first < 0) throw new Error(`no migration is named ${name}`);
  const options = { type: 'postgres', url, schema: 'desk', migrationsTableName: 'migration' } as const;
  const source = await new DataSource({ ...options, migrations: migrations.slice(0, first) }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
