import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, hold, open, resolve } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('putting a ticket on hold', () => {
  it.each(['CLIENT', 'VENDOR', 'PROBLEM', 'EVIDENCE'])('says what it waits for: %s', async (reason) => {
    const technician = await desk.as('technician');
    const { id, revision } = await open(technician, desk.acme.id);
    expect(await hold(technician, id, reason)).toMatchObject({
      status: 'ON_HOLD',
      holdReason: reason,
      revision: revision + 1,
    });
  });

  it('keeps whose it is, and a later assignment does not set it going', async () => {
    const dispatcher = await desk.as('dispatcher');
    const { id } = await open(dispatcher, desk.acme.id);
    await assign(dispatcher, id, desk.idOf('technician'));
    expect(await hold(dispatcher, id)).toMatchObject({ assignee: { name: 'Tom Technician' } });
    const handedOver = await assign(dispatcher, id, desk.idOf('lead'), desk.idOf('technician'));
    expect(handedOver).toMatchObject({ status: 'ON_HOLD', assignee: { name: 'Lea Lead' } });
  });

  it('takes another reason, and refuses the same once more', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await hold(technician, id, 'CLIENT');
    expect(await hold(technician, id, 'VENDOR')).toMatchObject({ status: 'ON_HOLD', holdReason: 'VENDOR' });
    expect(await hold(technician, id, 'VENDOR')).toMatchObject({
      __typename: 'TicketCannotMove',
      code: 'TICKET_CANNOT_MOVE',
      status: 'ON_HOLD',
      message: 'This ticket is on hold, which does not allow this act.',
    });
  });

  it('is refused once it is resolved, in the words of the reader', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await resolve(technician, id);
    const refused = [await hold(technician, id), await hold(technician.reading('fr'), id)];
    expect(refused.map(({ message }) => message)).toEqual([
      'This ticket is resolved, which does not allow this act.',
      'Ce ticket est résolu\u00a0: son état ne permet pas cet acte.',
    ]);
  });
});
