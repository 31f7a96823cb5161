import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { api } from '../../build/parts.ts';
import { ensureBuilt } from '../../build/ensure-built.ts';
import { freePort } from '../../postgres/free-port.ts';
import { startEmbedded } from '../../postgres/index.ts';
import { runningPostmaster } from '../../postgres/postmaster.ts';
import { inRoot } from '../../processes/root.ts';
import { type Login, prepareDatabase } from '../../product/prepare-database.ts';

/** The whole product on a durable database of its own, to be killed at will. */
export interface BenchDesk {
  readonly logins: readonly Login[];
  readonly address: string;
  serverPid(): number;
  postmasterPid(): number;
  /** Past all walls, on a new connection each time, since the server may have been killed. */
  asSuperuser<Result>(work: (superuser: pg.Client) => Promise<Result>): Promise<Result>;
  /** The same, for whoever keeps several and ends them. */
  connect(): Promise<pg.Client>;
  startServer(): Promise<void>;
  killServer(): Promise<void>;
  killPostgres(): void;
  close(): Promise<void>;
}

/** With settings of the product that differ from its own, by their names in the environment. */
export async function openBenchDesk(settings: NodeJS.ProcessEnv = {}): Promise<BenchDesk> {
  await ensureBuilt([api]);
  const dir = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  const { url, release } = await startEmbedded({ dir, durable: true });
  const port = String(await freePort());
  const secret = randomBytes(32).toString('hex');
  const env = {
    ...process.env,
    ...settings,
    DATABASE_URL: url,
    VIGIE_SECRET: secret,
    NODE_ENV: 'production',
    PORT: port,
  };
  const logins = await prepareDatabase(env);
  let server: ChildProcess | undefined;
  return {
    logins,
    serverPid: () => server!.pid!,
    postmasterPid: () => runningPostmaster(join(dir, 'data'))!.pid,
    address: `http://127.0.0.1:${port}`,
    asSuperuser: (work) => connected(superuserOf(url, dir), work),
    connect: () => connect(superuserOf(url, dir)),
    startServer: async () => void (server = await startServer(env)),
    killServer: async () => {
      await ended(server, 'SIGKILL');
    },
    killPostgres: () => process.kill(runningPostmaster(join(dir, 'data'))!.pid, 'SIGKILL'),
    close: async () => {
      await ended(server, 'SIGTERM');
      await release();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function superuserOf(ownerUrl: string, dir: string): string {
  const url = new URL(ownerUrl);
  url.username = 'postgres';
  url.password = readFileSync(join(dir, 'superuser.password'), 'utf8').trim();
  return url.href;
}

async function connected<Result>(url: string, work: (superuser: pg.Client) => Promise<Result>): Promise<Result> {
  const superuser = await connect(url);
  try {
    return await work(superuser);
  } finally {
    await superuser.end().catch(() => undefined);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const superuser = new pg.Client({ connectionString: url });
  superuser.on('error', () => undefined);
  await superuser.connect();
  return superuser;
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const options = { env, stdio: ['ignore', 'pipe', 'ignore', 'ipc'] as ['ignore', 'pipe', 'ignore', 'ipc'] };
  const child = spawn(process.execPath, [inRoot('apps', 'api', 'dist', 'main.js')], options);
  for await (const line of createInterface({ input: child.stdout as Readable }))
    if (line.startsWith('listening on')) return child;
  return startServer(env);
}

async function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
