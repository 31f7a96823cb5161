import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assign, escalate, giveBack, hold, move, open, qualify, wholePack } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const seen = async (person: Person, id: string) => {
  const query = `query ($id: ID!) { ticket(id: $id) { level status assignee { id } counters { escalations returns }
    escalationPack { symptom tried evidence hypothesis ask }
    timeline { edges { node { ... on TicketFact { type fromLevel level why returnReason pack { symptom ask } } } } } } }`;
  return (await person.ask<{ ticket: SeenTicket }>(query, { id })).ticket;
};

interface SeenTicket {
  readonly escalationPack: object | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly type: string } }[] };
}

const toldOf = ({ timeline }: SeenTicket, type: string) =>
  timeline.edges.map(({ node }) => node).filter((node) => node.type === type);

describe('escalating a ticket', () => {
  it('without the whole pack is refused, naming what is missing in the words of the reader, and records nothing', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const part = { pack: { ...wholePack, evidence: ' \n ', ask: null } };
    const [en, fr] = [
      await escalate(technician, id, undefined, part),
      await escalate(technician.reading('fr'), id, undefined, part),
    ];
    expect([en, fr].map(({ __typename, message }) => [__typename, message])).toEqual([
      ['EscalationPackIncomplete', 'To escalate, give the evidence and the ask too.'],
      ['EscalationPackIncomplete', 'Pour escalader, il manque\u00a0: les éléments constatés et la demande.'],
    ]);
    expect(await seen(technician, id)).toMatchObject({ level: 'L1', escalationPack: null });
  });

  it('gives the next level the pack, in its queue, and counts', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await assign(technician, id, desk.idOf('technician'));
    await hold(technician, id);
    await escalate(technician, id);
    const ticket = await seen(technician, id);
    expect(ticket).toMatchObject({
      ...{ level: 'L2', status: 'OPEN', assignee: null, counters: { escalations: 1, returns: 0 } },
      escalationPack: wholePack,
    });
    expect(toldOf(ticket, 'ESCALATED')).toMatchObject([
      { fromLevel: 'L1', level: 'L2', pack: { symptom: wholePack.symptom, ask: wholePack.ask } },
    ]);
  });

  it('is told to the client, who never reads the pack', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await escalate(technician, id);
    const ticket = await seen(await desk.as('acmeManager'), id);
    expect(ticket.escalationPack).toBeNull();
    expect(toldOf(ticket, 'ESCALATED')).toMatchObject([{ level: 'L2', pack: { symptom: null, ask: null } }]);
  });

  it('ends at the highest level, and a return at the lowest', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    expect(await giveBack(technician, id)).toMatchObject({ __typename: 'NoLowerLevel' });
    await escalate(technician, id, undefined, { toLevel: 'L3' });
    expect(await escalate(technician.reading('fr'), id)).toMatchObject({
      __typename: 'NoHigherLevel',
      message: 'Aucun niveau demandé n’est au-dessus du N3, où se trouve ce ticket.',
    });
  });
});

describe('returning a ticket', () => {
  it('tells the level below why, and counts the bounce', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await escalate(technician, id);
    await giveBack(technician, id);
    const ticket = await seen(technician, id);
    expect(ticket).toMatchObject({ level: 'L1', assignee: null, counters: { escalations: 1, returns: 1 } });
    expect(toldOf(ticket, 'RETURNED')).toMatchObject([
      { fromLevel: 'L2', level: 'L1', returnReason: 'WITHIN_REACH', why: 'Restart the queue first.' },
    ]);
    expect(toldOf(await seen(await desk.as('acmeManager'), id), 'RETURNED')).toMatchObject([{ why: null }]);
  });

  it('without a word of explanation is refused by the field', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await escalate(technician, id);
    const input = { ticketId: id, reason: 'OTHER', why: '  ' };
    expect(await move(technician, 'returnTicket', input)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'why', rule: 'required' }],
    });
  });
});

describe('the level', () => {
  it('is set while nobody has begun, and goes by escalation after', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    expect(await qualify(technician, id, { level: 'L2' })).toMatchObject({ __typename: 'Ticket' });
    await hold(technician, id);
    expect(await qualify(technician, id, { level: 'L3' })).toMatchObject({ __typename: 'LevelGoesByEscalation' });
    expect(await seen(technician, id)).toMatchObject({ level: 'L2' });
  });
});
