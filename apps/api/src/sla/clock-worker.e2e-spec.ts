import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { theTerms } from '../builders/index.ts';
import { WorkerDesk } from '../platform/worker-desk.ts';
import { comment, open } from '../testing/acts.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';
import { until } from '../testing/until.ts';
import { rebuildClocks } from './rebuild-clocks.command.ts';

const clock = new HandClock();
let desk: OpenDesk;
let dispatcher: Person;
beforeAll(async () => {
  desk = await openDesk(clock);
  dispatcher = await desk.as('dispatcher');
  await desk.underWalls('admin', (tx) =>
    theTerms('avenant 1').promising('first_response', 4).leaving('L1', 9).always().for(tx, desk.acme.id),
  );
});
afterAll(() => desk.close());

interface Told {
  readonly clockEvents: {
    readonly position: string;
    readonly ticketId: string;
    readonly reference: string;
    readonly event: {
      readonly id: string;
      readonly clock: string;
      readonly event: string;
      readonly percent: number | null;
      readonly at: string;
      readonly dueAt: string;
    };
  };
}
const subscription = `subscription ($deskId: ID!, $after: String) { clockEvents(deskId: $deskId, after: $after) {
  position ticketId reference event { id clock event percent at dueAt } } }`;
const listen = async (person: Person, after?: string) =>
  person.listen<Told>(subscription, { deskId: desk.deskId, after: after ?? (await desk.position()) });
const eventsOf = ({ heard }: { readonly heard: readonly Told[] }, id: string) =>
  heard.filter(({ clockEvents }) => clockEvents.ticketId === id).map(({ clockEvents }) => clockEvents.event);

describe('the worker', () => {
  it('tells warnings and the breach as they pass, each once, at their true instants', async () => {
    const listening = await listen(await desk.as('lead'));
    const ticket = await open(dispatcher, desk.acme.id);
    const [half, due] = [clock.in(120), clock.in(240)];
    clock.pass(121);
    await listening.until((one) => eventsOf(one, ticket.id).length === 1);
    expect(eventsOf(listening, ticket.id)[0]).toMatchObject({
      clock: 'first_response',
      event: 'WARNING',
      percent: 50,
      at: half,
    });
    clock.pass(120);
    await listening.until((one) => eventsOf(one, ticket.id).length === 4);
    expect(eventsOf(listening, ticket.id).map(({ clock: name, event, percent }) => [name, event, percent])).toEqual([
      ['first_response', 'WARNING', 50],
      ['first_response', 'WARNING', 75],
      ['first_response', 'WARNING', 90],
      ['first_response', 'BREACH', null],
    ]);
    expect(eventsOf(listening, ticket.id).at(-1)).toMatchObject({ at: due, dueAt: due });
    listening.stop();
  });

  it('writes them into the ticket’s own story', async () => {
    const ticket = await open(dispatcher, desk.acme.id);
    const listening = await listen(dispatcher);
    const due = clock.in(240);
    clock.pass(300);
    await listening.until((one) => eventsOf(one, ticket.id).length === 5);
    listening.stop();
    const query = `query ($id: ID!) { ticket(id: $id) { nextDueAt clocks { name outcome breachedAt }
      timeline { edges { node { ... on ClockEvent { clock event dueAt } } } } } }`;
    const read = await dispatcher.ask<object>(query, { id: ticket.id });
    expect(read).toMatchObject({
      ticket: {
        nextDueAt: due,
        clocks: [
          { name: 'first_response', outcome: 'MISSED', breachedAt: due },
          { name: 'ola:1', outcome: 'PENDING' },
        ],
      },
    });
    expect(JSON.stringify(read)).toContain(JSON.stringify({ clock: 'first_response', event: 'BREACH', dueAt: due }));
  });

  it('tells who comes back everything since, in order', async () => {
    const ticket = await open(dispatcher, desk.acme.id);
    const after = await desk.position();
    const listening = await listen(dispatcher);
    clock.pass(300);
    await listening.until((one) => eventsOf(one, ticket.id).length === 5);
    listening.stop();
    const again = await listen(dispatcher, after);
    await again.until((one) => eventsOf(one, ticket.id).length === 5);
    expect(again.heard.slice(0, listening.heard.length)).toEqual(listening.heard);
    const positions = again.heard.map(({ clockEvents }) => Number(clockEvents.position));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    again.stop();
  });

  it('lets an answer in time stop what was to come', async () => {
    const ticket = await open(dispatcher, desk.acme.id);
    const listening = await listen(dispatcher);
    clock.pass(30);
    await comment(dispatcher, ticket.id, 'We are on it');
    const other = await open(dispatcher, desk.acme.id);
    clock.pass(250);
    await listening.until((one) => eventsOf(one, other.id).length === 4);
    expect(eventsOf(listening, ticket.id).map(({ clock: name }) => name)).toEqual(['ola:1']);
    listening.stop();
  });

  it('makes the clocks of what a client’s own people open', async () => {
    const user = await desk.as('acmeUser');
    const ticket = await open(user, desk.acme.id);
    const query = `query ($id: ID!) { ticket(id: $id) { clocks { name dueAt } } }`;
    const listening = await dispatcher.listen<object>(
      `subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { ticket { clocks { name } } } }`,
      { id: ticket.id, after: '0' },
    );
    await listening.until(({ heard }) => JSON.stringify(heard.at(-1) ?? '').includes('ola:1'));
    listening.stop();
    expect(await user.ask(query, { id: ticket.id })).toEqual({
      ticket: { clocks: [{ name: 'first_response', dueAt: clock.in(240) }] },
    });
    expect(await dispatcher.ask(query, { id: ticket.id })).toMatchObject({ ticket: { clocks: { length: 2 } } });
  });

  it('makes every open ticket’s clocks anew when other terms are published', async () => {
    const ticket = await open(dispatcher, desk.acme.id);
    await desk.underWalls('admin', (tx) =>
      theTerms('avenant 2').promising('first_response', 1).always().since(clock.now()).for(tx, desk.acme.id),
    );
    const listening = await dispatcher.listen<object>(
      `subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { ticket { nextDueAt } } }`,
      { id: ticket.id, after: '0' },
    );
    await listening.until(({ heard }) => JSON.stringify(heard.at(-1) ?? '').includes(clock.in(60)));
    listening.stop();
  });
});

describe('a promise that other terms take back for good', () => {
  it('is owed no more, moves nothing again, and is what the facts make of it', async () => {
    const lead = await desk.as('lead');
    const promises = (name: string) => theTerms(name).promising('resolution', 4).always();
    await desk.underWalls('admin', (tx) =>
      promises('avenant 1').promising('first_response', 1).leaving('L1', 2).for(tx, desk.beta.id),
    );
    const ticket = await open(lead, desk.beta.id);
    clock.pass(1);
    await desk.underWalls('admin', (tx) => promises('avenant 2').since(clock.now()).replayed().for(tx, desk.beta.id));
    const query = `query ($id: ID!) { ticket(id: $id) { clocks { name state target dueAt } } }`;
    const clocks = async () =>
      (await lead.ask<{ ticket: { clocks: { name: string; state: string }[] } }>(query, { id: ticket.id })).ticket
        .clocks;
    const runsAlone = (found: readonly { name: string; state: string }[]) =>
      found.every(({ name, state }) => (name === 'resolution') === (state === 'RUNNING'));
    expect(await until(clocks, runsAlone)).toContainEqual({
      name: 'first_response',
      state: 'NOT_OWED',
      target: null,
      dueAt: null,
    });
    let said = '';
    const room = { words: en, out: (text: string) => void (said += text), desk: desk.app.get(WorkerDesk) };
    expect([await rebuildClocks({ check: true }, room), said]).toEqual([0, expect.stringContaining('All of them are')]);
  });
});

describe('whoever does not serve the client', () => {
  it('hears no milestone of its tickets', async () => {
    const [foreign, lead] = [await listen(await desk.as('betaDispatcher'), '0'), await listen(await desk.as('lead'))];
    const ticket = await open(dispatcher, desk.acme.id);
    clock.pass(70);
    await lead.until((one) => eventsOf(one, ticket.id).length > 0);
    expect(foreign.heard).toEqual([]);
    for (const who of ['acmeManager', 'acmeUser'] as const) {
      const silent = await listen(await desk.as(who), '0');
      await silent.until(({ isComplete }) => isComplete);
      expect(silent.heard).toEqual([]);
    }
    foreign.stop();
    lead.stop();
  });
});
