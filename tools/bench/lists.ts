/**
 * `npm run bench -- lists [how many tickets ...]`: a page of 50 and searches, for people who serve 1, 20 and 200 of 200
 * clients, behind the walls and beside them in the same run, with the blocks that are touched, which no other load disturbs.
 * performance.md F3, F4.
 */
import type pg from 'pg';
import { inRoot } from '../processes/root.ts';
import { openBenchDesk } from './clocks/bench-desk.ts';
import { type Asked, besideTheWalls, behindTheWalls, blocksOf, type Milliseconds } from './lists/readers.ts';
import { type Lists, type Tx, worksOf } from './lists/works.ts';

const clients = 200;
const serving = [1, 20, 200] as const;
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
  const desk = await openBenchDesk();
  try {
    await desk.asSuperuser(async (superuser) => {
      const people = await peopleOf(superuser);
      const began = Date.now();
      const { manyTickets } = await built<Builders>('builders', 'index.js');
      await manyTickets((sql) => superuser.query(sql), { clients, tickets, serving: people });
      console.log(
        `\n${tickets} tickets at ${clients} clients, seeded in ${((Date.now() - began) / 1000).toFixed(0)} s`,
      );
      for (const [userId, served] of people) await report(superuser, userId, served);
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

async function report(superuser: pg.Client, userId: string, served: number): Promise<void> {
  const pages = await built<Lists>('ticketing', 'ticket-pages.store.js');
  const matches = await built<Lists>('ticketing', 'best-matches.store.js');
  const { rows } = await superuser.query<{ id: string }>('SELECT id FROM desk.desk ORDER BY created_at, id');
  const deskId = await busiest(
    superuser,
    rows.map(({ id }) => id),
  );
  for (const [name, read] of worksOf({ ...pages, ...matches }, deskId)) {
    const { walled, bare, blocks } = await interleaved(superuser, userId, read);
    const cells = [
      `${walled.toFixed(2)} ms`,
      `bare ${bare.toFixed(2)} ms`,
      `x${(walled / bare).toFixed(2)}`,
      `${blocks} blocks`,
    ];
    console.log(
      `${String(served).padStart(4)} clients  ${name.padEnd(30)} ${cells.map((cell) => cell.padStart(16)).join('')}`,
    );
  }
}

async function busiest(superuser: pg.Client, deskIds: readonly string[]): Promise<string> {
  const { rows } = await superuser.query<{ desk_id: string }>(
    `SELECT desk_id FROM desk.desk_client WHERE desk_id = ANY ($1) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    [deskIds],
  );
  return rows[0]!.desk_id;
}

interface Costs {
  readonly walled: Milliseconds;
  readonly bare: Milliseconds;
  /** Of 8 KB, found in memory or not, behind the walls. */
  readonly blocks: number;
}

/** The median of each, taken in turns, so that a noisy moment is felt by both. */
async function interleaved(superuser: pg.Client, userId: string, read: (tx: Tx) => Promise<unknown>): Promise<Costs> {
  const asked: Asked[] = [];
  await behindTheWalls(superuser, userId, read, asked);
  const blocks = await blocksOf(superuser, userId, asked);
  const [walled, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    walled.push(await behindTheWalls(superuser, userId, read, []));
    bare.push(await besideTheWalls(superuser, userId, asked));
  }
  return { walled: median(walled), bare: median(bare), blocks };
}

const median = (times: readonly number[]): Milliseconds =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
