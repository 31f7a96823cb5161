import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { inRoot } from '../../processes/root.ts';
import { type BenchDesk, openBenchDesk } from './bench-desk.ts';
import { promise, seedTickets } from './seed-tickets.ts';

/** What came of a run. */
export interface Crashed {
  /** Milestones that fell due. */
  readonly due: number;
  /** In the database, and how many of them say the same as another. */
  readonly recorded: number;
  readonly twice: number;
  /** Messages that the listener got, and events among them. */
  readonly told: number;
  readonly heard: number;
  readonly unheard: number;
  /** Told, and not in the database. */
  readonly unknown: number;
  /** Clocks of which the listener heard a later milestone before an earlier one. */
  readonly disordered: number;
  readonly killed: string;
  readonly longestLagMs: number;
}

interface Heard {
  readonly heardAt: number;
  readonly ticketId: string;
  readonly reference: string;
  readonly event: { readonly id: string; readonly clock: string; readonly at: string };
}

/** The promise is so short that all of its milestones pass while we watch. */
const targetSeconds = 20;
const spreadSeconds = 15;
const firstNumber = 1_000_000;

/** Tickets open one after another; each passes 50, 75 and 90 % and its breach within twenty seconds. */
export async function crash(wish: {
  readonly tickets: number;
  readonly kills: number;
  readonly say: (line: string) => void;
}): Promise<Crashed> {
  const desk = await openBenchDesk();
  try {
    return await crashOn(desk, wish);
  } finally {
    await desk.close();
  }
}

async function crashOn(desk: BenchDesk, { tickets, kills, say }: Parameters<typeof crash>[0]): Promise<Crashed> {
  const { deskId } = await desk.asSuperuser((superuser) => prepare(superuser, tickets));
  await desk.startServer();
  const listener = listen(desk, deskId);
  say(`${tickets} tickets, ${tickets * 4} milestones within ${spreadSeconds + targetSeconds / 2} s`);
  await sleep((targetSeconds / 2) * 1000);
  for (let turn = 1; turn <= kills; turn++) {
    await killBoth(desk, turn, say);
    await sleep(((spreadSeconds + targetSeconds / 2) * 1000) / (kills + 1) - 2000);
  }
  await untilTold(tickets * 4, listener.heard);
  listener.stop();
  return compare(desk, listener.heard, { due: tickets * 4, killed: `server ${kills} times, Postgres ${kills} times` });
}

/** Postgres first, then the server while it tries to come back, or the other way round. */
async function killBoth(desk: BenchDesk, turn: number, say: (line: string) => void): Promise<void> {
  if (turn % 2 === 1) desk.killPostgres();
  await sleep(turn * 300);
  await desk.killServer();
  if (turn % 2 === 0) desk.killPostgres();
  await sleep(700);
  await desk.startServer();
  say(`killed both, ${turn % 2 === 1 ? 'Postgres' : 'the server'} first`);
}

async function prepare(superuser: pg.Client, tickets: number): Promise<{ readonly deskId: string }> {
  const { rows } = await superuser.query<{ client_id: string; desk_id: string }>(
    `SELECT client_id, desk_id FROM desk.desk_client ORDER BY client_id LIMIT 1`,
  );
  const [clientId, deskId] = [rows[0]!.client_id, rows[0]!.desk_id];
  await promise(superuser, clientId, targetSeconds);
  await seedTickets(superuser, {
    ...{ clientId, deskId, count: tickets, firstNumber },
    openedAt: `now() + interval '5 seconds' + i * interval '${(spreadSeconds * 1000) / tickets} milliseconds'`,
    nextEventAt: `opened_at + interval '${targetSeconds / 2} seconds'`,
    lookedUntil: 'opened_at',
    dueAt: `opened_at + interval '${targetSeconds} seconds'`,
  });
  return { deskId };
}

function listen({ logins, address }: BenchDesk, deskId: string) {
  const { email, password } = logins.find(({ role }) => role === 'shift_lead')!;
  const script = inRoot('tools', 'bench', 'clocks', 'hear-events.ts');
  const args = ['--no-warnings', script, address, email, password, deskId];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const heard: Heard[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = JSON.parse(line) as Heard;
    if (isSeeded(told)) heard.push(told);
  });
  return { heard, stop: () => child.kill() };
}

/** The story has tickets of its own, whose clocks are told as well. */
const isSeeded = ({ reference }: Heard): boolean => Number(reference.split('-').at(-1)) >= firstNumber;

const patienceMs = 120_000;

async function untilTold(due: number, heard: readonly Heard[]): Promise<void> {
  const began = Date.now();
  const isAllTold = () => new Set(heard.map(({ event }) => event.id)).size >= due;
  while (!isAllTold() && Date.now() - began < patienceMs) await sleep(250);
}

async function compare(
  desk: BenchDesk,
  heard: readonly Heard[],
  given: Pick<Crashed, 'due' | 'killed'>,
): Promise<Crashed> {
  const stored = await desk.asSuperuser((superuser) => eventsIn(superuser));
  const known = new Set(stored.map(({ id }) => id));
  const ids = new Set(heard.map(({ event }) => event.id));
  const first = [...new Map(heard.toReversed().map((one) => [one.event.id, one])).values()].reverse();
  const lags = first.map(({ heardAt, event }) => heardAt - Date.parse(event.at));
  return {
    ...given,
    recorded: stored.length,
    twice: stored.length - new Set(stored.map(({ name }) => name)).size,
    told: heard.length,
    heard: ids.size,
    unheard: stored.filter(({ id }) => !ids.has(id)).length,
    unknown: [...ids].filter((id) => !known.has(id)).length,
    disordered: disordered(heard),
    longestLagMs: Math.max(...lags),
  };
}

async function eventsIn(superuser: pg.Client): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await superuser.query<{ id: string; name: string }>(
    `SELECT e.id, concat_ws(' ', e.ticket_id, e.clock, e.event, e.percent) AS name FROM desk.clock_event e
       JOIN desk.ticket t ON t.client_id = e.client_id AND t.id = e.ticket_id WHERE t.number >= $1`,
    [firstNumber],
  );
  return rows;
}

/** Events in the order in which each was first heard. */
function disordered(heard: readonly Heard[]): number {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { ticketId, event } of heard) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const clock = `${ticketId} ${event.clock}`;
    const at = Date.parse(event.at);
    if (at < (last.get(clock) ?? 0)) wrong.add(clock);
    last.set(clock, at);
  }
  return wrong.size;
}
