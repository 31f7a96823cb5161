import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hold, open, resolve, resume } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

type Send = (person: Person, ticketId: string, act?: string) => ReturnType<typeof hold>;
interface Case {
  readonly name: string;
  readonly fact: 'held' | 'resumed' | 'resolved';
  readonly send: Send;
  readonly status: string;
  /** Which right of the sheet says that it can be done. */
  readonly right: 'hold' | 'resume' | 'resolve';
}

const moves: readonly Case[] = [
  {
    name: 'holding',
    fact: 'held',
    right: 'hold',
    status: 'ON_HOLD',
    send: (who, id, act) => hold(who, id, 'CLIENT', act),
  },
  { name: 'resuming', fact: 'resumed', right: 'resume', status: 'OPEN', send: resume },
  { name: 'resolving', fact: 'resolved', right: 'resolve', status: 'RESOLVED', send: resolve },
];

/** A ticket of Acme's that can make the move. */
async function ready(fact: Case['fact'], clientId: string = desk.acme.id) {
  const lead = await desk.as('lead');
  const ticket = await open(lead, clientId);
  if (fact === 'resumed') await hold(lead, ticket.id);
  return ticket;
}

const factsOf = (ticketId: string, type: string) =>
  desk.underWalls('admin', (tx) =>
    tx.query<{ actor_id: string; at: Date }>(
      'SELECT actor_id, at FROM desk.ticket_fact WHERE ticket_id = $1 AND type = $2',
      [ticketId, type],
    ),
  );

async function rightsOf(who: Who, ticketId: string): Promise<Readonly<Record<Case['right'], boolean>>> {
  const query = 'query ($id: ID!) { ticket(id: $id) { may { hold resume resolve } } }';
  const { ticket } = await (
    await desk.as(who)
  ).ask<{ ticket: { may: Record<Case['right'], boolean> } }>(query, { id: ticketId });
  return ticket.may;
}

describe.each(moves)('$name a ticket', ({ fact, send, status, right }) => {
  it.each(['dispatcher', 'technician', 'lead', 'admin'] as const)(
    'is for %s, by one fact in that name',
    async (who) => {
      const { id } = await ready(fact);
      expect((await rightsOf(who, id))[right]).toBe(true);
      expect(await send(await desk.as(who), id)).toMatchObject({ __typename: 'Ticket', status });
      expect(await factsOf(id, fact)).toMatchObject([{ actor_id: desk.idOf(who) }]);
    },
  );

  it.each(['finance', 'accountManager', 'acmeManager', 'acmeUser'] as const)('is not for %s', async (who) => {
    const { id } = await ready(fact);
    expect(await send(await desk.as(who), id)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await factsOf(id, fact)).toEqual([]);
  });

  it('is not offered to those who may only read', async () => {
    const { id } = await ready(fact);
    for (const who of ['finance', 'acmeManager'] as const)
      expect(await rightsOf(who, id)).toEqual({ hold: false, resume: false, resolve: false });
  });

  it('does nothing twice when the same act is sent again, also at the same moment', async () => {
    const { id } = await ready(fact);
    const [technician, once] = [await desk.as('technician'), actId()];
    const again = () => send(technician, id, once);
    const answers = [...(await Promise.all([again(), again(), again()])), await again()];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status]);
    expect(await factsOf(id, fact)).toHaveLength(1);
  });

  it("reads another client's ticket like an absent one", async () => {
    const foreign = await ready(fact, desk.beta.id);
    const dispatcher = await desk.as('dispatcher');
    const answers = [await send(dispatcher, foreign.id), await send(dispatcher, actId())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });

  it('is told to a colleague who listens, and to the client', async () => {
    const { id } = await ready(fact);
    const query = `subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) {
      ticket { id status } actor { name } } }`;
    const after = await desk.position();
    const listeners = await Promise.all([desk.as('dispatcher'), desk.as('acmeManager')]);
    const listening = await Promise.all(listeners.map((person) => person.listen(query, { id, after })));
    await send(await desk.as('technician'), id);
    for (const one of listening) {
      await one.until(({ heard }) => heard.length > 0);
      expect(one.heard).toEqual([{ ticketChanged: { ticket: { id, status }, actor: { name: 'Tom Technician' } } }]);
      one.stop();
    }
  });

  it('is part of its story', async () => {
    const { id } = await ready(fact);
    const technician = await desk.as('technician');
    await send(technician, id);
    const query = `query ($id: ID!) { ticket(id: $id) { timeline(last: 1) {
      edges { node { ... on TicketFact { type actor { name } } } } } } }`;
    expect(await technician.ask(query, { id })).toEqual({
      ticket: { timeline: { edges: [{ node: { type: fact.toUpperCase(), actor: { name: 'Tom Technician' } } }] } },
    });
  });

  it.each(['closed', 'cancelled'])('is refused once it is %s, and not offered', async (ended) => {
    const { id } = await ready(fact);
    await desk.underWalls('admin', (tx) =>
      tx.query('UPDATE desk.ticket SET status = $1, hold_reason = NULL, ended_at = now() WHERE id = $2', [ended, id]),
    );
    const technician = await desk.as('technician');
    expect(await send(technician, id)).toMatchObject({ __typename: 'TicketIsClosed', status: ended.toUpperCase() });
    expect(await rightsOf('technician', id)).toEqual({ hold: false, resume: false, resolve: false });
  });
});

describe('what the sheet offers', () => {
  it('follows the state of the ticket', async () => {
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.acme.id);
    const offers = [await rightsOf('lead', id)];
    await hold(lead, id);
    offers.push(await rightsOf('lead', id));
    await resolve(lead, id);
    offers.push(await rightsOf('lead', id));
    expect(offers).toEqual([
      { hold: true, resume: false, resolve: true },
      { hold: true, resume: true, resolve: true },
      { hold: false, resume: false, resolve: false },
    ]);
  });
});
