/**
 * `npm run bench -- clocks [how many]`: what the worker costs on so many running clocks: an idle look, a tenth of them
 * breached at one moment, and 500 a second falling due. performance.md F6.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type BenchDesk, openBenchDesk } from './clocks/bench-desk.ts';
import { promise, seedTickets } from './clocks/seed-tickets.ts';

const targetHours = 8;
const perSecond = 500;
const forSeconds = 30;

interface Place {
  readonly clientId: string;
  readonly deskId: string;
}

export async function run([count = '1000000']: readonly string[]): Promise<number> {
  const desk = await openBenchDesk();
  try {
    const place = await desk.asSuperuser((superuser) => seedIdle(superuser, Number(count)));
    await measureIdle(desk, Number(count));
    await measureAtOnce(desk, place, Math.round(Number(count) / 10));
    await measureSteady(desk, place);
    return 0;
  } finally {
    await desk.close();
  }
}

/** Clocks of which nothing falls due while we measure. */
async function seedIdle(superuser: pg.Client, count: number): Promise<Place> {
  const { rows } = await superuser.query<{ client_id: string; desk_id: string }>(
    'SELECT client_id, desk_id FROM desk.desk_client ORDER BY client_id LIMIT 1',
  );
  const place = { clientId: rows[0]!.client_id, deskId: rows[0]!.desk_id };
  await promise(superuser, place.clientId, targetHours * 3600);
  const began = Date.now();
  await seedTickets(superuser, {
    ...{ ...place, count, firstNumber: 1_000_000 },
    openedAt: `now() - interval '1 second' * (i % 3600)`,
    nextEventAt: `opened_at + interval '4 hours'`,
    lookedUntil: 'opened_at',
    dueAt: `opened_at + interval '8 hours'`,
  });
  await superuser.query('ANALYZE desk.ticket, desk.ticket_fact, desk.clock_watch');
  console.log(`${count} tickets with a running clock seeded in ${seconds(began)} s`);
  return place;
}

/** What a worker asks when it looks and finds nothing, under its own role. */
async function measureIdle(desk: BenchDesk, count: number): Promise<void> {
  const times = await desk.asSuperuser(async (superuser) => {
    await superuser.query('SET ROLE desk_worker');
    const looks: number[] = [];
    for (let look = 0; look < 500; look++) {
      const began = performance.now();
      await superuser.query('BEGIN');
      await superuser.query(claim, [new Date()]);
      await superuser.query('COMMIT');
      looks.push(performance.now() - began);
    }
    return looks.sort((a, b) => a - b);
  });
  console.log(
    `idle look at ${count} clocks: p50 ${times[250]!.toFixed(2)} ms, p99 ${times[495]!.toFixed(2)} ms (aim 5)`,
  );
}

const claim = `
  SELECT t.client_id, t.id FROM desk.clock_watch w JOIN desk.ticket t ON t.client_id = w.client_id AND t.id = w.ticket_id
   WHERE w.next_event_at < $1 ORDER BY w.next_event_at LIMIT 500 FOR UPDATE OF t SKIP LOCKED`;

/** All breached at the same moment, with their facts and announcements; from that moment to the last of them. */
async function measureAtOnce(desk: BenchDesk, place: Place, count: number): Promise<void> {
  await seedDue(desk, { ...place, count, firstNumber: 10_000_000, after: `interval '0'` });
  await desk.startServer();
  const began = Date.now();
  await untilBreached(desk, 10_000_000, count);
  console.log(`${count} breaches at one moment told in ${seconds(began)} s (aim 30)`);
}

async function measureSteady(desk: BenchDesk, place: Place): Promise<void> {
  const count = perSecond * forSeconds;
  const after = `interval '5 seconds' + i * interval '${1000 / perSecond} milliseconds'`;
  await seedDue(desk, { ...place, count, firstNumber: 20_000_000, after });
  await untilBreached(desk, 20_000_000, count);
  const [lag] = await desk.asSuperuser((superuser) => lagsOf(superuser));
  console.log(
    `${perSecond} breaches a second for ${forSeconds} s: told after p50 ${lag!.p50} ms, p99 ${lag!.p99} ms, at most ${lag!.most} ms (aim 2000)`,
  );
}

async function lagsOf(superuser: pg.Client) {
  const { rows } = await superuser.query<{ p50: number; p99: number; most: number }>(
    `SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY lag))::int AS p50,
            (percentile_cont(0.99) WITHIN GROUP (ORDER BY lag))::int AS p99, max(lag)::int AS most
       FROM (SELECT extract(epoch FROM e.recorded_at - e.at) * 1000 AS lag FROM desk.clock_event e
               JOIN desk.ticket t ON t.client_id = e.client_id AND t.id = e.ticket_id
              WHERE t.number >= 20000000 AND e.event = 'breach') told`,
  );
  return rows;
}

/** Opened a target ago and warned of already: what is left is the breach, `after` from now. */
const seedDue = (desk: BenchDesk, wish: Place & { count: number; firstNumber: number; after: string }): Promise<void> =>
  desk.asSuperuser((superuser) =>
    seedTickets(superuser, {
      ...wish,
      openedAt: `now() + ${wish.after} - interval '${targetHours} hours'`,
      nextEventAt: `opened_at + interval '${targetHours} hours'`,
      lookedUntil: `opened_at + interval '${targetHours} hours' - interval '1 second'`,
      dueAt: `opened_at + interval '${targetHours} hours'`,
    }),
  );

async function untilBreached(desk: BenchDesk, firstNumber: number, count: number): Promise<void> {
  await desk.asSuperuser(async (superuser) => {
    for (;;) {
      const { rows } = await superuser.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM (SELECT FROM desk.clock_watch WHERE next_event_at < now() LIMIT 1) waiting`,
      );
      const told = rows[0]!.left === 0 && (await breached(superuser, firstNumber)) === count;
      if (told) return;
      await sleep(100);
    }
  });
}

async function breached(superuser: pg.Client, firstNumber: number): Promise<number> {
  const { rows } = await superuser.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM desk.clock_event e JOIN desk.ticket t ON t.client_id = e.client_id AND t.id = e.ticket_id
      WHERE t.number >= $1 AND t.number < $1 + 10000000 AND e.event = 'breach'`,
    [firstNumber],
  );
  return rows[0]!.n;
}

const seconds = (began: number): string => ((Date.now() - began) / 1000).toFixed(1);
