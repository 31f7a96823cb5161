import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { theTerms } from '../builders/index.ts';
import { WorkerDesk } from '../platform/worker-desk.ts';
import { assign, comment, open, qualify } from '../testing/acts.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { rebuildClocks } from './rebuild-clocks.command.ts';

const clock = new HandClock();
let desk: OpenDesk;
let worker: WorkerDesk;
beforeAll(async () => {
  desk = await openDesk(clock);
  worker = desk.app.get(WorkerDesk);
  await desk.underWalls('admin', (tx) =>
    theTerms('avenant 1')
      .promising('first_response', 1)
      .promising('next_update', 2)
      .promising('resolution', 8)
      .promising('resolution', 4, 'P1')
      .leaving('L1', 3)
      .for(tx, desk.acme.id),
  );
  await liveThroughADay();
});
afterAll(() => desk.close());

/** Answers, changed priorities and levels, a night, breaches told by the worker, and a client that asks. */
async function liveThroughADay(): Promise<void> {
  const [dispatcher, user] = [await desk.as('dispatcher'), await desk.as('acmeUser')];
  const tickets = await Promise.all([1, 2, 3].map(() => open(dispatcher, desk.acme.id)));
  clock.pass(45);
  await assign(dispatcher, tickets[1]!.id, desk.idOf('technician'));
  await comment(dispatcher, tickets[1]!.id, 'We are looking');
  await qualify(dispatcher, tickets[1]!.id, { priority: 'P1', level: 'L2' });
  clock.pass(24 * 60);
  const own = await open(user, desk.acme.id);
  await comment(user, own.id, 'Is anybody there?');
  await open(await desk.as('lead'), desk.beta.id);
  await nothingAwaited();
}

async function nothingAwaited(): Promise<void> {
  const [row] = await worker.inTransaction((tx) =>
    tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM desk.clock_watch WHERE next_event_at < $1`, [
      new Date(tx.now),
    ]),
  );
  if (row!.n > 0) return nothingAwaited();
}

async function rebuild(options: { readonly check?: boolean } = {}) {
  let out = '';
  const exitCode = await rebuildClocks(options, { words: en, out: (text) => void (out += text), desk: worker });
  return { out, exitCode };
}

const tamper = (sql: string) => worker.inTransaction((tx) => tx.query(sql));

describe('vigie rebuild clocks', () => {
  it('finds what acts and the worker stored equal to what the facts make', async () => {
    expect(await rebuild({ check: true })).toEqual({
      out: '5 tickets and 12 clocks compared.\nAll of them are what the facts make of them.\n',
      exitCode: 0,
    });
  });

  it.each([
    [
      'a clock',
      `UPDATE desk.clock SET due_at = due_at + interval '1 second' WHERE name = 'resolution' AND due_at IS NOT NULL`,
    ],
    ['when to look again', `UPDATE desk.clock_watch SET next_event_at = next_event_at + interval '1 hour'`],
    ['the order of the queue', `UPDATE desk.ticket SET next_due_at = next_due_at + interval '1 hour'`],
  ])('names the tickets of which %s is wrong, and mends them', async (_, sql) => {
    await tamper(sql);
    const checked = await rebuild({ check: true });
    expect([checked.exitCode, checked.out]).toEqual([1, expect.stringMatching(/clocks that differ: .*ACME-4/)]);
    expect((await rebuild()).out).toContain('made again');
    expect((await rebuild({ check: true })).exitCode).toBe(0);
  });
});
