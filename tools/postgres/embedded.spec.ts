import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inRoot } from '../processes/root.ts';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { handOver } from './identity.ts';
import { acquireDatabase, startEmbedded, type Embedded } from './index.ts';
import { findPlacement } from './placement.ts';
import { lockFile, runningPostmaster } from './postmaster.ts';
import { isPassing } from './session.ts';
import { stopServer } from './stop-server.ts';

let dir: string;
let data: string;
let template: string;
const used: Embedded[] = [];
const children: ChildProcess[] = [];

const use = async (): Promise<Embedded> => {
  const embedded = await startEmbedded({ dir, durable: true });
  used.push(embedded);
  return embedded;
};

/** A database that was used and let go; tests that do not care how it came to be begin with a copy. */
async function makeTemplate(): Promise<void> {
  template = join(scratchFolder(), 'template');
  const { url, release } = await startEmbedded({ dir: template, durable: true });
  await ask(url, 'create table kept as select 42 as answer');
  await release();
}

/** Another process that uses the database of this test until it is ended, started with this in front of it. */
async function useElsewhere(prefix: readonly string[] = []): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(inRoot('tools/postgres/index.ts'))});
    const { url, release } = await startEmbedded({ dir: ${JSON.stringify(dir)}, durable: true });
    process.on('SIGTERM', () => release().then(() => process.exit()));
    process.stdin.resume().once('end', () => process.emit('SIGTERM'));
    console.log(url);`;
  const flags = ['--no-warnings', '--input-type=module', '--eval', script];
  const [command = '', ...args] = [...prefix, process.execPath, ...flags];
  const child = spawn(command, args, { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: said.toString().trim() };
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client
    .query<Row>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end().catch(() => undefined));
}

/** Asks again while the server is away; gives the answer and how long it took, in milliseconds. */
async function answers(url: string, sql: string): Promise<{ rows: object[]; tookMs: number }> {
  const began = performance.now();
  for (;;) {
    const rows = await ask(url, sql).catch((error: unknown) => (isPassing(error) ? undefined : Promise.reject(error)));
    if (rows !== undefined) return { rows, tookMs: performance.now() - began };
    await sleep(25);
  }
}

const postmaster = (): number => runningPostmaster(data)?.pid ?? 0;

beforeEach(() => {
  const folder = join(scratchFolder(), `l'été « à » "ici"`);
  mkdirSync(folder);
  dir = join(folder, 'postgres');
  data = join(dir, 'data');
});

afterEach(async () => {
  await Promise.all(used.splice(0).map((embedded) => embedded.release()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
  if (existsSync(data)) await stopServer(data, 'SIGQUIT');
});

describe('a new embedded database', () => {
  it('gives an ordinary owner and nothing more, behind passwords', async () => {
    const { url } = await use();
    const [me] = await ask(
      url,
      `select current_user::text as name, current_database() as database, rolsuper, rolbypassrls, rolcreaterole,
              rolcreatedb, pg_encoding_to_char(encoding) as encoding, datlocale, current_setting('fsync') as fsync
       from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    );
    expect(me).toEqual({
      ...{ name: 'desk_owner', database: 'vigie', encoding: 'UTF8', datlocale: 'C.UTF-8', fsync: 'on' },
      ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: false },
    });
    await expect(ask(url.replace(/:\w+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
    const secrets = readdirSync(dir).filter((name) => name.endsWith('.password'));
    expect(secrets.map((name) => statSync(join(dir, name)).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('is created once when two processes ask at the same time', async () => {
    const [one, other] = await Promise.all([useElsewhere(), useElsewhere()]);
    expect(one.url).toBe(other.url);
    expect(readdirSync(dir).sort()).toEqual(['data', 'owner.password', 'postgres.log', 'superuser.password']);
  });

  it('is completed when it was interrupted while it was created', async () => {
    const interrupted = join(dir, 'creating 1 1');
    mkdirSync(join(interrupted, 'data'), { recursive: true });
    writeFileSync(join(dir, 'superuser.password'), 'a'.repeat(64), { mode: 0o600 });
    const { url } = await use();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(interrupted)).toBe(false);
  });
});

describe('DATABASE_URL', () => {
  it('leaves the embedded database out', async () => {
    const given = 'postgres://somebody@elsewhere/vigie';
    const { url, release } = await acquireDatabase({}, { DATABASE_URL: given });
    await release();
    expect(url).toBe(given);
  });
});

describe('an embedded database', () => {
  beforeAll(makeTemplate);
  beforeEach(() => void execFileSync('cp', ['-a', template, dir]));

  it('is back within five seconds, with all its rows, after its server was killed', async () => {
    const { url } = await use();
    // A statement that does not look up from its work holds the dead server's memory until it is ended.
    const busy = ask(url, `do $$ begin loop end loop; end $$`).catch(() => 'ended');
    await sleep(200);
    const before = postmaster();
    process.kill(before, 'SIGKILL');
    const { rows, tookMs } = await answers(url, 'select answer from kept');
    expect(rows).toEqual([{ answer: 42 }]);
    expect(tookMs).toBeLessThan(5000);
    expect(postmaster()).not.toBe(before);
    expect(await busy).toBe('ended');
  });

  it('is found again by the next process when the one that started it was killed', async () => {
    const { child, url } = await useElsewhere();
    const before = postmaster();
    child.kill('SIGKILL');
    await once(child, 'close');
    const again = await use();
    expect([again.url, postmaster()]).toEqual([url, before]);
    expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    process.kill(before, 'SIGKILL');
    expect((await answers(again.url, 'select answer from kept')).tookMs).toBeLessThan(5000);
  });

  it('is stopped by its last user, and by no other', async () => {
    const { child, url } = await useElsewhere();
    const mine = await use();
    expect(mine.url).toBe(url);
    await mine.release();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(runningPostmaster(data)).toBeUndefined();
  });

  it('never touches another program that got the number of its dead server', async () => {
    const first = await use();
    const text = readFileSync(lockFile(data), 'utf8');
    await first.release();
    const [command = '', ...args] = [...findPlacement(dir).identity.prefix, 'sleep', '60'];
    const bystander = spawn(command, args);
    children.push(bystander);
    writeFileSync(lockFile(data), text.replace(/^\d+/, String(bystander.pid)));
    const { url } = await use();
    expect(await ask(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });

  it('tells when it is gone for good', async () => {
    let reason: Error | undefined;
    used.push(await startEmbedded({ dir, durable: true, onExit: (error) => (reason = error) }));
    writeFileSync(join(data, 'postgresql.conf'), 'no such setting');
    process.kill(postmaster(), 'SIGKILL');
    while (reason === undefined) await sleep(25);
    expect(reason.message).toContain('no such setting'.split(' ')[0]);
  });
});

if (process.getuid?.() === 0) {
  describe('the embedded database, started by root', () => {
    it('runs under another account from a folder that root alone may enter', async () => {
      await use();
      expect(statSync(dirname(dirname(dir))).mode & 0o777).toBe(0o700);
      expect(statSync(`/proc/${postmaster()}`).uid).not.toBe(0);
    });

    it('runs as the ordinary user who starts it', async () => {
      mkdirSync(dir, { recursive: true });
      const { identity } = findPlacement(dir);
      handOver(dir, identity);
      const { url } = await useElsewhere(identity.prefix);
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      const [keeper] = children;
      expect(statSync(`/proc/${postmaster()}`).uid).toBe(statSync(`/proc/${keeper?.pid}`).uid);
    });
  });
}
