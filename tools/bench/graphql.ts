/**
 * `npm run bench -- graphql [requests]`: what a queue of 50 with three nested objects costs, application and database, in
 * CPU milliseconds. performance.md F2. Reads /proc, so it runs on Linux alone.
 */
import { openBenchDesk, type BenchDesk } from './clocks/bench-desk.ts';
import { promise, seedTickets } from './clocks/seed-tickets.ts';
import { cpuOf, cpuOfChildren } from './graphql/cpu-time.ts';

const rounds = 8;
const aim = 5;
const query = `query ($deskId: ID!) { queue(deskId: $deskId, first: 50) {
  edges { node { id reference title status priority level openedAt nextDueAt client { id name code tint }
    assignee { id name } clocks { name kind state outcome target anchoredAt usedMs dueAt } } }
  pageInfo { hasNextPage endCursor } } }`;

type Ask = () => Promise<string>;

export async function run([count = '200']: readonly string[]): Promise<number> {
  const desk = await openBenchDesk();
  try {
    const deskId = await desk.asSuperuser(seed);
    await desk.startServer();
    const ask = await asking(desk, deskId);
    const answer = await ask();
    await repeat(ask, 300);
    const costs = [];
    for (let round = 0; round < rounds; round++) costs.push(await costOf(desk, ask, Number(count)));
    console.log(`${answer.length} bytes of answer, ${rounds} rounds of ${count} requests, one after the other`);
    for (const part of ['app', 'database', 'both'] as const)
      console.log(`${part}: median ${median(costs.map((cost) => cost[part])).toFixed(1)} CPU ms a request`);
    console.log(`aim: ${aim} for both`);
    return answer.includes('"errors"') ? 1 : 0;
  } finally {
    await desk.close();
  }
}

type Superuser = Parameters<Parameters<BenchDesk['asSuperuser']>[0]>[0];

/** A thousand open tickets of one client, assigned, each with two clocks. */
async function seed(superuser: Superuser): Promise<string> {
  const { rows } = await superuser.query<{ client_id: string; desk_id: string }>(
    'SELECT client_id, desk_id FROM desk.desk_client ORDER BY client_id LIMIT 1',
  );
  const place = { clientId: rows[0]!.client_id, deskId: rows[0]!.desk_id };
  await promise(superuser, place.clientId, 8 * 3600);
  await seedTickets(superuser, {
    ...{ ...place, count: 1000, firstNumber: 1_000_000 },
    openedAt: `now() - interval '1 second' * i`,
    nextEventAt: `opened_at + interval '4 hours'`,
    lookedUntil: 'opened_at',
    dueAt: `opened_at - interval '1 year'`,
  });
  await superuser.query(
    `UPDATE desk.ticket SET assignee_id = (SELECT id FROM desk.staff ORDER BY name LIMIT 1) WHERE number >= 1000000`,
  );
  await superuser.query(
    `INSERT INTO desk.clock (client_id, ticket_id, name, kind, internal, state, outcome, target_s, coverage_id, anchored_at, used_ms, due_at)
     SELECT t.client_id, t.id, clock, clock, false, 'running', 'pending', 14400, c.id, t.opened_at, 0, t.opened_at
       FROM desk.ticket t JOIN desk.coverage c ON c.client_id = t.client_id, unnest(ARRAY['first_response', 'resolution']) clock
      WHERE t.number >= 1000000`,
  );
  await superuser.query('ANALYZE');
  return place.deskId;
}

async function asking(desk: BenchDesk, deskId: string): Promise<Ask> {
  const { accessToken } = JSON.parse(await post(`${desk.address}/auth/sign-in`, desk.logins[0]!)) as {
    readonly accessToken: string;
  };
  return () => post(`${desk.address}/graphql`, { query, variables: { deskId } }, `Bearer ${accessToken}`);
}

async function post(url: string, body: object, authorization = ''): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text();
}

async function repeat(ask: Ask, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await ask();
}

async function costOf(desk: BenchDesk, ask: Ask, count: number) {
  const spent = () => ({ app: cpuOf(desk.serverPid()), database: cpuOfChildren(desk.postmasterPid()) });
  const before = spent();
  await repeat(ask, count);
  const after = spent();
  const app = (after.app - before.app) / count;
  const database = (after.database - before.database) / count;
  return { app, database, both: app + database };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
