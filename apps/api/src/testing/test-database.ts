import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { type Config, readLimits } from '../config.ts';
import { asOwner } from '../platform/as-owner.ts';
import { migrate } from '../platform/migrate.ts';

/** Long enough to be taken, and known to every test process, since all share the cluster's roles. */
export const testSecret = 'a secret for tests that is never used outside of them';

/** Settings for an API on a database of a test: any free port, no web client, no story. */
export const testConfig = (databaseUrl: string, more: Partial<Config> = {}): Config => ({
  ...{ databaseUrl, secret: testSecret, host: '127.0.0.1', port: 0, poolSize: 5 },
  ...{ publicUrl: undefined, webRoot: '/nowhere', tellsStory: false, requestKb: 1024 },
  ...{ graph: readLimits({}), graphOperations: 'any', operationsFolder: undefined },
  ...more,
});

const template = 'vigie_template';

/** A migrated database of the test's own, copied from a template in a moment; `drop` removes it. */
export const cloneDatabase = (): Promise<{ readonly url: string; drop(): Promise<void> }> =>
  asOwner(clusterUrl(), async (owner) => {
    await owner.query(`SELECT pg_advisory_lock(hashtext('vigie test template'))`);
    await ensureTemplate(owner);
    const name = `vigie_test_${randomBytes(6).toString('hex')}`;
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return { url: urlOf(name), drop: () => dropDatabase(name) };
  });

/** An empty database of the test's own, for what migrates it itself. */
export async function emptyDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `vigie_test_${randomBytes(6).toString('hex')}`;
  await onCluster(`CREATE DATABASE ${name}`);
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

async function ensureTemplate(owner: pg.Client): Promise<void> {
  const found = await owner.query('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (found.rowCount === 1) return;
  await owner.query(`CREATE DATABASE ${template}_in_making`);
  await migrate({ databaseUrl: urlOf(`${template}_in_making`), secret: testSecret });
  await owner.query(`ALTER DATABASE ${template}_in_making RENAME TO ${template}`);
}

/** The last connections of an API that was closed may still be on their way out. */
async function dropDatabase(name: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const failure = await onCluster(`DROP DATABASE IF EXISTS ${name}`).catch((error: { code?: string }) => error);
    if (!failure) return;
    if (failure.code !== inUse || Date.now() > deadline) throw failure as Error;
    await setTimeout(100);
  }
}

const inUse = '55006';

const onCluster = (sql: string): Promise<void> => asOwner(clusterUrl(), async (owner) => void (await owner.query(sql)));

function urlOf(database: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function clusterUrl(): string {
  const url = process.env['VIGIE_TEST_DATABASE'];
  if (url === undefined) throw new Error('VIGIE_TEST_DATABASE is not set: run the tests through npm test');
  return url;
}
