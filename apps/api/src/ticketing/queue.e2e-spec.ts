import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, open } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  const lead = await desk.as('lead');
  for (let at = 0; at < 23; at += 1) {
    const client = at % 3 === 0 ? desk.beta : desk.acme;
    const more = { title: `Ticket ${at}`, priority: `P${1 + (at % 4)}` };
    const { id } = await open(lead, client.id, more);
    if (at % 5 === 0) await assign(lead, id, desk.idOf('otherTechnician'));
  }
  await open(lead, desk.acme.id, { title: 'Le réseau est Coupé' });
});
afterAll(() => desk.close());

interface Page {
  readonly queue: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: { readonly reference: string; readonly priority: string; readonly openedAt: string };
    }[];
  } | null;
}
interface OfClient {
  readonly clientTickets: Omit<NonNullable<Page['queue']>, 'edges'> & {
    readonly edges: readonly { readonly node: { readonly reference: string; readonly updatedAt: string } }[];
  };
}
const query = `query ($deskId: ID!, $filter: TicketFilter, $first: Int, $after: String) {
  queue(deskId: $deskId, filter: $filter, first: $first, after: $after) { totalCount
    pageInfo { hasNextPage endCursor } edges { node { reference priority openedAt } } } }`;

async function pages(who: Who, first: number, filter: object = {}): Promise<{ all: string[]; total: number }> {
  const person = await desk.as(who);
  const all: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { queue }: Page = await person.ask(query, { deskId: desk.deskId, filter, first, after });
    all.push(...queue!.edges.map(({ node }) => `${node.priority} ${node.openedAt} ${node.reference}`));
    total = queue!.totalCount;
    after = queue!.pageInfo.hasNextPage ? queue!.pageInfo.endCursor : null;
  } while (after !== null);
  return { all, total };
}

describe('the queue of a desk', () => {
  it.each([1, 4, 100])(
    'comes in pages of %d without losing or repeating a ticket, urgent and oldest first',
    async (first) => {
      const { all, total } = await pages('lead', first);
      expect([all.length, total]).toEqual([24, 24]);
      expect(all).toEqual([...all].sort());
    },
  );

  it('counts and shows only what the caller serves', async () => {
    const { all, total } = await pages('technician', 5);
    expect(total).toBe(all.length);
    expect(all.every((line) => line.includes('ACME-'))).toBe(true);
  });

  it('narrows by assignment, client, priority and level', async () => {
    expect((await pages('lead', 50, { assignment: 'UNASSIGNED' })).total).toBe(19);
    expect((await pages('otherTechnician', 50, { assignment: 'MINE' })).total).toBe(5);
    expect((await pages('lead', 50, { clientId: desk.beta.id })).total).toBe(8);
    expect((await pages('lead', 50, { priority: ['P1'] })).all.every((line) => line.startsWith('P1'))).toBe(true);
    expect((await pages('lead', 50, { level: ['L3'] })).total).toBe(0);
  });

  it.each(['reseau coupe', 'RÉSEAU', 'coupé le'])('finds a title by « %s », accents and case aside', async (text) => {
    expect((await pages('lead', 50, { text })).total).toBe(1);
  });

  it('finds a ticket by its reference', async () => {
    expect((await pages('lead', 50, { text: 'acme-3' })).all[0]).toContain('ACME-3');
  });

  it.each(['%', '_', "'; SELECT 1"])('takes %s in a search as what it is', async (text) => {
    expect((await pages('lead', 50, { text })).total).toBe(0);
  });

  it('refuses a page mark that is none of its own, and pages too large, by name', async () => {
    const lead = await desk.as('lead');
    for (const wrong of [{ after: 'bm9uc2Vuc2U' }, { after: '' }, { first: 0 }, { first: 201 }]) {
      const { errors } = await lead.tryToAsk(query, { deskId: desk.deskId, ...wrong });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain(Object.keys(wrong)[0]);
    }
  });

  it('reads an unknown desk as absent', async () => {
    expect(await (await desk.as('lead')).ask(query, { deskId: desk.acme.id })).toEqual({ queue: null });
  });
});

describe('the tickets of a client', () => {
  it('come newest change first, in any state, page by page', async () => {
    const person = await desk.as('acmeManager');
    const asked = `query ($clientId: ID!, $after: String) { clientTickets(clientId: $clientId, first: 4, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { reference updatedAt } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { clientTickets: page }: OfClient = await person.ask(asked, {
        clientId: desk.acme.id,
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.updatedAt + node.reference));
      expect(page.totalCount).toBe(16);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(16);
    expect(seen.map((line) => line.slice(0, 24))).toEqual(
      seen
        .map((line) => line.slice(0, 24))
        .sort()
        .reverse(),
    );
  });
});
