import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { close, comment, link, merge, open, resolve, split, unlink } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const linksOf = async (person: Person, id: string) => {
  const query = 'query ($id: ID!) { ticket(id: $id) { links { link ticket { id reference } } } }';
  const { ticket } = await person.ask<{ ticket: { links: readonly { link: string; ticket: { id: string } }[] } }>(
    query,
    { id },
  );
  return ticket.links.map((one) => [one.link, one.ticket.id]);
};

const typesOf = async (person: Person, id: string) => {
  const query = `query ($id: ID!) { ticket(id: $id) { timeline { edges { node {
    ... on TicketFact { type link otherTicket { id } } } } } } }`;
  type Node = { readonly type?: string; readonly otherTicket?: { readonly id: string } | null };
  const { ticket } = await person.ask<{ ticket: { timeline: { edges: readonly { node: Node }[] } } }>(query, { id });
  return ticket.timeline.edges.flatMap(({ node }) => (node.otherTicket ? [[node.type, node.otherTicket.id]] : []));
};

const two = async () => {
  const lead = await desk.as('lead');
  return { lead, one: await open(lead, desk.acme.id), other: await open(lead, desk.acme.id) };
};

describe('merging a ticket into another', () => {
  it('ends it there, tells both, and points the way', async () => {
    const { lead, one, other } = await two();
    expect(await merge(lead, one.id, other.id)).toMatchObject({ __typename: 'Ticket', id: one.id, status: 'MERGED' });
    const query = 'query ($id: ID!) { ticket(id: $id) { closedAt mergedInto { reference } } }';
    expect(await lead.ask(query, { id: one.id })).toEqual({
      ticket: { closedAt: expect.any(String), mergedInto: { reference: other.reference } },
    });
    expect(await typesOf(lead, one.id)).toEqual([['MERGED', other.id]]);
    expect(await typesOf(lead, other.id)).toEqual([['ABSORBED', one.id]]);
    expect(await comment(lead, one.id, 'One more word')).toMatchObject({
      __typename: 'TicketIsClosed',
      message: expect.stringContaining('Follow the ticket that took it over'),
    });
  });

  it('is refused into itself, into what is over, and across clients', async () => {
    const { lead, one, other } = await two();
    const beta = await open(lead, desk.beta.id);
    await resolve(lead, other.id);
    const answers = [one.id, other.id, beta.id].map((into) => merge(lead, one.id, into));
    expect((await Promise.all(answers)).map(({ __typename }) => __typename)).toEqual([
      'SameTicket',
      'OtherTicketIsOver',
      'AnotherClient',
    ]);
  });

  it('never makes a circle, however many begin at the same moment', async () => {
    const { lead, one, other } = await two();
    const answers = await Promise.all([merge(lead, one.id, other.id), merge(lead, other.id, one.id)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 'MERGED')).toHaveLength(1);
  });

  it('is the desk’s alone, and reads a foreign ticket like an absent one', async () => {
    const { lead, one, other } = await two();
    const beta = await open(lead, desk.beta.id);
    const dispatcher = await desk.as('dispatcher');
    const foreign = [await merge(dispatcher, one.id, beta.id), await merge(dispatcher, one.id, actId())];
    expect(foreign[0]).toEqual(foreign[1]);
    expect(foreign[0]).toMatchObject({ __typename: 'NotFound' });
    expect(await merge(await desk.as('acmeManager'), one.id, other.id)).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('splitting a ticket', () => {
  it('makes a ticket of its own for the same people at the same place, linked both ways', async () => {
    const lead = await desk.as('lead');
    const more = { contactId: desk.idOf('acmeUser'), siteId: desk.acme.sites[0], priority: 'P1', kind: 'COMPLAINT' };
    const one = await open(lead, desk.acme.id, more);
    const made = await split(lead, one.id, { description: 'The screen flickers too.' });
    expect(made).toMatchObject({
      ...{ __typename: 'Ticket', title: 'The other trouble', priority: 'P1', site: { id: desk.acme.sites[0] } },
      contact: { id: desk.idOf('acmeUser') },
    });
    expect(await linksOf(lead, made.id)).toEqual([['SPLIT_FROM', one.id]]);
    expect(await linksOf(lead, one.id)).toEqual([['SPLIT_INTO', made.id]]);
    const query =
      'query ($id: ID!) { ticket(id: $id) { kind timeline { edges { node { ... on Comment { body } } } } } }';
    const { ticket } = await lead.ask<{ ticket: object }>(query, { id: made.id });
    expect(JSON.stringify(ticket)).toContain('The screen flickers too.');
  });

  it('is done once however often it is sent, and not of what has ended', async () => {
    const { lead, one } = await two();
    const act = actId();
    const answers = await Promise.all([split(lead, one.id, {}, act), split(lead, one.id, {}, act)]);
    expect(answers[0]!.id).toBe(answers[1]!.id);
    expect(await linksOf(lead, one.id)).toHaveLength(1);
    await resolve(lead, one.id);
    await close(lead, one.id);
    expect(await split(lead, one.id)).toMatchObject({ __typename: 'TicketIsClosed' });
  });
});

describe('linking tickets', () => {
  it('is seen from both ends, made once whichever end says it, and taken back', async () => {
    const { lead, one, other } = await two();
    await link(lead, one.id, other.id);
    await link(lead, other.id, one.id);
    expect(await linksOf(lead, one.id)).toEqual([['RELATED', other.id]]);
    expect(await linksOf(lead, other.id)).toEqual([['RELATED', one.id]]);
    await unlink(lead, other.id, one.id);
    expect([await linksOf(lead, one.id), await linksOf(lead, other.id)]).toEqual([[], []]);
    expect(await typesOf(lead, one.id)).toEqual([
      ['LINKED', other.id],
      ['UNLINKED', other.id],
    ]);
    await link(lead, one.id, other.id, 'FOLLOWED_BY');
    expect(await linksOf(lead, one.id)).toEqual([['FOLLOWED_BY', other.id]]);
  });

  it('shows an end user none that leads to a colleague’s ticket', async () => {
    const lead = await desk.as('lead');
    const own = await open(lead, desk.acme.id, { contactId: desk.idOf('acmeUser') });
    const colleagues = await open(lead, desk.acme.id, { contactId: desk.idOf('acmeColleague') });
    await link(lead, own.id, colleagues.id);
    const user = await desk.as('acmeUser');
    expect(await linksOf(user, own.id)).toEqual([]);
    expect(await typesOf(user, own.id)).toEqual([]);
    expect(await linksOf(await desk.as('acmeManager'), own.id)).toHaveLength(1);
  });

  it('across clients is refused', async () => {
    const { lead, one } = await two();
    const beta = await open(lead, desk.beta.id);
    expect(await link(lead, one.id, beta.id)).toMatchObject({ __typename: 'AnotherClient' });
  });
});
