/**
 * `npm run bench -- fan-out [subscribers] [changes]`: one change of a desk's ticket, told to so many people who listen in
 * another process: how long until the last has heard it, what it costs the server, and its memory for each. performance.md F9.
 * Reads /proc, so it runs on Linux alone.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../processes/root.ts';
import { type BenchDesk, openBenchDesk } from './clocks/bench-desk.ts';
import type { Audience, HeardByAll } from './fan-out/subscribers.ts';
import { cpuOf, cpuOfChildren } from './graphql/cpu-time.ts';
import { quantile } from './load/drive.ts';
import { openTickets } from './load/open-tickets.ts';
import { actId, type Ask, signIn, tokenOf } from './load/sign-in.ts';

const aims = { kib: 15, deliveries: 10_000 };

const query = `subscription ($deskId: ID!) { queueChanged(deskId: $deskId) { position kind at ticketId
  ticket { id reference title status priority level nextDueAt revision client { id name code tint } assignee { id name }
    clocks { name kind state outcome dueAt } } actor { id name } } }`;

export async function run([count = '1000', changes = '30']: readonly string[]): Promise<number> {
  const desk = await openBenchDesk({ GRAPH_SOCKETS: count });
  try {
    await desk.startServer();
    await measure(desk, Number(count), Number(changes));
    return 0;
  } finally {
    await desk.close();
  }
}

async function measure(desk: BenchDesk, count: number, changes: number): Promise<void> {
  const tokens = await Promise.all(desk.logins.filter(hearsDesks).map((login) => tokenOf(desk.address, login)));
  const ask = await signIn(desk);
  const ticketId = await (await openTickets(desk))();
  const before = rssOf(desk.serverPid());
  const listeners = await listening({ ...desk, tokens, deskId: await deskOf(desk, ticketId), count, query });
  await sleep(2000);
  const kib = (rssOf(desk.serverPid()) - before) / count;
  try {
    await tellAll(desk, listeners, () => switched(ask, ticketId), 5);
    const { delays, app, database } = await tellAll(desk, listeners, () => switched(ask, ticketId), changes);
    report({ count, people: tokens.length, kib, delays, app, database });
  } finally {
    listeners.disconnect();
  }
}

const deskOf = (desk: BenchDesk, ticketId: string): Promise<string> =>
  desk.asSuperuser(async (superuser) => {
    const { rows } = await superuser.query<{ desk_id: string }>('SELECT desk_id FROM desk.ticket WHERE id = $1', [
      ticketId,
    ]);
    return rows[0]!.desk_id;
  });

/** Client people hear of their own company alone. */
const hearsDesks = ({ role }: { readonly role: string }): boolean => !role.startsWith('client');

let isHeld = false;

/** Held, or set going again: one change, whichever. */
async function switched(ask: Ask, ticketId: string): Promise<void> {
  const [act, input, type] = isHeld
    ? ['resumeTicket', { ticketId }, 'ResumeTicketInput']
    : ['holdTicket', { ticketId, reason: 'VENDOR' }, 'HoldTicketInput'];
  const mutation = `mutation ($actId: ID!, $input: ${type}!) { ${act}(actId: $actId, input: $input) { __typename } }`;
  const answer = await ask(mutation, { actId: actId(), input });
  if (!answer.includes('"Ticket"')) throw new Error(answer);
  isHeld = !isHeld;
}

async function listening(audience: Audience): Promise<ChildProcess> {
  const file = inRoot('tools', 'bench', 'fan-out', 'subscribers.ts');
  const child = fork(file, { execArgv: ['--no-warnings'] });
  const { address, tokens, deskId, count } = audience;
  child.send({ address, tokens, deskId, count, query });
  const [said] = (await once(child, 'message')) as [unknown];
  if (said !== 'listening') throw new Error(`a listener could not listen: ${JSON.stringify(said)}`);
  return child;
}

interface Told {
  /** Milliseconds from the answer to whoever acted, which follows the commit, to the last who heard. */
  readonly delays: readonly number[];
  /** CPU milliseconds a change. */
  readonly app: number;
  readonly database: number;
}

async function tellAll(
  desk: BenchDesk,
  listeners: ChildProcess,
  change: () => Promise<void>,
  changes: number,
): Promise<Told> {
  const before = { app: cpuOf(desk.serverPid()), database: cpuOfChildren(desk.postmasterPid()) };
  const delays: number[] = [];
  for (let at = 0; at < changes; at++) {
    const heard = once(listeners, 'message') as Promise<[HeardByAll]>;
    await change();
    const answered = performance.timeOrigin + performance.now();
    const [{ last, ...rest }] = await heard;
    if (last === undefined) throw new Error(`a listener heard something else: ${JSON.stringify(rest)}`);
    delays.push(last - answered);
  }
  const app = (cpuOf(desk.serverPid()) - before.app) / changes;
  const database = (cpuOfChildren(desk.postmasterPid()) - before.database) / changes;
  return { delays: delays.sort((a, b) => a - b), app, database };
}

/** KiB that a process holds in memory. */
const rssOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

function report(told: Told & { readonly count: number; readonly people: number; readonly kib: number }): void {
  const { count, people, kib, delays, app, database } = told;
  const each = (milliseconds: number): string => ((1000 * milliseconds) / count).toFixed(0);
  console.log(`${count} subscribers, ${people} people, ${delays.length} changes one after the other`);
  console.log(
    `the last has heard ${quantile(delays, 0.5).toFixed(0)} ms (p50), ${quantile(delays, 0.95).toFixed(0)} ms (p95) after the act was answered`,
  );
  console.log(`CPU a delivery: application ${each(app)} us, database ${each(database)} us`);
  console.log(
    `${(count / (quantile(delays, 0.5) / 1000)).toFixed(0)} deliveries a second (aim ${aims.deliveries}), ${kib.toFixed(1)} KiB a subscriber (aim ${aims.kib})`,
  );
}
