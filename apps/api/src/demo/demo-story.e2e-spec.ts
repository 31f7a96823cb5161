import 'reflect-metadata';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Config } from '../config.ts';
import { urlAs } from '../platform/database.ts';
import { foundProvider } from '../tenancy/index.ts';
import { cloneDatabase, testConfig } from '../testing/test-database.ts';
import { playDemo } from './demo-story.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
afterEach(() => database.drop());

const configOf = (databaseUrl: string): Config => testConfig(databaseUrl, { poolSize: 3, tellsStory: true });

/** Reads as the administrator of the story, who serves every client. */
async function counted(config: Config): Promise<object> {
  const client = new pg.Client({ connectionString: urlAs(config, 'desk_app') });
  await client.connect();
  await client.query(
    `BEGIN; SELECT set_config('app.user_id', (SELECT id::text FROM sec.account_by_email('admin@halvane.example')), true)`,
  );
  const { rows } = await client.query(`SELECT (SELECT count(*)::int FROM desk.client) AS clients,
    (SELECT count(*)::int FROM desk.ticket) AS tickets, (SELECT count(*)::int FROM desk.ticket_text WHERE use = 'comment') AS words`);
  await client.end();
  return rows[0] as object;
}

describe('the demo story', () => {
  it('is told once, with one login per role', async () => {
    database = await cloneDatabase();
    const config = configOf(database.url);
    const logins = await playDemo(config);
    expect(new Set(logins?.map(({ role }) => role)).size).toBe(8);
    const first = await counted(config);
    expect(first).toEqual({ clients: 3, tickets: 22, words: 26 });
    expect(await playDemo(config)).toEqual(logins);
    expect(await counted(config)).toEqual(first);
  });

  it('goes on where it was broken off, and makes nothing twice', async () => {
    database = await cloneDatabase();
    const config = configOf(database.url);
    const breakOff = setInterval(() => void cutConnections(database.url), 30);
    const outcome = await playDemo(config).catch((error: unknown) => error);
    clearInterval(breakOff);
    expect(outcome).toBeInstanceOf(Error);
    await playDemo(config);
    expect(await counted(config)).toEqual({ clients: 3, tickets: 22, words: 26 });
  });

  it('leaves an installation that is somebody’s own alone', async () => {
    database = await cloneDatabase();
    await foundProvider(database.url, { email: 'owner@company.example', password: 'a long password' });
    expect(await playDemo(configOf(database.url))).toBeUndefined();
  });
});

/** As the owner, who made the product's roles and may act as them. */
async function cutConnections(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('GRANT desk_app TO CURRENT_USER').catch(() => undefined);
  await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND usename = 'desk_app' AND random() < 0.2`);
  await owner.end();
}
