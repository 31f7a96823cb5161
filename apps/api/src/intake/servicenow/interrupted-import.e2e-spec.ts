import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyInstallation, sampleLog } from '../../testing/run-import.ts';
import { testSecret } from '../../testing/test-database.ts';
import { actingPerson } from '../acting-person.store.ts';

/** The command line as it is shipped: only a process of its own can be killed. */
const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

const [header, firstRow] = sampleLog.split('\n') as [string, string];
const incidents = 1600;

/** Four transactions' worth of incidents, each opened and closed. */
const longLog = [
  header,
  ...Array.from({ length: incidents }, (_, at) => firstRow.replace('INC1001', `INC${5000 + at}`)).flatMap((row) => [
    row,
    row.replace(',New,true,0,0,0,', ',Closed,false,0,0,1,').replace('08:05:00', '09:05:00'),
  ]),
].join('\n');

let folder: string;
let log: string;
let installation: Awaited<ReturnType<typeof emptyInstallation>>;
beforeAll(async () => {
  if (!existsSync(cli)) throw new Error('the command line is not built: npm test builds it');
  folder = await mkdtemp(join(tmpdir(), 'vigie-interrupted-'));
  log = join(folder, 'log.csv');
  await writeFile(log, longLog);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  installation = await emptyInstallation();
}, 30_000);
afterEach(() => installation.close());

function start(
  more: NodeJS.ProcessEnv = {},
): ChildProcess & { readonly ended: Promise<{ code: number | null; out: string; err: string }> } {
  const env = { PATH: process.env['PATH'], DATABASE_URL: installation.databaseUrl, VIGIE_SECRET: testSecret, ...more };
  const child = spawn(process.execPath, [cli, 'import', 'servicenow', log, '--language', 'en'], { env });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ended = Promise.all([closed, text(child.stdout), text(child.stderr)]).then(([code, out, err]) => ({
    code,
    out,
    err,
  }));
  return Object.assign(child, { ended });
}

/** How many tickets are there for good. */
async function imported(): Promise<number> {
  const admin = await actingPerson(installation.desk, undefined);
  if (admin === undefined) return 0;
  const counted = 'SELECT count(*)::int AS n, count(DISTINCT (client_id, number))::int AS numbers FROM desk.ticket';
  const [row] = await installation.desk.inTransaction(admin, (tx) => tx.query<{ n: number; numbers: number }>(counted));
  expect(row!.numbers).toBe(row!.n);
  return row!.n;
}

async function someImported(): Promise<void> {
  while ((await imported()) === 0) await after(10);
}

const said = (out: string, label: string): number =>
  Number(new RegExp(`^ *${label} +([\\d,]+)$`, 'm').exec(out)?.[1]?.replaceAll(',', ''));

/** Runs to the end and tells the same as a run that nothing broke. */
async function expectRest(done: number): Promise<void> {
  const { code, out } = await start().ended;
  expect([code, said(out, 'created'), said(out, 'unchanged')]).toEqual([0, incidents - done, done]);
  expect(out).toContain(`the same for ${incidents.toLocaleString('en-GB')} tickets`);
  expect(await imported()).toBe(incidents);
}

describe('an import that is broken off', () => {
  it('by kill -9 goes on where it stopped, and makes nothing double', async () => {
    const child = start();
    await someImported();
    child.kill('SIGKILL');
    await child.ended;
    const done = await imported();
    expect(done).toBeLessThan(incidents);
    await expectRest(done);
  }, 120_000);

  it('by Ctrl-C ends with what it has, says so, and goes on when it is run again', async () => {
    const child = start();
    await someImported();
    child.kill('SIGINT');
    const { code, out, err } = await child.ended;
    const done = await imported();
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain(`Interrupted after ${done.toLocaleString('en-GB')} tickets.`);
    await expectRest(done);
  }, 120_000);

  it('twice at once makes nothing double either', async () => {
    const first = start();
    await someImported();
    const [one, other] = await Promise.all([first.ended, start().ended]);
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(said(one.out, 'created') + said(other.out, 'created')).toBe(incidents);
    expect(await imported()).toBe(incidents);
  }, 120_000);
});

describe('an import without a database', () => {
  it.each([
    [
      'is not to be reached',
      { DATABASE_URL: 'postgres://desk_owner@127.0.0.1:1/vigie' },
      'The database cannot be reached.',
    ],
    ['is not named', { DATABASE_URL: '' }, 'The database is not configured: DATABASE_URL is not set.'],
  ])(
    'that %s ends with a sentence and no stack',
    async (_, env, sentence) => {
      const { code, out, err } = await start(env).ended;
      expect([code, out]).toEqual([1, '']);
      expect(err.split('\n').filter((line) => !line.startsWith('Reading'))).toEqual([
        expect.stringContaining(sentence),
        '',
      ]);
    },
    30_000,
  );
});
