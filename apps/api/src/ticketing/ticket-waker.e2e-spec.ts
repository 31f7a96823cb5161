import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { close, comment, hold, move, open, reopen, resolve } from '../testing/acts.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { until } from '../testing/until.ts';

const clock = new HandClock();
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(clock);
});
afterAll(() => desk.close());

const minutesOf = { hour: 60, day: 24 * 60 } as const;
interface Seen {
  readonly status: string;
  readonly wakesAt: string | null;
  readonly closedAt: string | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly type: string } }[] };
}
const seen = async (person: Person, id: string): Promise<Seen> => {
  const query = `query ($id: ID!) { ticket(id: $id) { status wakesAt closedAt timeline(last: 1) {
    edges { node { ... on TicketFact { type at actor { kind } resumeCause closing until } } } } } }`;
  return (await person.ask<{ ticket: Seen }>(query, { id })).ticket;
};
const becomes = (person: Person, id: string, status: string) =>
  until(
    () => seen(person, id),
    (ticket) => ticket.status === status,
  );
const lastOf = ({ timeline }: Seen) => timeline.edges.at(-1)!.node;

describe('a hold until a time', () => {
  it('ends by itself at its hour, in nobody’s name, and is told', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const hour = clock.in(minutesOf.hour);
    await move(technician, 'holdTicket', { ticketId: id, reason: 'CLIENT', until: hour });
    expect(await seen(technician, id)).toMatchObject({ status: 'ON_HOLD', wakesAt: hour });
    const listening = await technician.listen<object>(
      'subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { ticket { status } } }',
      { id, after: await desk.position() },
    );
    clock.pass(minutesOf.hour + 1);
    expect(lastOf(await becomes(technician, id, 'OPEN'))).toMatchObject({
      ...{ type: 'RESUMED', at: hour, actor: { kind: 'SYSTEM' }, resumeCause: 'WOKEN' },
    });
    await listening.until(({ heard }) => heard.length > 0);
    expect(listening.heard[0]).toEqual({ ticketChanged: { ticket: { status: 'OPEN' } } });
    listening.stop();
  });

  it('that is past is refused, and one put off waits for its new hour', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const input = (minutes: number) => ({ ticketId: id, reason: 'VENDOR', until: clock.in(minutes) });
    expect(await move(technician.reading('fr'), 'holdTicket', input(-1))).toMatchObject({
      __typename: 'WakeUpIsPast',
      message: expect.stringContaining('Choisissez une heure à venir'),
    });
    await move(technician, 'holdTicket', input(10));
    await move(technician, 'holdTicket', input(30));
    clock.pass(20);
    const later = await open(technician, desk.acme.id);
    await move(technician, 'holdTicket', { ticketId: later.id, reason: 'VENDOR', until: clock.in(1) });
    clock.pass(2);
    await becomes(technician, later.id, 'OPEN');
    expect(await seen(technician, id)).toMatchObject({ status: 'ON_HOLD' });
    clock.pass(10);
    await becomes(technician, id, 'OPEN');
  });

  it('for the client ends when the client answers', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id, { contactId: desk.idOf('acmeUser') });
    await move(technician, 'holdTicket', { ticketId: id, reason: 'CLIENT', until: clock.in(minutesOf.day) });
    await comment(await desk.as('acmeUser'), id, 'The code is 4711.');
    const ticket = await seen(technician, id);
    expect(ticket).toMatchObject({ status: 'OPEN', wakesAt: null });
    const query = `query ($id: ID!) { ticket(id: $id) { timeline { edges { node {
      ... on TicketFact { type resumeCause actor { name } } } } } } }`;
    expect(JSON.stringify(await technician.ask(query, { id }))).toContain('"resumeCause":"CLIENT_ANSWERED"');
  });
});

describe('a resolution', () => {
  const resolved = async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id, { contactId: desk.idOf('acmeUser') });
    await resolve(technician, id);
    return { id, technician, client: await desk.as('acmeUser') };
  };

  it('that nobody refuses stands after the usual five days, and the ticket is closed by itself', async () => {
    const { id, technician, client } = await resolved();
    const stands = clock.in(5 * minutesOf.day);
    expect(await seen(technician, id)).toMatchObject({ wakesAt: stands });
    clock.pass(5 * minutesOf.day + 1);
    const closed = await becomes(client, id, 'CLOSED');
    expect(closed).toMatchObject({ wakesAt: null, closedAt: stands });
    expect(lastOf(closed)).toMatchObject({ type: 'CLOSED', closing: 'UNANSWERED', actor: { kind: 'SYSTEM' } });
    expect(await reopen(client.reading('fr'), id)).toMatchObject({
      __typename: 'TicketIsClosed',
      message: expect.stringContaining('Ouvrez un ticket lié'),
    });
  });

  it('is refused by the client within the contract’s days: the ticket goes on, and waits no more', async () => {
    await desk.underWalls('admin', (tx) =>
      theTerms('Contract of BETA').always().promising('resolution', 8).reopenedWithin(2).for(tx, desk.beta.id),
    );
    const lead = await desk.as('lead');
    const { id } = await open(lead, desk.beta.id);
    await resolve(lead, id);
    expect(await seen(lead, id)).toMatchObject({ wakesAt: clock.in(2 * minutesOf.day) });
    clock.pass(minutesOf.day);
    await reopen(await desk.as('betaManager'), id);
    expect(await seen(lead, id)).toMatchObject({ status: 'OPEN', wakesAt: null });
    clock.pass(2 * minutesOf.day);
    const other = await open(lead, desk.beta.id);
    await move(lead, 'holdTicket', { ticketId: other.id, reason: 'CLIENT', until: clock.in(1) });
    clock.pass(2);
    await becomes(lead, other.id, 'OPEN');
    expect(await seen(lead, id)).toMatchObject({ status: 'OPEN' });
  });

  it('may be closed by us before its days are over', async () => {
    const { id, technician } = await resolved();
    await close(technician, id);
    expect(lastOf(await seen(technician, id))).toMatchObject({ type: 'CLOSED', closing: 'CLOSED' });
  });

  it('leads to a new ticket that follows the old one, told on both', async () => {
    const { id, technician, client } = await resolved();
    await close(technician, id);
    const next = await open(client, desk.acme.id, { followsId: id, title: 'Again' });
    const query = 'query ($id: ID!) { ticket(id: $id) { links { link ticket { id title status } } } }';
    expect(await client.ask(query, { id: next.id })).toEqual({
      ticket: { links: [{ link: 'FOLLOWS', ticket: { id, title: 'Printer offline', status: 'CLOSED' } }] },
    });
    expect(await client.ask(query, { id })).toMatchObject({
      ticket: { links: [{ link: 'FOLLOWED_BY', ticket: { id: next.id } }] },
    });
  });

  it('of another client, or of nobody, is no predecessor', async () => {
    const lead = await desk.as('lead');
    const beta = await open(lead, desk.beta.id);
    for (const followsId of [beta.id, actId()])
      expect(await open(lead, desk.acme.id, { followsId })).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: 'followsId', rule: 'unknown' }],
      });
  });
});

describe('a hold without a time', () => {
  it('waits until somebody says so', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await hold(technician, id);
    clock.pass(30 * minutesOf.day);
    const later = await desk.as('technician');
    const other = await open(later, desk.acme.id);
    await move(later, 'holdTicket', { ticketId: other.id, reason: 'CLIENT', until: clock.in(1) });
    clock.pass(2);
    await becomes(later, other.id, 'OPEN');
    expect(await seen(later, id)).toMatchObject({ status: 'ON_HOLD', wakesAt: null });
  });
});
