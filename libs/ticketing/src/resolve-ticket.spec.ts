import { describe, expect, it } from '@jest/globals';
import { type ResolveTicket, resolveTicket } from './resolve-ticket.ts';
import { aText, aTicket, ended, karim, now, openedAt } from './ticket.builder.ts';
import type { TicketState } from './ticket.ts';

const whole: ResolveTicket = { root: 'hardware', cause: 'wear', summary: aText };
const resolved = { type: 'resolved', at: now, cause: 'wear', summary: aText };
const hardware = { root: 'hardware' } as const;

describe('resolving a ticket', () => {
  const owed: readonly TicketState[] = [{ status: 'new' }, { status: 'open' }, { status: 'on_hold', reason: 'vendor' }];

  it.each(owed)('is possible wherever work is owed, whoever has it: $status', (state) => {
    const outcome = { ok: true, facts: [resolved] };
    expect(resolveTicket(aTicket(state, hardware), whole, now)).toEqual(outcome);
    expect(resolveTicket(aTicket(state, hardware, karim), whole, now)).toEqual(outcome);
  });

  it('says the root that was not known before, and corrects one that was another', () => {
    const facts = [{ type: 'qualified', at: now, changes: hardware }, resolved];
    expect(resolveTicket(aTicket(), whole, now)).toEqual({ ok: true, facts });
    expect(resolveTicket(aTicket(undefined, { root: 'network' }), whole, now)).toEqual({ ok: true, facts });
  });

  it('is refused naming all that is missing, in the order in which people give it', () => {
    const nothing = { root: null, cause: null, summary: null };
    const missing = (present: Parameters<typeof aTicket>[1], wish: ResolveTicket) => {
      const outcome = resolveTicket(aTicket(undefined, present), wish, now);
      return !outcome.ok && outcome.refusal.code === 'RESOLUTION_INCOMPLETE' ? outcome.refusal.missing : [];
    };
    expect(missing({}, nothing)).toEqual(['root', 'cause', 'summary']);
    expect(missing({ root: 'network' }, nothing)).toEqual(['cause', 'summary']);
    expect(missing({ kind: 'complaint' }, { ...nothing, cause: 'handling' })).toEqual(['summary']);
    expect(missing({ kind: 'service_request' }, { ...nothing, summary: aText })).toEqual(['cause']);
  });

  it('is refused the second time', () => {
    expect(resolveTicket(aTicket({ status: 'resolved', since: openedAt }), whole, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
  });

  it.each(['closed', 'cancelled', 'merged'] as const)('is refused once it is %s, with since when', (status) => {
    expect(resolveTicket(ended(status), whole, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
