import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { webClientOperations } from './platform/graph-limits/listed-operations.ts';
import { assign, open } from './testing/acts.ts';
import { agree } from './testing/contract.ts';
import { type OpenDesk, openDesk } from './testing/open-desk.ts';
import { actId, type Person } from './testing/person.ts';

let desk: OpenDesk;
let lead: Person;
const tickets: string[] = [];
beforeAll(async () => {
  desk = await openDesk();
  lead = await desk.as('lead');
  const manager = await desk.as('accountManager');
  for (const client of [desk.acme, desk.beta]) await agree(manager, client.id);
  for (let at = 0; at < 50; at++) {
    const { id } = await open(lead, [desk.acme, desk.beta][at % 2]!.id);
    if (at % 2 === 0) await assign(lead, id, desk.idOf('otherTechnician'));
    tickets.push(id);
  }
});
afterAll(() => desk.close());

type Statement = string | { readonly text: string; readonly name?: string };

/** What the API says to its database while one request is answered. */
const statementsOf = async (query: string, variables: Variables): Promise<readonly string[]> =>
  (await saidBy(query, variables)).map((statement) => (typeof statement === 'string' ? statement : statement.text));

/** The names under which the statements of one request are kept; undefined for one that is planned each time. */
const preparedOf = async (query: string, variables: Variables): Promise<readonly (string | undefined)[]> =>
  (await saidBy(query, variables)).map((statement) => (typeof statement === 'string' ? undefined : statement.name));

/** Made anew for what must not be sent twice. */
type Variables = object | (() => object);

async function saidBy(query: string, given: Variables): Promise<readonly Statement[]> {
  const variables = typeof given === 'function' ? (given as () => object) : () => given;
  await lead.ask(query, variables());
  const said: Statement[] = [];
  const real = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const statement = given[0] as Statement;
    if (this.user === 'desk_app') said.push(statement);
    return real.apply(this, given);
  } as never);
  try {
    await lead.ask(query, variables());
  } finally {
    spy.mockRestore();
  }
  return said;
}

const ofClient = (name: string): string =>
  Object.values(webClientOperations()).find((text) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;

/** Who asks; begin, in whose name, commit. */
const [identity, transaction] = [1, 3];

describe('a page of fifty tickets', () => {
  const nested = (fields: string) => `query ($deskId: ID!, $first: Int!) { queue(deskId: $deskId, first: $first) {
    edges { node { id title client { id name ${fields} } assignee { id name } clocks { name state dueAt } } } } }`;
  const countFor = async (query: string, first: number) =>
    (await statementsOf(query, { deskId: desk.deskId, first })).length;

  it('with client, assignee and clocks is read in one statement, after two that say how', async () => {
    expect(await countFor(nested(''), 50)).toBe(identity + transaction + 3);
    expect(await countFor(nested(''), 5)).toBe(identity + transaction + 3);
  });

  it('costs one statement more for each field that asks on its own, however many ask', async () => {
    const query = nested('sites { name } services { name } categories { name }');
    const fields = 3 * (transaction + 1);
    expect(await countFor(query, 50)).toBe(identity + transaction + 3 + fields);
    expect(await countFor(query, 5)).toBe(identity + transaction + 3 + fields);
  });

  it('asks for what clocks go by once for all of them', async () => {
    const query = nested('terms { revision }').replace('clocks {', 'clockFacts { type } clocks {');
    const few = await countFor(query, 5);
    expect(await countFor(query, 50)).toBe(few);
    expect(few).toBe(identity + transaction + 3 + (transaction + 1) + (transaction + 2));
  });
});

describe('opening a ticket', () => {
  const query = `mutation ($actId: ID!, $input: OpenTicketInput!) {
    openTicket(actId: $actId, input: $input) { ... on Ticket { id } } }`;
  const variables = (more: object) => () => ({
    actId: actId(),
    input: { clientId: desk.acme.id, kind: 'INCIDENT', channel: 'PHONE', title: 'Printer offline', ...more },
  });
  /** Served by; ticket, its title, its fact; four for its clocks; outbox, audit line, and the ticket as it is shown. */
  const alone = 1 + 3 + 4 + 3;

  it.each([
    ['alone', {}, alone],
    ['for somebody', { contactId: 'acmeUser' }, alone + 1],
    ['with a description', { description: 'Since noon.' }, alone + 2],
  ] as const)('%s takes no statement more than it needs', async (_, more, most) => {
    const named = 'contactId' in more ? { contactId: desk.idOf(more.contactId) } : more;
    expect((await statementsOf(query, variables(named))).length).toBe(identity + transaction + most);
  });

  it('is planned once a connection, not once a ticket', async () => {
    const planned = (await preparedOf(query, variables({}))).filter((name) => name === undefined);
    expect(planned).toHaveLength(identity + transaction);
  });
});

describe('what screens ask most', () => {
  it.each([
    ['QueuePage', 11],
    ['QueueCounts', 31],
    ['TicketSheet', 41],
    ['TicketPeek', 14],
    ['Viewer', 8],
  ])('%s takes at most %d statements', async (name, most) => {
    const variables = {
      deskId: desk.deskId,
      filter: {},
      first: 50,
      id: tickets[0],
      ticketId: tickets[0],
      reference: 'ACME-1',
      hasDesk: true,
    };
    const said = await statementsOf(ofClient(name), variables);
    expect(said.length).toBeLessThanOrEqual(most);
    expect(said.length).toBeGreaterThan(transaction);
  });
});
