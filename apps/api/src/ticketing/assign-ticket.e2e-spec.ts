import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';
import { assign, open } from '../testing/acts.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('assigning a ticket', () => {
  it('gives it to the technician and starts the work', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    const assigned = await assign(dispatcher, ticket.id, desk.idOf('technician'));
    expect(assigned).toMatchObject({ __typename: 'Ticket', status: 'OPEN', assignee: { name: 'Tom Technician' } });
  });

  it('tells the second of two at once who won', async () => {
    const [dispatcher, lead] = [await desk.as('dispatcher'), await desk.as('lead')];
    const ticket = await open(dispatcher, desk.acme.id);
    const answers = await Promise.all([
      assign(dispatcher, ticket.id, desk.idOf('technician')),
      assign(lead, ticket.id, desk.idOf('otherTechnician')),
    ]);
    const won = answers.find((answer) => answer.__typename === 'Ticket');
    const refused = answers.find((answer) => answer.__typename === 'TicketAlreadyAssigned');
    expect(refused?.assignee).toEqual(won?.assignee);
    expect(refused?.message).toContain(won?.assignee?.name);
  });

  it('does nothing twice when the same act is sent again, also at the same moment', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    const once = actId();
    const send = () => assign(dispatcher, ticket.id, desk.idOf('technician'), null, once);
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    expect(answers.map(({ __typename }) => __typename)).toEqual(['Ticket', 'Ticket', 'Ticket', 'Ticket']);
    const facts = await desk.underWalls('dispatcher', (tx) =>
      tx.query(`SELECT FROM desk.ticket_fact WHERE ticket_id = $1 AND type = 'assigned'`, [ticket.id]),
    );
    expect(facts).toHaveLength(1);
  });

  it('refuses the same actId with another input', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id);
    const once = actId();
    await assign(dispatcher, ticket.id, desk.idOf('technician'), null, once);
    const again = await assign(dispatcher, ticket.id, desk.idOf('otherTechnician'), null, once);
    expect(again).toMatchObject({ __typename: 'ActIdReused', code: 'ACT_ID_REUSED' });
  });

  it('refuses a person who does not serve the client', async () => {
    const lead = await desk.as('lead');
    const ticket = await open(lead, desk.beta.id);
    const refused = await assign(lead, ticket.id, desk.idOf('technician'));
    expect(refused).toMatchObject({
      code: 'ASSIGNEE_NOT_ELIGIBLE',
      message: expect.stringContaining('Tom Technician'),
    });
  });

  it('puts it back into the queue', async () => {
    const dispatcher = await desk.as('dispatcher');
    const technician = desk.idOf('technician');
    const ticket = await open(dispatcher, desk.acme.id);
    await assign(dispatcher, ticket.id, technician);
    expect(await assign(dispatcher, ticket.id, null, technician)).toMatchObject({ assignee: null });
  });

  it("reads another client's ticket like an absent one", async () => {
    const foreign = await open(await desk.as('betaDispatcher'), desk.beta.id);
    const dispatcher = await desk.as('dispatcher');
    const answers = [
      await assign(dispatcher, foreign.id, desk.idOf('technician')),
      await assign(dispatcher, actId(), desk.idOf('technician')),
    ];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });

  it('is not for finance or client people', async () => {
    const ticket = await open(await desk.as('dispatcher'), desk.acme.id);
    for (const who of ['finance', 'acmeManager'] as const) {
      const refused = await assign(await desk.as(who), ticket.id, desk.idOf('technician'));
      expect(refused).toMatchObject({ __typename: 'NotAllowed' });
    }
  });
});
