/**
 * `npm run bench -- growth [how many tickets ...]`: how lists, searches, counts and the opening of a ticket grow with what is
 * stored, each size in a database of its own; of growth blocks tell most, since no other load disturbs them.
 * performance.md F3.
 */
import type { BenchDesk } from './clocks/bench-desk.ts';
import { cpuOf, cpuOfChildren } from './graphql/cpu-time.ts';
import { measured, onManyTickets } from './lists.ts';
import { drive } from './load/drive.ts';
import { openTickets } from './load/open-tickets.ts';

const aim = 1.3;
const opened = 200;

/** By who reads what: a median in milliseconds, or CPU milliseconds for the opening; and blocks where plans were read. */
type Figures = ReadonlyMap<string, { readonly cost: number; readonly blocks?: number }>;

export async function run(sizes: readonly string[]): Promise<number> {
  const wanted = (sizes.length === 0 ? ['10000', '100000', '1000000'] : sizes).map(Number);
  const found: Figures[] = [];
  for (const size of wanted) found.push(await figuresAt(size));
  tell(wanted, found);
  return 0;
}

const figuresAt = (tickets: number): Promise<Figures> =>
  onManyTickets(tickets, async (superuser, people, desk) => {
    const figures = new Map<string, { cost: number; blocks?: number }>();
    for (const [userId, served] of people)
      for (const { name, walled, blocks } of await measured(superuser, userId, served))
        figures.set(`${String(served).padStart(3)} clients  ${name}`, { cost: walled, blocks });
    return figures.set('opening a ticket, CPU of both', { cost: await openingOn(desk) });
  });

async function openingOn(desk: BenchDesk): Promise<number> {
  await desk.startServer();
  const open = await openTickets(desk);
  await drive(100, 1, open);
  const spent = (): number => cpuOf(desk.serverPid()) + cpuOfChildren(desk.postmasterPid());
  const before = spent();
  await drive(opened, 1, open);
  return (spent() - before) / opened;
}

function tell(sizes: readonly number[], found: readonly Figures[]): void {
  console.log(
    `\nfrom ${sizes[0]} to ${sizes.at(-1)} tickets, in milliseconds and blocks; aim x${aim} for lists and reads`,
  );
  for (const [name, first] of found[0]!) {
    const steps = found.map((figures) => figures.get(name)!);
    const last = steps.at(-1)!;
    const growth = [`x${(last.cost / first.cost).toFixed(2)}`];
    if (first.blocks !== undefined) growth.push(`blocks x${(last.blocks! / first.blocks).toFixed(2)}`);
    const costs = steps.map(({ cost, blocks }) => `${cost.toFixed(2)}${blocks === undefined ? '' : ` (${blocks})`}`);
    console.log(`${name.padEnd(46)} ${costs.map((cost) => cost.padStart(18)).join('')}   ${growth.join('  ')}`);
  }
}
