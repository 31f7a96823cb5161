import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '../builders/index.ts';
import { assign, give, open, qualify, take } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';

let desk: OpenDesk;
let full: string;
beforeAll(async () => {
  desk = await openDesk();
  const at = [desk.acme];
  full = await desk.underWalls('admin', (tx) =>
    aStaff('Full Fred').atLevel('L2').holdingAtMost(1).as('technician', at).in(tx, { passwordHash: '' }),
  );
});
afterAll(() => desk.close());

const assignedFacts = (ticketId: string) =>
  desk.underWalls('dispatcher', (tx) =>
    tx.query<{ data: object }>(`SELECT data FROM desk.ticket_fact WHERE ticket_id = $1 AND type = 'assigned'`, [
      ticketId,
    ]),
  );

describe('taking a ticket', () => {
  it('gives it to whoever takes it, starts the work, and is heard', async () => {
    const technician = await desk.as('technician');
    const ticket = await open(technician, desk.acme.id);
    const heard = await (
      await desk.as('dispatcher')
    ).listen(
      'subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { ticket { assignee { name } } } }',
      { id: ticket.id, after: await desk.position() },
    );
    const taken = await take(technician, ticket.id);
    expect(taken).toMatchObject({ __typename: 'Ticket', status: 'OPEN', assignee: { name: 'Tom Technician' } });
    await heard.until(() => JSON.stringify(heard.heard).includes('Tom Technician'));
    heard.stop();
  });

  it('does nothing twice when the same act is sent again', async () => {
    const technician = await desk.as('technician');
    const ticket = await open(technician, desk.acme.id);
    const once = actId();
    const answers = [await take(technician, ticket.id, null, once), await take(technician, ticket.id, null, once)];
    expect(answers.map(({ __typename }) => __typename)).toEqual(['Ticket', 'Ticket']);
    expect(await assignedFacts(ticket.id)).toHaveLength(1);
  });

  it('from an old tab says who was quicker', async () => {
    const [technician, other] = [await desk.as('technician'), await desk.as('otherTechnician')];
    const ticket = await open(technician, desk.acme.id);
    await take(other, ticket.id);
    const late = await take(technician, ticket.id);
    expect(late).toMatchObject({ code: 'TICKET_ALREADY_ASSIGNED', assignee: { name: 'Tina Technician' } });
    const moved = await take(technician, ticket.id, desk.idOf('otherTechnician'));
    expect(moved).toMatchObject({ assignee: { name: 'Tom Technician' } });
  });

  it('above one’s level is refused with the reason and whom to ask instead', async () => {
    const technician = await desk.as('technician');
    const ticket = await open(technician, desk.acme.id);
    await qualify(technician, ticket.id, { level: 'L2' });
    expect(await take(technician, ticket.id)).toMatchObject({
      code: 'ASSIGNEE_NOT_ELIGIBLE',
      message: 'Tom Technician cannot take it. Works at L1, the ticket is L2.',
      reasons: [{ code: 'LEVEL_TOO_LOW' }],
      nearest: { name: 'Full Fred' },
    });
    expect(await assignedFacts(ticket.id)).toEqual([]);
  });

  it.each<Who>(['dispatcher', 'finance', 'acmeManager', 'admin'])('is not for %s', async (who) => {
    const ticket = await open(await desk.as('dispatcher'), desk.acme.id);
    expect(await take(await desk.as(who), ticket.id)).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('reads a ticket of a client they do not serve like an absent one', async () => {
    const foreign = await open(await desk.as('betaDispatcher'), desk.beta.id);
    const technician = await desk.as('technician');
    const answers = [await take(technician, foreign.id), await take(technician, actId())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('giving somebody more than they are to hold', () => {
  it('is refused, and may be done on purpose by who directs the work; the fact keeps it', async () => {
    const dispatcher = await desk.as('dispatcher');
    const [first, second] = [await open(dispatcher, desk.acme.id), await open(dispatcher, desk.acme.id)];
    expect(await assign(dispatcher, first.id, full)).toMatchObject({ __typename: 'Ticket' });
    const wish = { ticketId: second.id, assigneeId: full };
    expect(await give(dispatcher, wish)).toMatchObject({
      code: 'ASSIGNEE_NOT_ELIGIBLE',
      reasons: [{ code: 'AT_CAPACITY', message: 'Full: 1 open of 1.' }],
      overridable: ['AT_CAPACITY'],
    });
    const override = ['AT_CAPACITY'];
    expect(await give(await desk.as('technician'), wish)).toMatchObject({ overridable: [] });
    expect(await give(await desk.as('technician'), { ...wish, override })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await give(dispatcher, { ...wish, override })).toMatchObject({ assignee: { name: 'Full Fred' } });
    const [fact] = await assignedFacts(second.id);
    expect(fact?.data).toEqual({ assigneeId: full, previousAssigneeId: null, overrode: override });
    await assign(dispatcher, first.id, null, full);
    await assign(dispatcher, second.id, null, full);
  });

  it('sets nothing else aside, and records nothing that was not in the way', async () => {
    const lead = await desk.as('lead');
    const override = ['AT_CAPACITY'];
    const foreign = await open(lead, desk.beta.id);
    expect(await give(lead, { ticketId: foreign.id, assigneeId: full, override })).toMatchObject({
      reasons: [{ code: 'NOT_AUTHORISED' }],
    });
    const ticket = await open(lead, desk.acme.id);
    await give(lead, { ticketId: ticket.id, assigneeId: desk.idOf('technician'), override });
    expect((await assignedFacts(ticket.id))[0]?.data).not.toHaveProperty('overrode');
  });

  it('happens to nobody because two gave at the same moment', async () => {
    const people = [await desk.as('dispatcher'), await desk.as('lead'), await desk.as('admin')];
    const tickets = await Promise.all(people.map((person) => open(person, desk.acme.id)));
    const answers = await Promise.all(people.map((person, n) => assign(person, tickets[n]!.id, full)));
    expect(answers.filter(({ __typename }) => __typename === 'Ticket')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ASSIGNEE_NOT_ELIGIBLE')).toHaveLength(2);
  });
});
