import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, hold, open, resolve } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const resolvedAt = async (ticketId: string): Promise<string | null> => {
  const query = 'query ($id: ID!) { ticket(id: $id) { resolvedAt closedAt } }';
  const { ticket } = await (
    await desk.as('lead')
  ).ask<{ ticket: { resolvedAt: string | null } }>(query, {
    id: ticketId,
  });
  return ticket.resolvedAt;
};

describe('resolving a ticket', () => {
  it('dates its resolution, whoever has it or whether nobody has', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    expect(await resolvedAt(id)).toBeNull();
    expect(await resolve(technician, id)).toMatchObject({ status: 'RESOLVED', assignee: null });
    expect(await resolvedAt(id)).not.toBeNull();
    const taken = await open(technician, desk.acme.id);
    await assign(technician, taken.id, desk.idOf('otherTechnician'));
    expect(await resolve(technician, taken.id)).toMatchObject({
      status: 'RESOLVED',
      assignee: { name: 'Tina Technician' },
    });
  });

  it('is possible from on hold, and leaves nothing to wait for', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await hold(technician, id);
    expect(await resolve(technician, id)).toMatchObject({ status: 'RESOLVED', holdReason: null });
  });

  it('is refused the second time, in the words of the reader, and keeps its first date', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await resolve(technician, id);
    const first = await resolvedAt(id);
    const refused = [await resolve(technician, id), await resolve(technician.reading('fr'), id)];
    expect(refused.map(({ message }) => message)).toEqual([
      'This ticket is resolved, which does not allow this act.',
      'Ce ticket est résolu\u00a0: son état ne permet pas cet acte.',
    ]);
    expect(await resolvedAt(id)).toBe(first);
  });

  it('is refused naming all that is missing, in the words of the reader', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const nothing = { root: null, cause: null, summary: ' ' };
    const answers = [
      await resolve(technician, id, undefined, nothing),
      await resolve(technician.reading('fr'), id, undefined, { root: null }),
    ];
    expect(answers.map(({ __typename, message }) => [__typename, message])).toEqual([
      ['ResolutionIncomplete', 'To resolve, give the root of the fault, the cause and the summary for the client too.'],
      ['ResolutionIncomplete', 'Pour résoudre, il manque\u00a0: la nature de la panne.'],
    ]);
    expect(await resolvedAt(id)).toBeNull();
  });

  it('tells the client what it was, in the words meant for them', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await resolve(technician, id);
    const query = `query ($id: ID!) { ticket(id: $id) { root resolutionCause resolutionSummary timeline(last: 1) {
      edges { node { ... on TicketFact { type resolutionCause summary } } } } } }`;
    expect(await (await desk.as('acmeManager')).ask(query, { id })).toEqual({
      ticket: {
        ...{ root: 'NETWORK', resolutionCause: 'CONFIGURATION', resolutionSummary: 'Set right.' },
        timeline: {
          edges: [{ node: { type: 'RESOLVED', resolutionCause: 'CONFIGURATION', summary: 'Set right.' } }],
        },
      },
    });
  });

  it('takes it off the queue', async () => {
    const technician = await desk.as('technician');
    const { id, reference } = await open(technician, desk.acme.id, { title: 'Off the queue' });
    const query = `query ($deskId: ID!) { queue(deskId: $deskId, filter: { text: "Off the queue" }) {
      edges { node { reference } } } }`;
    const queued = async () => JSON.stringify(await technician.ask(query, { deskId: desk.deskId }));
    expect(await queued()).toContain(reference);
    await resolve(technician, id);
    expect(await queued()).not.toContain(reference);
  });
});
