import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '../builders/index.ts';
import { assign, give, giveMany, open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';

let desk: OpenDesk;
let fred: string;
beforeAll(async () => {
  desk = await openDesk();
  fred = await desk.underWalls('admin', (tx) =>
    aStaff('Fred Five').atLevel('L1').holdingAtMost(5).as('technician', [desk.acme]).in(tx, { passwordHash: '' }),
  );
});
afterAll(() => desk.close());

const openMany = async (person: Person, count: number, clientId: string = desk.acme.id): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push((await open(person, clientId)).id);
  return ids;
};
const kinds = (answers: readonly { __typename: string }[]) => answers.map(({ __typename }) => __typename);
const release = async (person: Person, ids: readonly string[]) => {
  for (const ticketId of ids) {
    const { assignee } = (
      await person.ask<{ ticket: { assignee: { id: string } | null } }>(
        'query ($id: ID!) { ticket(id: $id) { assignee { id } } }',
        { id: ticketId },
      )
    ).ticket;
    if (assignee) await assign(person, ticketId, null, assignee.id);
  }
};

describe('assigning many tickets', () => {
  it('answers each in its order: assigned, or its own refusal', async () => {
    const dispatcher = await desk.as('dispatcher');
    const [taken, higher, free] = await openMany(dispatcher, 3);
    const [foreign] = await openMany(await desk.as('lead'), 1, desk.beta.id);
    await assign(dispatcher, taken!, desk.idOf('otherTechnician'));
    await qualify(dispatcher, higher!, { level: 'L3' });
    const assigneeId = desk.idOf('technician');
    const ids = [taken, higher, foreign, free, actId()];
    const { answers } = await giveMany(
      dispatcher,
      ids.map((ticketId) => ({ ticketId, assigneeId })),
    );
    expect(kinds(answers)).toEqual(['TicketAlreadyAssigned', 'AssigneeNotEligible', 'NotFound', 'Ticket', 'NotFound']);
    expect(answers[0]).toMatchObject({ assignee: { name: 'Tina Technician' } });
    expect(answers[1]).toMatchObject({ reasons: [{ code: 'LEVEL_TOO_LOW' }], nearest: null });
    expect(answers[3]).toMatchObject({ id: free, assignee: { name: 'Tom Technician' } });
    await release(dispatcher, [taken!, free!]);
  });

  it('gives each to its best, loads counted up on the way; nobody who may is nobody', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ids = await openMany(dispatcher, 5);
    await qualify(dispatcher, ids[4]!, { level: 'L3' });
    const { answers } = await giveMany(
      dispatcher,
      ids.map((ticketId) => ({ ticketId })),
    );
    expect(answers[4]).toMatchObject({ __typename: 'NobodyEligible', code: 'NOBODY_ELIGIBLE' });
    expect(new Set(answers.slice(0, 4).map(({ assignee }) => assignee?.name))).toEqual(
      new Set(['Fred Five', 'Lea Lead', 'Tina Technician', 'Tom Technician']),
    );
    await release(dispatcher, ids);
  });

  it('stops at a ceiling within one act, and goes beyond it only on purpose', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ids = await openMany(dispatcher, 7);
    const wishes = ids.map((ticketId) => ({ ticketId, assigneeId: fred }));
    const first = await giveMany(dispatcher, wishes);
    expect(kinds(first.answers)).toEqual([
      ...Array<string>(5).fill('Ticket'),
      'AssigneeNotEligible',
      'AssigneeNotEligible',
    ]);
    const rest = await giveMany(dispatcher, wishes.slice(5), { override: ['AT_CAPACITY'] });
    expect(kinds(rest.answers)).toEqual(['Ticket', 'Ticket']);
    await release(dispatcher, ids);
  });

  it('keeps one audit line with what became of each ticket, and answers from it when sent again', async () => {
    const dispatcher = await desk.as('dispatcher');
    const [free, taken] = await openMany(dispatcher, 2);
    await assign(dispatcher, taken!, fred);
    const wishes = [free, taken].map((ticketId) => ({ ticketId, assigneeId: desk.idOf('technician') }));
    const once = actId();
    const answers = [await giveMany(dispatcher, wishes, {}, once), await giveMany(dispatcher, wishes, {}, once)];
    expect(kinds(answers[1]!.answers)).toEqual(kinds(answers[0]!.answers));
    const lines = await desk.underWalls('dispatcher', (tx) =>
      tx.query<{ outcome: object }>('SELECT outcome FROM desk.act WHERE act_id = $1', [once]),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.outcome).toMatchObject({
      accepted: {
        clientId: desk.acme.id,
        effect: {
          outcomes: [
            { ticketId: free, accepted: { subjectId: free } },
            { ticketId: taken, refused: { code: 'TICKET_ALREADY_ASSIGNED', assigneeId: fred } },
          ],
        },
      },
    });
    await release(dispatcher, [free!, taken!]);
  });

  it('names the field of a ticket given twice, of too many, and of none', async () => {
    const dispatcher = await desk.as('dispatcher');
    const [id] = await openMany(dispatcher, 1);
    const faults = async (assignments: readonly object[]) =>
      (await giveMany(dispatcher, assignments)).fields.map(({ path, rule }) => [path, rule]);
    expect(await faults([{ ticketId: id }, { ticketId: id }])).toEqual([['assignments.1.ticketId', 'twice']]);
    expect(await faults(Array.from({ length: 201 }, () => ({ ticketId: actId() })))).toEqual([
      ['assignments', 'tooMany'],
    ]);
    expect(await faults([])).toEqual([['assignments', 'required']]);
    expect(await faults([{ ticketId: 'x' }])).toEqual([['assignments.0.ticketId', 'id']]);
  });

  it('refuses each ticket where the caller may not assign, and the whole to who never may', async () => {
    const dispatcher = await desk.as('dispatcher');
    const [id] = await openMany(dispatcher, 1);
    const wish = [{ ticketId: id, assigneeId: fred }];
    expect(await giveMany(await desk.as('finance'), wish)).toMatchObject({ __typename: 'NotAllowed' });
    const technician = await desk.as('technician');
    expect(kinds((await giveMany(technician, wish, { override: ['AT_CAPACITY'] })).answers)).toEqual(['NotAllowed']);
  });

  it('never waits for another that gives the same tickets in another order, nor for single acts', async () => {
    const people = [await desk.as('dispatcher'), await desk.as('lead'), await desk.as('admin')];
    const ids = await openMany(people[0]!, 8);
    const orders = [ids, ids.toReversed(), [...ids.slice(4), ...ids.slice(0, 4)]];
    const one = ids[3]!;
    const all = await Promise.all([
      ...people.map((person, n) =>
        giveMany(
          person,
          orders[n]!.map((ticketId, at) => (at % 2 ? { ticketId } : { ticketId, assigneeId: fred })),
        ),
      ),
      give(people[0]!, { ticketId: one, assigneeId: fred }),
    ]);
    const winners = all.flatMap((answer) => ('answers' in answer ? answer.answers : [answer as never]));
    const assigned = winners.filter(({ __typename }) => __typename === 'Ticket').map(({ id }) => id);
    expect(assigned.length).toBe(new Set(assigned).size);
    expect(
      winners.filter(({ assignee, __typename }) => __typename === 'Ticket' && assignee?.id === fred).length,
    ).toBeLessThanOrEqual(5);
    await release(people[1]!, ids);
  });
});

describe('somebody drops out', () => {
  const proposal = async (person: Person, staffId: string) =>
    (
      await person.ask<{
        moves: {
          ticket: { id: string; assignee: { id: string } };
          to: { id: string; name: string } | null;
          openTicketsThen: number;
          ceiling: number;
        }[];
      }>(
        `query ($staffId: ID!) { moves: rebalanceProposal(staffId: $staffId) { ticket { id assignee { id } }
          to { id name } openTicketsThen ceiling } }`,
        { staffId },
      )
    ).moves;

  it('is answered with a proposal that spreads their tickets, and accepting it is one act', async () => {
    const dispatcher = await desk.as('dispatcher');
    const ids = await openMany(dispatcher, 4);
    await giveMany(
      dispatcher,
      ids.map((ticketId) => ({ ticketId, assigneeId: fred })),
    );
    await desk.underWalls('dispatcher', (tx) =>
      tx.query(`UPDATE desk.ticket SET level = 'L2' WHERE id = $1`, [ids[0]]),
    );
    const moves = await proposal(dispatcher, fred);
    expect(moves.map(({ ticket }) => ticket.id).toSorted()).toEqual(ids.toSorted());
    expect(moves.find(({ ticket }) => ticket.id === ids[0])?.to).toBeNull();
    const to = moves.flatMap(({ to }) => (to ? [to.name] : []));
    expect(new Set(to)).toEqual(new Set(['Lea Lead', 'Tina Technician', 'Tom Technician']));
    const accepted = moves.flatMap(({ ticket, to }) =>
      to ? [{ ticketId: ticket.id, assigneeId: to.id, expectedAssigneeId: fred }] : [],
    );
    expect(kinds((await giveMany(dispatcher, accepted)).answers)).toEqual(['Ticket', 'Ticket', 'Ticket']);
    expect(await proposal(dispatcher, fred)).toHaveLength(1);
    await release(dispatcher, ids);
  });

  it('tells nothing of tickets at clients the caller does not serve, nor to who may not know candidates', async () => {
    const lead = await desk.as('lead');
    const [foreign] = await openMany(lead, 1, desk.beta.id);
    const other = desk.idOf('otherTechnician');
    await assign(lead, foreign!, other);
    expect((await proposal(lead, other)).map(({ ticket }) => ticket.id)).toEqual([foreign]);
    for (const who of ['dispatcher', 'technician', 'finance', 'acmeManager'] as const)
      expect([who, await proposal(await desk.as(who), other)]).toEqual([who, []]);
    expect(await proposal(lead, 'nobody')).toEqual([]);
    await release(lead, [foreign!]);
  });
});
