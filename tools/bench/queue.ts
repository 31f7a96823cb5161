/**
 * `npm run bench -- queue [requests]`: what a queue of 50 with three nested objects costs, application and database, in
 * CPU milliseconds, beside the one statement that makes the same JSON of the same rows behind the same walls, in turns.
 * performance.md F2. Reads /proc, so it runs on Linux alone.
 */
import { openBenchDesk, type BenchDesk } from './clocks/bench-desk.ts';
import { promise, seedTickets } from './clocks/seed-tickets.ts';
import { cpuOf, cpuOfChildren, ownCpu } from './graphql/cpu-time.ts';
import { rawQueue } from './graphql/raw-queue.ts';
import { median } from './load/drive.ts';
import { signIn } from './load/sign-in.ts';

const rounds = 8;
const aim = 5;
const query = `query ($deskId: ID!) { queue(deskId: $deskId, first: 50) {
  edges { node { id reference title status priority level openedAt nextDueAt client { id name code tint }
    assignee { id name } clocks { name kind state outcome target anchoredAt usedMs dueAt } } }
  pageInfo { hasNextPage endCursor } } }`;

export async function run([count = '200']: readonly string[]): Promise<number> {
  const desk = await openBenchDesk();
  try {
    const deskId = await desk.asSuperuser(seed);
    await desk.startServer();
    const ask = await signIn(desk);
    const graph = () => ask(query, { deskId });
    const raw = await rawQueue(desk, deskId);
    const answer = await graph();
    const same = await raw.read();
    for (const read of [graph, raw.read]) await repeat(read, 200);
    const [ours, theirs]: [Cost[], Cost[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(await costOf(desk, () => cpuOf(desk.serverPid()), graph, Number(count)));
      theirs.push(await costOf(desk, ownCpu, raw.read, Number(count)));
    }
    await raw.close();
    console.log(
      `${answer.length} bytes of answer, ${same.length} of the one statement; ${rounds} rounds of ${count} requests each`,
    );
    const [us, them] = [tell('GraphQL', ours), tell('raw', theirs)];
    console.log(`ratio of both: x${(us / them).toFixed(1)}`);
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

async function repeat(ask: () => Promise<string>, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await ask();
}

/** CPU milliseconds a request. */
interface Cost {
  readonly app: number;
  readonly database: number;
}

async function costOf(desk: BenchDesk, app: () => number, ask: () => Promise<string>, count: number): Promise<Cost> {
  const before = { app: app(), database: cpuOfChildren(desk.postmasterPid()) };
  await repeat(ask, count);
  return {
    app: (app() - before.app) / count,
    database: (cpuOfChildren(desk.postmasterPid()) - before.database) / count,
  };
}

/** Gives the median of both together. */
function tell(name: string, costs: readonly Cost[]): number {
  const both = median(costs.map(({ app, database }) => app + database));
  const [app, database] = [median(costs.map((cost) => cost.app)), median(costs.map((cost) => cost.database))];
  console.log(
    `${name.padEnd(8)} CPU ms a request: application ${app.toFixed(1)}, database ${database.toFixed(1)}, both ${both.toFixed(1)}`,
  );
  return both;
}
