import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../postgres/free-port.ts';
import { choosePort } from './choose-port.ts';

const HOST = '127.0.0.1';
const taken: Server[] = [];
const said: string[] = [];
const choose = (wished: string | undefined, first?: number): Promise<number> =>
  choosePort(wished, HOST, (text) => said.push(text), first);

async function take(port: number): Promise<number> {
  const server = createServer().listen(port, HOST);
  taken.push(server);
  await once(server, 'listening');
  return port;
}

afterEach(() => {
  taken.splice(0).forEach((server) => server.close());
  said.length = 0;
});

describe('choosePort', () => {
  it('takes the wished port, and refuses when it is taken', async () => {
    const port = await freePort();
    await expect(choose(String(port))).resolves.toBe(port);
    await take(port);
    await expect(choose(String(port))).rejects.toThrow(String(port));
  });

  it('takes the next free one when nobody wished for a port, and says so', async () => {
    const first = await take(await freePort());
    const chosen = await choose(undefined, first);
    expect(chosen).toBeGreaterThan(first);
    expect(said).toEqual([expect.stringMatching(`${first}.*${chosen}`)]);
  });

  it('says nothing when the first one is free', async () => {
    const first = await freePort();
    await expect(choose('', first)).resolves.toBe(first);
    expect(said).toEqual([]);
  });
});
