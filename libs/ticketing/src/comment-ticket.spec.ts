import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { commentTicket } from './comment-ticket.ts';
import { aTicket, ended, now, openedAt } from './ticket.builder.ts';
import { audiences, speakers } from './words.ts';

const body = { textId: '00000000-0000-7000-8000-00000000000b' as Id<'Text'>, digest: 'ab'.repeat(32) };

describe('commenting on a ticket', () => {
  it.each(audiences)('records an %s comment by its reference and its audience', (audience) => {
    expect(commentTicket(aTicket(), { from: 'provider', audience, body }, now)).toEqual({
      ok: true,
      facts: [{ type: 'commented', at: now, from: 'provider', audience, body }],
    });
  });

  it.each(speakers)('records that the %s speaks', (from) => {
    expect(commentTicket(aTicket(), { from, audience: 'public', body }, now)).toMatchObject({ facts: [{ from }] });
  });

  it('is possible after it was resolved: the client may say that it is not', () => {
    const resolved = aTicket({ status: 'resolved', since: openedAt });
    expect(commentTicket(resolved, { from: 'client', audience: 'public', body }, now).ok).toBe(true);
  });

  it('by the client ends the wait for the client, and no other', () => {
    const word = { from: 'client', audience: 'public', body } as const;
    const waiting = (reason: 'client' | 'vendor') => aTicket({ status: 'on_hold', reason });
    expect(commentTicket(waiting('client'), word, now)).toMatchObject({
      facts: [{ type: 'commented' }, { type: 'resumed', at: now, cause: 'client_answered' }],
    });
    const others = [
      commentTicket(waiting('vendor'), word, now),
      commentTicket(waiting('client'), { ...word, from: 'provider' }, now),
    ];
    expect(others.map((outcome) => outcome.ok && outcome.facts.map(({ type }) => type))).toEqual([
      ['commented'],
      ['commented'],
    ]);
  });

  it.each(['closed', 'cancelled', 'merged'] as const)('is refused once it is %s', (status) => {
    expect(commentTicket(ended(status), { from: 'provider', audience: 'internal', body }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
