import { describe, expect, it } from '@jest/globals';
import { applyFacts } from './apply-fact.ts';
import { linkTickets, otherEnd, unlinkTickets } from './link-tickets.ts';
import { mergeTicket } from './merge-ticket.ts';
import { setClientPriority } from './set-client-priority.ts';
import { aTicket, ended, now, openedAt } from './ticket.builder.ts';
import type { Ticket, TicketState } from './ticket.ts';
import { linkKinds } from './words.ts';

const one = aTicket({ status: 'open' });
const another = (state: TicketState = { status: 'open' }): Ticket => ({
  ...aTicket(state),
  id: '00000000-0000-7000-8000-0000000000bb' as Ticket['id'],
});

const foreign: Ticket = { ...another(), clientId: '00000000-0000-7000-8000-0000000000cc' as Ticket['clientId'] };

describe('merging a ticket into another', () => {
  it('ends the one in the other, and both tell of it', () => {
    const merged = mergeTicket(one, another(), now);
    expect(merged).toEqual({
      ok: true,
      facts: [{ type: 'merged', at: now, intoId: another().id }],
      otherFacts: [{ type: 'absorbed', at: now, ticketId: one.id }],
    });
    expect(applyFacts(one, merged.ok ? merged.facts : []).state).toEqual({
      status: 'merged',
      since: now,
      intoId: another().id,
    });
    expect(applyFacts(another(), merged.ok ? merged.otherFacts : [])).toEqual(another());
  });

  it('is refused into itself, from an end, and into what is over', () => {
    expect(mergeTicket(one, one, now)).toEqual({ ok: false, refusal: { code: 'SAME_TICKET' } });
    expect(mergeTicket(one, foreign, now)).toEqual({ ok: false, refusal: { code: 'ANOTHER_CLIENT' } });
    expect(mergeTicket(ended('merged'), another(), now)).toMatchObject({ refusal: { code: 'TICKET_IS_CLOSED' } });
    const over = [another({ status: 'resolved', since: openedAt }), { ...ended('closed'), id: another().id }];
    expect(over.map((into) => mergeTicket(one, into, now))).toMatchObject([
      { refusal: { code: 'OTHER_TICKET_IS_OVER', status: 'resolved' } },
      { refusal: { code: 'OTHER_TICKET_IS_OVER', status: 'closed' } },
    ]);
  });
});

describe('a link', () => {
  it.each(linkKinds)('%s is told on both sides, and taken back on both', (link) => {
    const linked = linkTickets([one, another()], link, now);
    expect(linked).toEqual({
      ok: true,
      facts: [{ type: 'linked', at: now, link, ticketId: another().id }],
      otherFacts: [{ type: 'linked', at: now, link: otherEnd[link], ticketId: one.id }],
    });
    expect(unlinkTickets([one, another()], link, now)).toMatchObject({
      facts: [{ type: 'unlinked', link }],
      otherFacts: [{ type: 'unlinked', link: otherEnd[link] }],
    });
  });

  it('read from the other end, and back, is itself', () => {
    expect(linkKinds.map((link) => otherEnd[otherEnd[link]])).toEqual([...linkKinds]);
  });

  it('to itself or across clients is refused; to what has ended it is not', () => {
    expect(linkTickets([one, foreign], 'related', now)).toEqual({ ok: false, refusal: { code: 'ANOTHER_CLIENT' } });
    expect(linkTickets([one, one], 'related', now)).toEqual({ ok: false, refusal: { code: 'SAME_TICKET' } });
    expect(linkTickets([one, { ...ended('closed'), id: another().id }], 'follows', now).ok).toBe(true);
  });
});

describe('the client’s own priority', () => {
  it('is heard, changed and taken back, and leaves the contract’s alone', () => {
    const set = setClientPriority(one, 'P1', now);
    expect(set).toEqual({ ok: true, facts: [{ type: 'client_priority_set', at: now, priority: 'P1' }] });
    const after = applyFacts(one, set.ok ? set.facts : []);
    expect([after.clientPriority, after.qualification]).toEqual(['P1', one.qualification]);
    expect(setClientPriority(after, 'P1', now)).toEqual({ ok: true, facts: [] });
    expect(setClientPriority(after, null, now)).toMatchObject({ facts: [{ priority: null }] });
  });

  it('is refused once the ticket has ended', () => {
    expect(setClientPriority(ended('closed'), 'P1', now)).toMatchObject({ refusal: { code: 'TICKET_IS_CLOSED' } });
  });
});
