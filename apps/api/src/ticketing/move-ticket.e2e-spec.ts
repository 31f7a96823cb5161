import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cancel,
  close,
  confirm,
  escalate,
  giveBack,
  hold,
  open,
  rank,
  reopen,
  resolve,
  resume,
} from '../testing/acts.ts';
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
  readonly fact: string;
  readonly send: Send;
  readonly status: string;
  /** Which right of the sheet says that it can be done. */
  readonly right: string;
  /** What the ticket must have been through; nothing when a new one will do. */
  readonly after?: 'hold' | 'resolve' | 'escalate';
  /** Beside the desk itself: whose move it is too. */
  readonly also?: 'manager' | 'client' | 'both';
}

const moves: readonly Case[] = [
  {
    ...{ name: 'holding', fact: 'held', right: 'hold', status: 'ON_HOLD' },
    send: (who, id, act) => hold(who, id, 'CLIENT', act),
  },
  { name: 'resuming', fact: 'resumed', right: 'resume', status: 'OPEN', send: resume, after: 'hold' },
  { name: 'resolving', fact: 'resolved', right: 'resolve', status: 'RESOLVED', send: resolve },
  { name: 'escalating', fact: 'escalated', right: 'escalate', status: 'OPEN', send: escalate },
  { name: 'returning', fact: 'returned', right: 'return', status: 'OPEN', send: giveBack, after: 'escalate' },
  {
    ...{ name: 'confirming', fact: 'closed', right: 'confirm', status: 'CLOSED', send: confirm },
    ...{ after: 'resolve', also: 'both' },
  },
  {
    ...{ name: 'reopening', fact: 'reopened', right: 'reopen', status: 'OPEN', send: reopen },
    ...{ after: 'resolve', also: 'both' },
  },
  { name: 'closing', fact: 'closed', right: 'close', status: 'CLOSED', send: close, after: 'resolve' },
  { name: 'cancelling', fact: 'cancelled', right: 'cancel', status: 'CANCELLED', send: cancel, also: 'client' },
  { name: 'ranking', fact: 'client_priority_set', right: 'rank', status: 'NEW', send: rank, also: 'both' },
];

const rights = moves.map(({ right }) => right);
const rightsWhere = (...held: readonly string[]) =>
  Object.fromEntries(rights.map((right) => [right, held.includes(right)]));

const desks: readonly Who[] = ['dispatcher', 'technician', 'lead', 'admin'];
const clients: readonly Who[] = ['acmeManager', 'acmeUser'];
const moversOf = ({ also }: Case): readonly Who[] => [
  ...desks,
  ...(also === 'manager' || also === 'both' ? (['accountManager'] as const) : []),
  ...(also === 'client' || also === 'both' ? clients : []),
];
const othersOf = (move: Case): readonly Who[] =>
  (['finance', 'accountManager', ...clients] as const).filter((who) => !moversOf(move).includes(who));

/** A ticket of Acme's end user that can make the move. */
async function ready({ after }: Case, clientId: string = desk.acme.id) {
  const lead = await desk.as('lead');
  const contactId = clientId === desk.acme.id ? desk.idOf('acmeUser') : null;
  const ticket = await open(lead, clientId, { contactId });
  if (after === 'hold') await hold(lead, ticket.id);
  if (after === 'resolve') await resolve(lead, ticket.id);
  if (after === 'escalate') await escalate(lead, ticket.id);
  return ticket;
}

const factsOf = (ticketId: string, type: string) =>
  desk.underWalls('admin', (tx) =>
    tx.query<{ actor_id: string; at: Date }>(
      'SELECT actor_id, at FROM desk.ticket_fact WHERE ticket_id = $1 AND type = $2',
      [ticketId, type],
    ),
  );

async function rightsOf(who: Who, ticketId: string): Promise<Readonly<Record<string, boolean>>> {
  const query = `query ($id: ID!) { ticket(id: $id) { may { ${rights.join(' ')} } } }`;
  const { ticket } = await (
    await desk.as(who)
  ).ask<{ ticket: { may: Record<string, boolean> } }>(query, { id: ticketId });
  return ticket.may;
}

describe.each(moves)('$name a ticket', (move) => {
  const { fact, send, status, right } = move;

  it.each(moversOf(move))('is for %s, by one fact in that name', async (who) => {
    const { id } = await ready(move);
    expect((await rightsOf(who, id))[right]).toBe(true);
    expect(await send(await desk.as(who), id)).toMatchObject({ __typename: 'Ticket', status });
    expect(await factsOf(id, fact)).toMatchObject([{ actor_id: desk.idOf(who) }]);
  });

  it.each(othersOf(move))('is not for %s, nor offered', async (who) => {
    const { id } = await ready(move);
    expect((await rightsOf(who, id))[right]).toBe(false);
    expect(await send(await desk.as(who), id)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await factsOf(id, fact)).toEqual([]);
  });

  it('reads a colleague’s ticket like an absent one to an end user', async () => {
    const { id } = await ready(move);
    const colleague = await desk.as('acmeColleague');
    const answers = [await send(colleague, id), await send(colleague, actId())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.__typename).toMatch(/NotFound|NotAllowed/);
    expect(await factsOf(id, fact)).toEqual([]);
  });

  it('does nothing twice when the same act is sent again, also at the same moment', async () => {
    const { id } = await ready(move);
    const [technician, once] = [await desk.as('technician'), actId()];
    const again = () => send(technician, id, once);
    const answers = [...(await Promise.all([again(), again(), again()])), await again()];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status, status]);
    expect(await factsOf(id, fact)).toHaveLength(1);
  });

  it("reads another client's ticket like an absent one", async () => {
    const foreign = await ready(move, desk.beta.id);
    const dispatcher = await desk.as('dispatcher');
    const answers = [await send(dispatcher, foreign.id), await send(dispatcher, actId())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });

  it('is told to a colleague who listens, and to the client', async () => {
    const { id } = await ready(move);
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
    const { id } = await ready(move);
    const technician = await desk.as('technician');
    await send(technician, id);
    const query = `query ($id: ID!) { ticket(id: $id) { timeline(last: 1) {
      edges { node { ... on TicketFact { type actor { name } } } } } } }`;
    expect(await technician.ask(query, { id })).toEqual({
      ticket: { timeline: { edges: [{ node: { type: fact.toUpperCase(), actor: { name: 'Tom Technician' } } }] } },
    });
  });

  it.each(['closed', 'cancelled'])('is refused once it is %s, and not offered', async (ended) => {
    const { id } = await ready(move);
    await desk.underWalls('admin', (tx) =>
      tx.query('UPDATE desk.ticket SET status = $1, hold_reason = NULL, ended_at = now() WHERE id = $2', [ended, id]),
    );
    const technician = await desk.as('technician');
    expect(await send(technician, id)).toMatchObject({ __typename: 'TicketIsClosed', status: ended.toUpperCase() });
    expect(await rightsOf('technician', id)).toEqual(rightsWhere());
  });
});

describe('what the sheet offers', () => {
  it('follows the state of the ticket', async () => {
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.acme.id);
    const offers = [await rightsOf('lead', id)];
    for (const act of [hold, escalate, resolve] as const) {
      await act(lead, id);
      offers.push(await rightsOf('lead', id));
    }
    expect(offers).toEqual([
      rightsWhere('hold', 'resolve', 'escalate', 'cancel', 'rank'),
      rightsWhere('hold', 'resume', 'resolve', 'escalate', 'cancel', 'rank'),
      rightsWhere('hold', 'resolve', 'escalate', 'return', 'cancel', 'rank'),
      rightsWhere('confirm', 'reopen', 'close', 'rank'),
    ]);
  });
});
