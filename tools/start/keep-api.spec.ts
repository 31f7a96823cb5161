import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { processMark } from '../bootstrap/process-mark.mjs';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { awaitHealth } from './await-health.ts';
import { keepApi, type KeptApi } from './keep-api.ts';

/** A server in small: healthy from its second answer on, and dead as soon as it is asked to be. */
const SERVER = `
  const { createServer } = require('node:http');
  process.on('disconnect', () => process.exit());
  process.on('SIGTERM', () => process.env.DEAF || process.exit());
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    response.writeHead(++asked > 1 ? 200 : 503).end(String(process.pid));
  });
  server.listen(process.env.PORT, '127.0.0.1', () => console.log('listening on http://127.0.0.1:' + server.address().port));
`;

let kept: KeptApi | undefined;
afterEach(() => kept?.stop());

function keep(script: string, env: NodeJS.ProcessEnv = {}) {
  const file = join(scratchFolder(), 'server.cjs');
  writeFileSync(file, script);
  const seen = { addresses: [] as string[], said: [] as string[], gone: [] as Error[] };
  kept = keepApi(
    [file],
    { ...process.env, PORT: '0', ...env },
    {
      onListening: (address) => seen.addresses.push(address),
      onGone: (reason) => seen.gone.push(reason),
      say: (text) => seen.said.push(text),
    },
  );
  return seen;
}

async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await sleep(20);
}

describe('keepApi', () => {
  it('says where the server listens, and starts it again at the same place when it dies', async () => {
    const seen = keep(SERVER);
    await until(() => seen.addresses.length === 1);
    const address = seen.addresses[0] ?? '';
    await awaitHealth(address);
    const [before] = await Promise.all([pidAt(address)]);
    await fetch(`${address}/die`).catch(() => undefined);
    await until(() => seen.addresses.length === 2);
    expect(seen.addresses[1]).toBe(address);
    expect(await pidAt(address)).not.toBe(before);
    expect(seen.said).toEqual([expect.stringContaining('code 3')]);
  });

  it('ends it when it is stopped, and does not start it again', async () => {
    const seen = keep(SERVER);
    await until(() => seen.addresses.length === 1);
    const pid = Number(await pidAt(seen.addresses[0] ?? ''));
    await kept?.stop();
    expect(processMark(pid)).toBeUndefined();
    await sleep(400);
    expect([seen.addresses.length, seen.said, seen.gone]).toEqual([1, [], []]);
  });

  it('gives up with its last words when it dies five times in a row', async () => {
    const seen = keep(`console.error('no table of that name'); process.exit(1);`);
    await until(() => seen.gone.length === 1);
    expect(seen.said).toHaveLength(4);
    expect(seen.gone[0]?.message).toContain('no table of that name');
  });
});

describe('awaitHealth', () => {
  it('says so when nobody answers', async () => {
    await expect(awaitHealth('http://127.0.0.1:9', 300)).rejects.toThrow('0.3');
  });
});

const pidAt = async (address: string): Promise<string> => (await fetch(address)).text();
