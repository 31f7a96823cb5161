import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning, processMark } from '../bootstrap/process-mark.mjs';
import { handOver, type Identity } from './identity.ts';
import { SERVER_ENV, type Placement } from './placement.ts';

const CREATING = 'creating ';

/**
 * Makes the cluster unless it is there. It is made aside and takes its name when it is whole: an interrupted attempt
 * leaves nothing behind that counts, and of two at the same time one wins.
 */
export async function createCluster(
  { data, ...placement }: Placement,
  password: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(data)) return;
  const folder = join(dirname(data), `${CREATING}${processMark(process.pid)}`);
  sweepInterrupted(dirname(data));
  mkdirSync(folder, { mode: 0o700 });
  try {
    const made = join(folder, 'data');
    await initdb({ ...placement, data: made }, password, durable);
    takeName(made, data);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sweepInterrupted(parent: string): void {
  for (const name of readdirSync(parent)) {
    const dead = name.startsWith(CREATING) && !isRunning(name.slice(CREATING.length));
    if (dead) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** The new cluster's first password goes through a file that only the server's identity can read, and goes away with it. */
async function initdb({ programs, data, identity }: Placement, password: string, durable: boolean): Promise<void> {
  const folder = dirname(data);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  handOver(folder, identity);
  const [command = '', ...args] = [
    ...identity.prefix,
    join(programs, 'bin', 'initdb'),
    ...['--pgdata', data, '--username=postgres', '--pwfile', passwordFile, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ];
  await succeed(command, args, identity);
}

function succeed(command: string, args: readonly string[], { become }: Identity): Promise<void> {
  const child = spawn(command, args, { ...become, cwd: '/', env: SERVER_ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The database could not be created:\n${told}`)),
    );
  });
}

function takeName(made: string, data: string): void {
  try {
    renameSync(made, data);
  } catch (error) {
    if (!existsSync(data)) throw error;
  }
}
