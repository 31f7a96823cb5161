import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { databaseWithStory } from './database.ts';

export interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The product as anybody runs it, on a database of its own. */
export interface Product {
  readonly address: string;
  readonly logins: readonly Login[];
  stop(): Promise<void>;
}

const api = join(import.meta.dirname, '../../api/dist');
/** One for all tests on a cluster, whose roles are common and take their passwords from it. */
const secret = process.env['VIGIE_SECRET'] ?? 'a secret for tests that is never used outside of them';

/** Starts the built product: its preparation, then the process that serves. Throws with what it said when it does not come up. */
export async function startProduct(): Promise<Product> {
  const database = await databaseWithStory(async (url) => void (await prepare(url)));
  const logins = await prepare(database.url);
  const server = run('main.js', { ...environment(database.url), PORT: '0' });
  const address = await addressOf(server);
  return {
    address,
    logins,
    stop: async () => {
      await ended(server);
      await database.drop();
    },
  };
}

const environment = (url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: url,
  VIGIE_SECRET: secret,
  NODE_ENV: 'production',
});

async function prepare(url: string): Promise<readonly Login[]> {
  const preparation = run('prepare.js', environment(url));
  const [lines, code] = await Promise.all([linesOf(preparation.stdout), exitOf(preparation)]);
  const told = lines.findLast((line) => line.startsWith('{"logins"'));
  if (code !== 0 || told === undefined) throw new Error(`prepare.js ended with ${code}: ${lines.join('\n')}`);
  return (JSON.parse(told) as { logins: readonly Login[] }).logins;
}

type Running = ChildProcess & { readonly stdout: Readable };

function run(file: string, env: NodeJS.ProcessEnv): Running {
  const options = { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] as ['ignore', 'pipe', 'inherit', 'ipc'] };
  return spawn(process.execPath, [join(api, file)], options) as Running;
}

async function linesOf(stream: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

async function addressOf(server: Running): Promise<string> {
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const [, address] = /^listening on (http:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('main.js ended before it listened');
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)));

async function ended(child: ChildProcess): Promise<void> {
  const exit = exitOf(child);
  child.kill('SIGTERM');
  await exit;
}
