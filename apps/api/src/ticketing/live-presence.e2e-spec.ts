import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { revokeRole } from '../tenancy/index.ts';
import { open } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import type { Listening, Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Onlooker {
  readonly person: { readonly name: string };
  readonly doing: string;
}
interface AtDesk {
  readonly deskPresence: {
    readonly people: readonly { person: { name: string }; presence: { state: string } }[];
    readonly tickets: readonly { ticketId: string; onlookers: readonly Onlooker[] }[];
  };
}
interface AtTicket {
  readonly ticketPresence: { readonly ticketId: string; readonly onlookers: readonly Onlooker[] };
}

const atDesk = (person: Person, doing = 'LOOKING') =>
  person.listen<AtDesk>(
    `subscription ($deskId: ID!, $doing: Doing!) { deskPresence(deskId: $deskId, doing: $doing) {
      people { person { name } presence { state } } tickets { ticketId onlookers { person { name } doing } } } }`,
    { deskId: desk.deskId, doing },
  );
const atTicket = (person: Person, ticketId: string, doing = 'LOOKING') =>
  person.listen<AtTicket>(
    `subscription ($ticketId: ID!, $doing: Doing!) { ticketPresence(ticketId: $ticketId, doing: $doing) {
      ticketId onlookers { person { name } doing } } }`,
    { ticketId, doing },
  );
const people = ({ heard }: Listening<AtDesk>) =>
  heard
    .at(-1)
    ?.deskPresence.people.map(({ person, presence }) => `${person.name} ${presence.state}`)
    .sort();
const tickets = ({ heard }: Listening<AtDesk>) => heard.at(-1)?.deskPresence.tickets;
const onlookers = ({ heard }: Listening<AtTicket>) =>
  heard.at(-1)?.ticketPresence.onlookers.map(({ person, doing }) => `${person.name} ${doing}`);
const leave = (...all: { stop(): void }[]): void => all.forEach((listening) => listening.stop());
const same = (found: unknown, wanted: unknown): boolean => JSON.stringify(found) === JSON.stringify(wanted);

describe('presence', () => {
  it('is shared by those who look at one desk, and ends when a socket is cut', async () => {
    const lead = await atDesk(await desk.as('lead'));
    await lead.until((heard) => same(people(heard), ['Lea Lead ONLINE']));
    const tom = await atDesk(await desk.as('technician'), 'IDLE');
    await lead.until((heard) => same(people(heard), ['Lea Lead ONLINE', 'Tom Technician IDLE']));
    leave(tom);
    await lead.until((heard) => same(people(heard), ['Lea Lead ONLINE']));
    leave(lead);
  });

  it('tells who else has a ticket open and who writes, two screens of a person as one', async () => {
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id);
    const lead = await atTicket(await desk.as('lead'), id);
    const list = await atDesk(await desk.as('dispatcher'));
    const technician = await desk.as('technician');
    const one = await atTicket(technician, id);
    await lead.until((heard) => same(onlookers(heard), ['Tom Technician LOOKING']));
    const two = await atTicket(technician, id, 'WRITING');
    await lead.until((heard) => same(onlookers(heard), ['Tom Technician WRITING']));
    const seen = (heard: Listening<AtDesk>) =>
      tickets(heard)?.find(({ ticketId }) => ticketId === id)?.onlookers.length;
    await list.until((heard) => seen(heard) === 2);
    leave(two);
    await lead.until((heard) => same(onlookers(heard), ['Tom Technician LOOKING']));
    leave(one, lead);
    await list.until((heard) => same(tickets(heard), []));
    leave(list);
  });

  it('never names a ticket to who may not see it, nor a person of other clients', async () => {
    const { id } = await open(await desk.as('betaDispatcher'), desk.beta.id);
    const [lead, dispatcher] = [await atDesk(await desk.as('lead')), await atDesk(await desk.as('dispatcher'))];
    const beta = await atTicket(await desk.as('betaDispatcher'), id);
    const tina = await atTicket(await desk.as('otherTechnician'), id);
    await lead.until((heard) => tickets(heard)?.[0]?.onlookers.length === 2);
    await dispatcher.until((heard) => people(heard)?.includes('Tina Technician ONLINE') ?? false);
    const told = JSON.stringify(dispatcher.heard);
    expect(told).not.toContain(id);
    expect(told).not.toContain('Bruno');
    leave(lead, dispatcher, beta, tina);
  });

  it('of the provider is never heard by client people, nor theirs by the provider', async () => {
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id, { contactId: desk.idOf('acmeUser') });
    const [lead, manager] = [
      await atTicket(await desk.as('lead'), id),
      await atTicket(await desk.as('acmeManager'), id),
    ];
    const user = await atTicket(await desk.as('acmeUser'), id, 'WRITING');
    await manager.until((heard) => same(onlookers(heard), ['Uma Acme WRITING']));
    const tom = await atTicket(await desk.as('technician'), id);
    await lead.until((heard) => same(onlookers(heard), ['Tom Technician LOOKING']));
    expect(JSON.stringify([manager.heard, user.heard])).not.toMatch(/Tom|Lea/);
    expect(JSON.stringify(lead.heard)).not.toMatch(/Uma|Mia/);
    const list = await atDesk(await desk.as('acmeManager'));
    await list.until(({ isComplete }) => isComplete);
    expect(list.heard).toEqual([]);
    leave(lead, manager, user, tom);
  });

  it('ends for somebody whose role is revoked: no longer heard by them, no longer shown to others', async () => {
    const { id } = await open(await desk.as('betaDispatcher'), desk.beta.id);
    const lead = await atTicket(await desk.as('lead'), id);
    const tina = await desk.as('otherTechnician');
    const listening = await atTicket(tina, id);
    await lead.until((heard) => same(onlookers(heard), ['Tina Technician LOOKING']));
    await desk.underWalls('admin', (tx) => revokeRole(tx, tina.id, desk.beta.id, 'technician'));
    const [before, bruno] = [listening.heard.length, await atTicket(await desk.as('betaDispatcher'), id)];
    await lead.until((heard) => same(onlookers(heard), ['Bruno Dispatcher LOOKING']));
    await listening.until(({ isComplete }) => isComplete);
    expect(listening.heard).toHaveLength(before);
    leave(lead, bruno, listening);
  });

  it('of a ticket that is absent or foreign ends before its first word', async () => {
    const { id } = await open(await desk.as('betaDispatcher'), desk.beta.id);
    for (const ticketId of [id, '00000000-0000-7000-8000-000000000000', 'nonsense']) {
      const listening = await atTicket(await desk.as('dispatcher'), ticketId);
      await listening.until(({ isComplete }) => isComplete);
      expect(listening.heard).toEqual([]);
      leave(listening);
    }
  });
});
