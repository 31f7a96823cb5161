import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { comment, hold, open, qualify, resolve, resume } from '../testing/acts.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';

const clock = new HandClock();
let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(clock);
  await desk.underWalls('admin', (tx) =>
    theTerms('avenant 1')
      .promising('first_response', 1)
      .promising('resolution', 4)
      .promising('resolution', 2, 'P1')
      .pausedFor('client')
      .leaving('L1', 1)
      .for(tx, desk.acme.id),
  );
});
afterAll(() => desk.close());

interface Read {
  readonly name: string;
  readonly state: string;
  readonly outcome: string;
  readonly target: number;
  readonly usedMs: number;
  readonly dueAt: string | null;
  readonly breachedAt: string | null;
}

async function clocksOf(person: Person, id: string): Promise<Readonly<Record<string, Read>>> {
  const query = `query ($id: ID!) { ticket(id: $id) { nextDueAt clocks { name state outcome target usedMs dueAt breachedAt } } }`;
  const { ticket } = await person.ask<{ ticket: { clocks: Read[] } }>(query, { id });
  return Object.fromEntries(ticket.clocks.map((one) => [one.name, one]));
}

describe('the clocks of a ticket', () => {
  it('begin with it, under the terms of its client', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    expect(await clocksOf(dispatcher, ticket.id)).toMatchObject({
      first_response: { state: 'RUNNING', outcome: 'PENDING', target: 3600, dueAt: clock.in(60) },
      resolution: { state: 'RUNNING', target: 14_400, dueAt: clock.in(240) },
      'ola:1': { state: 'RUNNING', target: 3600, dueAt: clock.in(60) },
    });
  });

  it('follow what people do', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    clock.pass(10);
    await comment(dispatcher, ticket.id, 'We are looking');
    await qualify(dispatcher, ticket.id, { priority: 'P1' });
    expect(await clocksOf(dispatcher, ticket.id)).toMatchObject({
      first_response: { state: 'STOPPED', outcome: 'MET', usedMs: 600_000 },
      resolution: { target: 7200, dueAt: clock.in(110) },
    });
  });

  it('stand still while the ticket waits for the client, but for the first response', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    clock.pass(30);
    await hold(dispatcher, ticket.id, 'CLIENT');
    clock.pass(20);
    expect(await clocksOf(dispatcher, ticket.id)).toMatchObject({
      first_response: { state: 'RUNNING', dueAt: clock.in(10) },
      resolution: { state: 'PAUSED', usedMs: 1_800_000, dueAt: null },
      'ola:1': { state: 'PAUSED' },
    });
    await resume(dispatcher, ticket.id);
    expect(await clocksOf(dispatcher, ticket.id)).toMatchObject({
      resolution: { state: 'RUNNING', usedMs: 1_800_000, dueAt: clock.in(210) },
    });
  });

  it('stop when it is resolved', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    clock.pass(15);
    await resolve(dispatcher, ticket.id);
    expect(await clocksOf(dispatcher, ticket.id)).toMatchObject({
      first_response: { state: 'STOPPED', outcome: 'MET' },
      resolution: { state: 'STOPPED', outcome: 'MET', usedMs: 900_000, dueAt: null },
    });
  });

  it('are none where nothing is promised', async () => {
    const lead = await desk.as('lead');
    const ticket = await open(lead, desk.beta.id);
    expect(await clocksOf(lead, ticket.id)).toEqual({});
  });

  it('lead the queue by what is due first', async () => {
    const dispatcher = await desk.as('dispatcher');
    const calm = await open(dispatcher, desk.acme.id, { title: 'Calm' });
    await comment(dispatcher, calm.id, 'We are looking');
    const urgent = await open(dispatcher, desk.acme.id, { title: 'Urgent', priority: 'P1' });
    const query = `query ($deskId: ID!) { queue(deskId: $deskId) { edges { node { id } } } }`;
    const { queue } = await dispatcher.ask<{ queue: { edges: { node: { id: string } }[] } }>(query, {
      deskId: desk.deskId,
    });
    const ids = queue.edges.map(({ node }) => node.id);
    expect(ids.indexOf(urgent.id)).toBeLessThan(ids.indexOf(calm.id));
  });
});
