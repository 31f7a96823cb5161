import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hold, open, resolve, resume } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('resuming a ticket', () => {
  it('sets it going again, with nothing left to wait for', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await hold(technician, id, 'VENDOR');
    expect(await resume(technician, id)).toMatchObject({ status: 'OPEN', holdReason: null });
  });

  it('is refused where there is nothing to resume: new, resumed already, resolved', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const refused = [await resume(technician, id)];
    await hold(technician, id);
    await resume(technician, id);
    refused.push(await resume(technician, id));
    await resolve(technician, id);
    refused.push(await resume(technician, id));
    expect(refused.map(({ code, status }) => [code, status])).toEqual([
      ['TICKET_CANNOT_MOVE', 'NEW'],
      ['TICKET_CANNOT_MOVE', 'OPEN'],
      ['TICKET_CANNOT_MOVE', 'RESOLVED'],
    ]);
  });

  it('says why not in the words of the reader', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const refused = [await resume(technician, id), await resume(technician.reading('fr'), id)];
    expect(refused.map(({ message }) => message)).toEqual([
      'This ticket is new, which does not allow this act.',
      'Ce ticket est nouveau\u00a0: son état ne permet pas cet acte.',
    ]);
  });
});
