import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, hold, open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';

let desk: OpenDesk;
let corp: { readonly id: string };
beforeAll(async () => {
  desk = await openDesk();
  corp = await desk.admit('CORP');
  const [lead, admin] = [await desk.as('lead'), await desk.as('admin')];
  for (let at = 0; at < 30; at += 1) {
    const client = [desk.acme, desk.beta, corp][at % 3]!;
    const more = { title: `Ticket ${at}`, priority: `P${1 + (at % 4)}`, kind: at % 5 === 0 ? 'COMPLAINT' : 'INCIDENT' };
    const { id } = await open(client === corp ? admin : lead, client.id, {
      ...more,
      channel: at % 2 ? 'MAIL' : 'PHONE',
    });
    if (at === 3) await qualify(lead, id, { category: 'Réseau', root: 'NETWORK' });
    if (at === 4) await hold(lead, id);
    if (at === 6) await assign(lead, id, desk.idOf('otherTechnician'));
  }
});
afterAll(() => desk.close());

interface Page {
  readonly tickets: {
    readonly totalCount: number;
    readonly count: { readonly total: number; readonly isCapped: boolean };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Shown }[];
  };
}
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly priority: string;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly nextDueAt: string | null;
  readonly category: { readonly id: string } | null;
}
const query = `query ($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {
  tickets(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount count { total isCapped }
    pageInfo { hasNextPage endCursor } edges { node { id title priority openedAt updatedAt nextDueAt category { id } } } } }`;

async function pages(who: Who, sort: string, first: number, filter: object = {}): Promise<readonly Shown[]> {
  const person = await desk.as(who);
  const all: Shown[] = [];
  let after: string | null = null;
  do {
    const { tickets }: Page = await person.ask(query, { filter, sort, first, after });
    all.push(...tickets.edges.map(({ node }) => node));
    expect([tickets.totalCount, tickets.count.isCapped]).toEqual([tickets.count.total, false]);
    after = tickets.pageInfo.hasNextPage ? tickets.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

const newest = (name: 'openedAt' | 'updatedAt') => (one: Shown, other: Shown) =>
  other[name].localeCompare(one[name]) || other.id.localeCompare(one.id);
const due = (one: Shown, other: Shown) =>
  (one.nextDueAt ?? '9').localeCompare(other.nextDueAt ?? '9') || urgent(one, other);
const urgent = (one: Shown, other: Shown) => one.priority.localeCompare(other.priority);
const byId = (one: Shown, other: Shown) => one.id.localeCompare(other.id);

describe('all tickets of a caller', () => {
  it.each([
    ['DUE', (a: Shown, b: Shown) => due(a, b) || byId(a, b)],
    ['PRIORITY', (a: Shown, b: Shown) => urgent(a, b) || due(a, b) || byId(a, b)],
    ['OPENED', newest('openedAt')],
    ['UPDATED', newest('updatedAt')],
  ])('come by %s, page by page, none lost and none twice', async (sort, order) => {
    for (const first of [1, 7, 200]) {
      const all = await pages('admin', sort, first);
      expect(new Set(all.map(({ id }) => id)).size).toBe(30);
      expect(all).toEqual([...all].sort(order));
    }
  });

  it('are those of the clients that the caller serves', async () => {
    expect(await pages('lead', 'OPENED', 9)).toHaveLength(20);
    expect(await pages('technician', 'OPENED', 9)).toHaveLength(10);
    expect(await pages('acmeManager', 'OPENED', 9)).toHaveLength(10);
    expect(await pages('acmeUser', 'OPENED', 9)).toHaveLength(0);
  });

  it('are narrowed by every part of a filter', async () => {
    const total = async (filter: object, who: Who = 'lead') => (await pages(who, 'UPDATED', 50, filter)).length;
    const [qualified] = await pages('lead', 'UPDATED', 50, { root: ['NETWORK'] });
    const long = '2000-01-01T00:00:00Z';
    expect(
      await Promise.all([
        total({ clientId: desk.acme.id }),
        total({ kind: ['COMPLAINT'] }),
        total({ channel: ['MAIL', 'CHAT'] }),
        total({ root: ['NETWORK'] }),
        total({ categoryIds: [qualified!.category!.id] }),
        total({ status: ['ON_HOLD'] }),
        total({ priority: ['P2'] }),
        total({ level: ['L2', 'L3'] }),
        total({ assigneeIds: [desk.idOf('otherTechnician')] }),
        total({ assignment: 'MINE' }, 'otherTechnician'),
        total({ assignment: 'UNASSIGNED' }),
        total({ teamIds: [desk.acme.id] }),
        total({ siteIds: [desk.acme.id] }),
        total({ openedFrom: long }),
        total({ openedTo: long }),
        total({ updatedSince: long }),
        total({ overdue: true }),
        total({ overdue: false }),
        total({ text: 'ticket', kind: ['COMPLAINT'] }),
      ]),
    ).toEqual([10, 4, 10, 1, 1, 1, 5, 0, 1, 1, 19, 0, 0, 20, 0, 20, 0, 20, 4]);
  });

  it('keep their order where the caller serves many clients of many desks', async () => {
    for (let at = 0; at < 9; at += 1) {
      const more = await desk.admit(`MORE${at}`);
      await open(await desk.as('admin'), more.id, { title: `More ${at}`, priority: 'P1' });
    }
    const all = await pages('admin', 'DUE', 4, { status: ['NEW', 'OPEN', 'ON_HOLD'] });
    expect(new Set(all.map(({ id }) => id)).size).toBe(39);
    expect(all).toEqual([...all].sort((a, b) => due(a, b) || byId(a, b)));
  });
});

describe('a page mark', () => {
  const refusal = async (variables: object) => {
    const { errors } = await (await desk.as('lead')).tryToAsk(query, variables);
    return [errors?.[0]?.extensions.code, errors?.[0]?.message.split(':')[0]];
  };
  const mark = (...key: readonly unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const id = '01890000-0000-7000-8000-000000000000';

  it('of another order is refused by name', async () => {
    const { tickets } = await (await desk.as('lead')).ask<Page>(query, { sort: 'OPENED', first: 2 });
    const after = tickets.pageInfo.endCursor;
    for (const sort of ['UPDATED', 'DUE', 'PRIORITY'])
      expect(await refusal({ sort, after })).toEqual(['BAD_USER_INPUT', 'after']);
  });

  it.each([
    ['no text at all', ''],
    ['no JSON', 'bm9uc2Vuc2U'],
    ['no list', Buffer.from('{"length":3}').toString('base64url')],
    ['too short', mark('opened', '2026-01-01T00:00:00Z')],
    ['a day that is none', mark('opened', '2026-02-30T00:00:00Z', id)],
    ['a month that is none', mark('opened', '2026-13-01T00:00:00Z', id)],
    ['an hour that is none', mark('opened', '2026-01-01T24:61:00Z', id)],
    ['a year that no table holds', mark('opened', '0000-01-01T00:00:00Z', id)],
    ['no id', mark('opened', '2026-01-01T00:00:00Z', `${id}'`)],
    ['an object for an instant', mark('opened', { at: 1 }, id)],
  ])('that is %s is refused by name', async (_, after) => {
    expect(await refusal({ sort: 'OPENED', after })).toEqual(['BAD_USER_INPUT', 'after']);
  });

  it.each([{ first: 0 }, { first: 201 }, { first: -5 }])('%p asks for no page that there is', async (wrong) => {
    expect(await refusal(wrong)).toEqual(['BAD_USER_INPUT', 'first']);
  });
});

describe('a filter that breaks a rule of form', () => {
  it.each([
    [{ categoryIds: ['no id'] }],
    [{ teamIds: Array(51).fill('01890000-0000-7000-8000-000000000000') }],
    [{ text: 'x'.repeat(201) }],
    [{ openedFrom: '1950-01-01T00:00:00Z' }],
  ])('reads like absence: %p', async (filter) => {
    expect(await (await desk.as('lead')).ask(query, { filter })).toEqual({ tickets: null });
  });
});
