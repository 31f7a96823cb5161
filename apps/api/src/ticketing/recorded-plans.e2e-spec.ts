import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tableRules } from '@vigie/tenancy';
import { filledTables, frequentWord, manyTickets, rareWord } from '../builders/index.ts';
import { asOwner } from '../platform/as-owner.ts';
import type { Tx } from '../platform/desk.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { writeClocks } from '../sla/write-clocks.store.ts';
import { bestMatches } from './best-matches.store.ts';
import { TicketFilter } from './ticket-filter.ts';
import type { TicketSort } from './ticket-order.ts';
import { type Among, ticketCount, ticketPage } from './ticket-pages.store.ts';
import { ticketView, ticketViewByReference } from './ticket-view.store.ts';
import { timelinePage } from './timeline.store.ts';

let desk: OpenDesk;
let some: { readonly id: string; readonly client_id: string; readonly code: string; readonly number: number };
beforeAll(async () => {
  desk = await openDesk();
  const serving = [
    ['technician', 1],
    ['otherTechnician', 8],
    ['lead', 60],
  ] as const;
  const force = (word: 'NO FORCE' | 'FORCE') =>
    filledTables.map((table) => `ALTER TABLE ${table} ${word} ROW LEVEL SECURITY`).join(';');
  await asOwner(desk.database.url, async (owner) => {
    await owner.query(force('NO FORCE'));
    const people = serving.map(([who, clients]) => [desk.idOf(who), clients] as const);
    await manyTickets((sql) => owner.query(sql), { clients: 60, tickets: 30_000, serving: people });
    await owner.query(force('FORCE'));
  });
  const found = await desk.underWalls('technician', (tx) =>
    tx.query<
      typeof some
    >(`SELECT t.id, t.client_id, c.code, t.number FROM desk.ticket t JOIN desk.client c ON c.id = t.client_id
      WHERE t.status = 'open' LIMIT 1`),
  );
  some = found[0]!;
}, 240_000);
afterAll(() => desk.close());

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}

/** What the statements that a read sends look like to the planner, as `desk_app` and as the person, settings untouched. */
async function plansOf(who: Who, read: (tx: Tx) => Promise<unknown>): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  await desk.underWalls(who, async (tx) => {
    const explained: Tx['query'] = async (sql, values) => {
      const [row] = await tx.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
        values,
      );
      plans.push(row!['QUERY PLAN'][0]!.Plan);
      return tx.query(sql, values);
    };
    await read({ ...tx, query: explained, hot: explained });
  });
  return plans;
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const buffersOf = (plans: readonly Plan[]): number =>
  plans.reduce((sum, plan) => sum + plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], 0);

/** Tables that grow with their client; the small ones beside them are read whole at no cost. */
const growing = ['ticket', 'ticket_fact', 'ticket_text', 'clock'];
const readWhole = (plans: readonly Plan[]): readonly string[] =>
  plans
    .flatMap(nodesOf)
    .filter((node) => node['Node Type'] === 'Seq Scan' && growing.includes(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name']!);

const aFifth = 6000;

/** The most rows that one step takes from a table that grows, those that it drops again included: of 30,000 tickets. */
const mostTaken = (plans: readonly Plan[]): number =>
  Math.max(
    ...plans
      .flatMap(nodesOf)
      .filter((node) => growing.includes(node['Relation Name'] ?? ''))
      .map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']),
  );

const filter = (more: Partial<TicketFilter> = {}): TicketFilter => Object.assign(new TicketFilter(), more);
const open = { status: ['new', 'open', 'on_hold'] };
const page = (among: () => Among, sort: TicketSort, more?: () => Partial<TicketFilter>) => (tx: Tx) =>
  ticketPage(tx, among(), { filter: filter(more?.()), sort, first: 50, after: null });
const all = (): Among => 'all';
const queue = (): Among => ({ deskId: desk.deskId });

type Recorded = readonly [name: string, read: (tx: Tx) => Promise<unknown>, buffers: Readonly<Record<Narrow, number>>];
type Narrow = 'technician' | 'otherTechnician' | 'lead';
const people: readonly Narrow[] = ['technician', 'otherTechnician', 'lead'];
const within = (technician: number, otherTechnician: number, lead: number) => ({ technician, otherTechnician, lead });

const recorded: readonly Recorded[] = [
  ['the queue of a desk', page(queue, 'due'), within(700, 1200, 2600)],
  ['the urgent of the queue', page(queue, 'due', () => ({ priority: ['P1'] })), within(200, 1200, 2100)],
  ['the list by due', page(all, 'due'), within(1100, 1500, 4300)],
  ['the list by priority', page(all, 'priority'), within(1000, 1200, 2600)],
  ['the list by opened', page(all, 'opened'), within(1000, 1100, 1500)],
  ['the list by updated', page(all, 'updated'), within(1000, 1100, 1500)],
  ['the open list by due', page(all, 'due', () => open), within(700, 1200, 2600)],
  ['the list of one client', page(all, 'updated', () => ({ clientId: some.client_id })), within(1000, 100, 1000)],
  ['the tickets of one client', page(() => ({ clientId: some.client_id }), 'updated'), within(1000, 100, 1000)],
  ['the list of a rare word', page(all, 'updated', () => ({ text: rareWord })), within(1100, 400, 1900)],
  ['the queue of a rare word', page(queue, 'due', () => ({ text: rareWord })), within(100, 300, 1600)],
  ['a search of a rare word', (tx) => bestMatches(tx, { text: rareWord, first: 10 }), within(100, 400, 1900)],
  ['a search of a frequent word', (tx) => bestMatches(tx, { text: frequentWord, first: 10 }), within(800, 2200, 2900)],
  [
    'a search of a reference',
    (tx) => bestMatches(tx, { text: `${some.code}-${some.number}`, first: 10 }),
    within(200, 200, 2000),
  ],
  ['the sheet', (tx) => ticketView(tx, some.id), within(100, 100, 100)],
  [
    'the sheet by its reference',
    (tx) => ticketViewByReference(tx, { clientCode: some.code, number: some.number }),
    within(100, 100, 400),
  ],
  [
    'the timeline of a sheet',
    (tx) => timelinePage(tx, { id: some.id, clientId: some.client_id }, { last: 50, before: null }, 'en'),
    within(100, 100, 100),
  ],
  ['the count of the queue', (tx) => ticketCount(tx, queue(), filter()), within(100, 200, 800)],
  ['the count of a client', (tx) => ticketCount(tx, { clientId: some.client_id }, filter()), within(100, 100, 100)],
];

describe.each(recorded)('%s', (_, read, bounds) => {
  it.each(people)('is read through indexes by the %s, in a bounded number of blocks', async (who) => {
    const plans = await plansOf(who, read);
    expect(plans.length).toBeGreaterThan(0);
    expect(readWhole(plans)).toEqual([]);
    expect(mostTaken(plans)).toBeLessThan(aFifth);
    expect(buffersOf(plans)).toBeLessThan(bounds[who]);
  });
});

describe('a search, behind its function', () => {
  /** Since the transaction began: scans of an index, and of a table from end to end. */
  const scansOf = async (tx: Tx, name: string): Promise<number> => {
    const [row] = await tx.query<{ n: number }>('SELECT pg_stat_get_xact_numscans($1::regclass)::int AS n', [name]);
    return row!.n;
  };

  it.each(people)('of a rare word goes by the index of words for the %s, and never through the table', async (who) => {
    await desk.underWalls(who, async (tx) => {
      const before = await scansOf(tx, 'sec.ticket_search_words');
      await ticketPage(tx, 'all', { filter: filter({ text: rareWord }), sort: 'due', first: 50, after: null });
      expect(await scansOf(tx, 'sec.ticket_search_words')).toBeGreaterThan(before);
      await bestMatches(tx, { text: rareWord, first: 10 });
      await bestMatches(tx, { text: frequentWord, first: 10 });
      expect(await scansOf(tx, 'sec.ticket_search')).toBe(0);
    });
  });
});

it('knows its tables', () => {
  const tenant = tableRules.filter(({ tie }) => tie === 'client_id').map(({ table }) => table);
  expect(growing.filter((table) => !tenant.includes(table))).toEqual([]);
});

describe('writing the clocks of one ticket', () => {
  it('touches what is that ticket’s, however many the caller serves', async () => {
    const clock = {
      ...{
        name: 'resolution',
        kind: 'resolution',
        internal: false,
        state: 'running',
        outcome: 'pending',
        target_s: 3600,
      },
      ...{ anchored_at: '2026-01-01T08:00:00Z', used_ms: 0, due_at: '2026-01-01T09:00:00Z' },
    };
    const key = { clientId: some.client_id as never, ticketId: some.id as never };
    const written = { ...key, clocks: [clock as never], events: [], nextEventAt: null, nextDueAt: null };
    const plans = await plansOf('lead', (tx) => writeClocks(tx, [written], { announces: false }));
    expect(readWhole(plans)).toEqual([]);
    expect(mostTaken(plans)).toBeLessThan(50);
    expect(buffersOf(plans)).toBeLessThan(300);
  });
});
