import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inRoot } from '../processes/root.ts';
import { startThrowAway, stopThrowAway } from './keep-throw-away.ts';

const isUp = async (url: string): Promise<boolean> => {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  const up = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return up;
};

describe('the database of a test run', () => {
  it('lets its owner create others, and is there until it is let go', async () => {
    const url = await startThrowAway();
    const client = new pg.Client(url);
    await client.connect();
    await client.query('create database other');
    expect((await client.query('show max_connections')).rows).toEqual([{ max_connections: '200' }]);
    await client.end();
    await stopThrowAway();
    expect(await isUp(url)).toBe(false);
  });

  it('does not outlive a run that was killed', async () => {
    const module = JSON.stringify(inRoot('tools/postgres/keep-throw-away.ts'));
    const script = `process.stdin.resume().once('end', () => process.exit());
      const { startThrowAway } = await import(${module}); console.log(await startThrowAway());`;
    const run = spawn(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script]);
    const [said] = (await once(run.stdout, 'data')) as [Buffer];
    const url = said.toString().trim();
    expect(await isUp(url)).toBe(true);
    run.kill('SIGKILL');
    while (await isUp(url)) await sleep(50);
  });
});
