/**
 * `npm run bench -- create [tickets a turn] [how many at once ...]`: opening a ticket through GraphQL, with facts, clocks, audit line and outbox,
 * beside raw statements that write the very rows which that left, as the same role behind the same walls; both durable,
 * in turns. performance.md F1. Reads /proc, so it runs on Linux alone.
 */
import { openBenchDesk, type BenchDesk } from './clocks/bench-desk.ts';
import { rawWriters } from './create/raw-writer.ts';
import { cpuOf, cpuOfChildren, ownCpu } from './graphql/cpu-time.ts';
import { drive, type Driven, median, quantile } from './load/drive.ts';
import { openTickets } from './load/open-tickets.ts';

const turns = 5;
const aim = 3;

export async function run([count = '200', ...atOnce]: readonly string[]): Promise<number> {
  const desk = await openBenchDesk();
  try {
    await desk.startServer();
    const open = await openTickets(desk);
    const model = await open();
    for (const many of atOnce.length === 0 ? [1, 8, 32] : atOnce.map(Number))
      await report(desk, Number(count), many, open, model);
    return 0;
  } finally {
    await desk.close();
  }
}

async function report(
  desk: BenchDesk,
  count: number,
  atOnce: number,
  open: () => Promise<string>,
  model: string,
): Promise<void> {
  const raw = await rawWriters(desk, model, atOnce);
  try {
    if (atOnce === 1) console.log(`a ticket leaves ${raw.rows} rows; ${count} tickets a turn, ${turns} turns each`);
    await drive(100, atOnce, open);
    await drive(100, atOnce, raw.write);
    const ours: Cost[] = [];
    const theirs: Cost[] = [];
    for (let turn = 0; turn < turns; turn++) {
      ours.push(await costOf(desk, () => cpuOf(desk.serverPid()), drive(count, atOnce, open), count));
      theirs.push(await costOf(desk, ownCpu, drive(count, atOnce, raw.write), count));
    }
    tell(atOnce, ours, theirs);
  } finally {
    await raw.close();
  }
}

interface Cost extends Driven {
  /** CPU milliseconds a ticket. */
  readonly app: number;
  readonly database: number;
}

async function costOf(desk: BenchDesk, app: () => number, work: Promise<Driven>, count: number): Promise<Cost> {
  const before = { app: app(), database: cpuOfChildren(desk.postmasterPid()) };
  const driven = await work;
  const [spent, database] = [app() - before.app, cpuOfChildren(desk.postmasterPid()) - before.database];
  return { ...driven, app: spent / count, database: database / count };
}

function tell(atOnce: number, ours: readonly Cost[], theirs: readonly Cost[]): void {
  const rows = [ours, theirs].map((costs) => ({
    median: median(costs.map(({ times }) => quantile(times, 0.5))),
    p95: median(costs.map(({ times }) => quantile(times, 0.95))),
    app: median(costs.map(({ app }) => app)),
    database: median(costs.map(({ database }) => database)),
    perSecond: median(costs.map(({ perSecond }) => perSecond)),
  }));
  const [us, raw] = rows as [(typeof rows)[0], (typeof rows)[0]];
  console.log(`${atOnce} at once`);
  for (const [name, row] of [
    ['GraphQL', us],
    ['raw', raw],
  ] as const)
    console.log(
      `  ${name.padEnd(8)} median ${row.median.toFixed(1)} ms  p95 ${row.p95.toFixed(1)} ms  CPU ms app ${row.app.toFixed(2)} database ${row.database.toFixed(2)}  ${row.perSecond.toFixed(0)} tickets/s`,
    );
  const both = (us.app + us.database) / (raw.app + raw.database);
  console.log(
    `  ratio    CPU of both x${both.toFixed(1)} (aim ${aim}), of the database x${(us.database / raw.database).toFixed(1)}, time x${(us.median / raw.median).toFixed(1)}, tickets/s x${(us.perSecond / raw.perSecond).toFixed(2)}`,
  );
}
