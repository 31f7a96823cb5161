import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface Database {
  readonly url: string;
  drop(): Promise<void>;
}

const template = 'vigie_browser_story';

/** A database with the demonstration story, copied from the one that the first test file has told. */
export async function databaseWithStory(tell: (url: string) => Promise<void>): Promise<Database> {
  return onCluster(async (owner) => {
    await owner.query(`SELECT pg_advisory_lock(hashtext('${template}'))`);
    const told = await owner.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (told.rowCount === 0) await tellOnce(owner, tell);
    const name = `vigie_browser_${randomBytes(6).toString('hex')}`;
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return { url: urlOf(name), drop: () => drop(name) };
  });
}

async function tellOnce(owner: pg.Client, tell: (url: string) => Promise<void>): Promise<void> {
  const draft = `${template}_in_making`;
  await owner.query(`DROP DATABASE IF EXISTS ${draft}`);
  await owner.query(`CREATE DATABASE ${draft}`);
  await tell(urlOf(draft));
  await owner.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

/** Without force, which may not end a vacuum of the server's own: the product has gone, and Postgres waits for what it left. */
const drop = (name: string): Promise<void> =>
  onCluster(async (owner) => void (await owner.query(`DROP DATABASE IF EXISTS ${name}`)));

async function onCluster<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: clusterUrl() });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function clusterUrl(): string {
  const url = process.env['VIGIE_TEST_DATABASE'];
  if (url === undefined) throw new Error('VIGIE_TEST_DATABASE is not set: run the tests through npm test');
  return url;
}
