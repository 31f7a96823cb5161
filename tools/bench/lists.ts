/**
 * `npm run bench -- lists [how many tickets ...]`: a page of 50 and searches, for people who serve 1, 20 and 200 of 200
 * clients, behind the walls and beside them in the same run, with the blocks that are touched, which no other load disturbs.
 * performance.md F3, F4.
 */
import type pg from 'pg';
import { inRoot } from '../processes/root.ts';
import { type BenchDesk, openBenchDesk } from './clocks/bench-desk.ts';
import { type Asked, behindTheWalls, besideTheWalls, type Milliseconds, plansOf } from './lists/readers.ts';
import { median } from './load/drive.ts';
import { type Lists, type Tx, worksOf } from './lists/works.ts';

export const clients = 200;
export const serving = [1, 20, 200] as const;
const rounds = 15;

interface Builders {
  manyTickets(send: (sql: string) => Promise<unknown>, wish: object): Promise<void>;
}

/** The product's own statements, as they were built: tools run unbuilt, and the API does not. */
const built = async <Part>(...path: readonly string[]): Promise<Part> =>
  (await import(inRoot('apps', 'api', 'dist', ...path))) as Part;

export async function run(sizes: readonly string[]): Promise<number> {
  for (const size of sizes.length === 0 ? ['10000', '1000000'] : sizes) await measure(Number(size));
  return 0;
}

async function measure(tickets: number): Promise<void> {
  await onManyTickets(tickets, async (superuser, people) => {
    for (const [userId, served] of people) (await measured(superuser, userId, served)).forEach(tell);
  });
}

/** What one read of the product costs one person. */
export interface Measured extends Costs {
  readonly served: number;
  readonly name: string;
}

type People = readonly (readonly [userId: string, served: number])[];

/** So many tickets in a database of their own, gone afterwards; seeding is told with its seconds. */
export async function onManyTickets<Result>(
  tickets: number,
  work: (superuser: pg.Client, people: People, desk: BenchDesk) => Promise<Result>,
): Promise<Result> {
  const desk = await openBenchDesk();
  try {
    return await desk.asSuperuser(async (superuser) => {
      const people = await peopleOf(superuser);
      const began = Date.now();
      const { manyTickets } = await built<Builders>('builders', 'index.js');
      await manyTickets((sql) => superuser.query(sql), { clients, tickets, serving: people });
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(`\n${tickets} tickets at ${clients} clients, seeded in ${seconds} s`);
      return work(superuser, people, desk);
    });
  } finally {
    await desk.close();
  }
}

async function peopleOf(superuser: pg.Client): Promise<readonly (readonly [string, number])[]> {
  const people: (readonly [string, number])[] = [];
  for (const served of serving) {
    const { rows } = await superuser.query<{ id: string }>(
      `INSERT INTO sec.account (id, kind, created_at) VALUES (gen_random_uuid(), 'staff', now()) RETURNING id`,
    );
    people.push([rows[0]!.id, served]);
  }
  return people;
}

/** Every read of the lists, for one person. */
export async function measured(superuser: pg.Client, userId: string, served: number): Promise<readonly Measured[]> {
  const pages = await built<Lists>('ticketing', 'ticket-pages.store.js');
  const matches = await built<Lists>('ticketing', 'best-matches.store.js');
  const { rows } = await superuser.query<{ id: string }>('SELECT id FROM desk.desk ORDER BY created_at, id');
  const deskId = await busiest(
    superuser,
    rows.map(({ id }) => id),
  );
  const told: Measured[] = [];
  for (const [name, read] of worksOf({ ...pages, ...matches }, deskId))
    told.push({ served, name, ...(await interleaved(superuser, userId, read)) });
  return told;
}

function tell({ served, name, walled, bare, blocks, wholeTables }: Measured): void {
  const cells = [`${walled.toFixed(2)} ms`, `bare ${bare.toFixed(2)} ms`, `x${(walled / bare).toFixed(2)}`];
  const told = [...cells, `${blocks} blocks`].map((cell) => cell.padStart(16)).join('');
  const whole = wholeTables.length > 0 ? `  reads whole: ${wholeTables.join(', ')}` : '';
  console.log(`${String(served).padStart(4)} clients  ${name.padEnd(30)} ${told}${whole}`);
}

async function busiest(superuser: pg.Client, deskIds: readonly string[]): Promise<string> {
  const { rows } = await superuser.query<{ desk_id: string }>(
    `SELECT desk_id FROM desk.desk_client WHERE desk_id = ANY ($1) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    [deskIds],
  );
  return rows[0]!.desk_id;
}

export interface Costs {
  readonly walled: Milliseconds;
  readonly bare: Milliseconds;
  /** Of 8 KB, found in memory or not, behind the walls. */
  readonly blocks: number;
  /** Tables that grow and are read from end to end, behind the walls. */
  readonly wholeTables: readonly string[];
}

/** The median of each, taken in turns, so that a noisy moment is felt by both. */
async function interleaved(superuser: pg.Client, userId: string, read: (tx: Tx) => Promise<unknown>): Promise<Costs> {
  const asked: Asked[] = [];
  await behindTheWalls(superuser, userId, read, []);
  await behindTheWalls(superuser, userId, read, asked);
  const { blocks, wholeTables } = await plansOf(superuser, userId, asked);
  const [walled, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    walled.push(await behindTheWalls(superuser, userId, read, []));
    bare.push(await besideTheWalls(superuser, userId, asked));
  }
  return { walled: median(walled), bare: median(bare), blocks, wholeTables };
}
