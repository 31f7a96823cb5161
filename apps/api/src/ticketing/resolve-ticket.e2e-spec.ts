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
