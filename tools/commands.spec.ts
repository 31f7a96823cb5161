import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { processMark } from './bootstrap/process-mark.mjs';
import { runningPostmaster } from './postgres/postmaster.ts';
import { stopServer } from './postgres/stop-server.ts';
import { standInCheckout } from './testing/stand-in-checkout.ts';

let folder: string;
let data: string;
const started: ChildProcess[] = [];

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
}

function run(tool: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Started {
  const { DATABASE_URL: _, VIGIE_SECRET: __, npm_execpath: ___, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--no-warnings', join(folder, 'tools', `${tool}.ts`), ...args],
    {
      cwd: folder,
      env: { ...inherited, LANG: 'en_GB.UTF-8', LC_ALL: '', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

const ended = async ({ child }: Started): Promise<unknown[]> => once(child, 'close');
const gone = async (pid: number): Promise<void> => {
  while (processMark(pid) !== undefined) await sleep(25);
};

async function startProduct(): Promise<Started & { address: string; pid: number }> {
  const product = run('start');
  while (!product.said().includes('To stop')) await sleep(25);
  const address = /http:\S+/.exec(product.said())?.[0] ?? '';
  return { ...product, address, pid: Number(await (await fetch(address)).text()) };
}

beforeAll(() => {
  folder = standInCheckout();
  data = join(folder, '.data', 'postgres', 'data');
});

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await stopServer(data, 'SIGQUIT');
});

describe('npm start', () => {
  it('says where the product is and as whom to enter, and takes all down again when asked to', async () => {
    const product = await startProduct();
    expect(product.said()).toMatch(/dispatcher +dalia@one.example +open/);
    product.child.kill('SIGTERM');
    expect(await ended(product)).toEqual([0, null]);
    expect([processMark(product.pid), runningPostmaster(data)]).toEqual([undefined, undefined]);
  });

  it('leaves no server behind when it is killed, and takes the database over when it starts again', async () => {
    const killed = await startProduct();
    const before = runningPostmaster(data)?.pid;
    killed.child.kill('SIGKILL');
    await gone(killed.pid);
    const product = await startProduct();
    expect(runningPostmaster(data)?.pid).toBe(before);
    product.child.kill('SIGTERM');
    await ended(product);
  });
});

describe('npm run vigie', () => {
  const from = (): NodeJS.ProcessEnv => ({ INIT_CWD: join(folder, 'apps') });

  it('runs a command that needs the checkout alone in the folder of whoever calls it, without a database', async () => {
    const command = run('vigie', ['dream', 'a b'], from());
    expect(await ended(command)).toEqual([3, null]);
    expect(command.said()).toBe('apps|dream|a b|no database\n');
  });

  it('gives a database to the command that needs one, and stops it afterwards', async () => {
    const command = run('vigie', ['count', 'log.csv'], from());
    expect(await ended(command)).toEqual([3, null]);
    expect(command.said()).toMatch(/^apps\|count\|log.csv\|postgres:\/\/desk_owner:\w+@127.0.0.1:\d+\/vigie\n$/);
    expect(runningPostmaster(data)).toBeUndefined();
  });

  it('leaves a database alone that others use, and stops one that it started when it is interrupted', async () => {
    const product = await startProduct();
    const command = run('vigie', ['count'], { ...from(), WAIT: 'yes' });
    while (command.said() === '') await sleep(25);
    product.child.kill('SIGTERM');
    await ended(product);
    expect(runningPostmaster(data)).toBeDefined();
    command.child.kill('SIGINT');
    expect(await ended(command)).toEqual([130, null]);
    expect(runningPostmaster(data)).toBeUndefined();
  });
});
