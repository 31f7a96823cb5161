import { describe, expect, it } from '@jest/globals';
import { mayTake, setAside } from './may-take.ts';
import { overridableReasons, type Reason, reasonCodes } from './reason.ts';
import { aTechnician, aTicketToTake, beta, now } from './technician.builder.ts';

const reasonsOf = (
  ...[person, ticket]: Parameters<typeof mayTake> extends [infer P, infer T, ...unknown[]] ? [P, T] : never
) => {
  const verdict = mayTake(person, ticket, now);
  return 'no' in verdict ? verdict.reasons : [];
};

describe('whether somebody may take a ticket', () => {
  it('is yes for who works at its level, serves its client and has room', () => {
    expect(mayTake(aTechnician('Léa'), aTicketToTake(), now)).toEqual({ yes: true });
  });

  it('is yes for who works at a higher level, and for who has none set', () => {
    expect(reasonsOf(aTechnician('Karim', { level: 'L3' }), aTicketToTake())).toEqual([]);
    expect(reasonsOf(aTechnician('Inès', { level: null }), aTicketToTake({ level: 'L3' }))).toEqual([]);
  });

  it('is no above one’s own level, and says both levels', () => {
    expect(reasonsOf(aTechnician('Léa'), aTicketToTake({ level: 'L2' }))).toEqual([
      { code: 'LEVEL_TOO_LOW', level: 'L1', needed: 'L2' },
    ]);
  });

  it('is no at a client they do not serve', () => {
    expect(reasonsOf(aTechnician('Léa'), aTicketToTake({ clientId: beta }))).toEqual([{ code: 'NOT_AUTHORISED' }]);
  });

  it('is no once they hold as many as they are to hold, and not one before', () => {
    const holding = (openTickets: number) => reasonsOf(aTechnician('Léa', { openTickets }), aTicketToTake());
    expect(holding(11)).toEqual([]);
    expect(holding(12)).toEqual([{ code: 'AT_CAPACITY', openTickets: 12, ceiling: 12 }]);
    expect(reasonsOf(aTechnician('Léa', { openTickets: 500, ceiling: null }), aTicketToTake())).toEqual([]);
  });

  it('is no with every reason at once, the heaviest first', () => {
    const worst = aTechnician('Paul', { isDisabled: true, serves: new Set(), openTickets: 12 });
    expect(reasonsOf(worst, aTicketToTake({ level: 'L3' })).map(({ code }) => code)).toEqual([...reasonCodes]);
  });
});

describe('setting a reason aside', () => {
  const full = aTechnician('Léa', { openTickets: 12 });
  const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code);

  it('leaves nothing in the way of who is only full, and tells what it took', () => {
    const verdict = mayTake(full, aTicketToTake(), now);
    expect(setAside(verdict, ['AT_CAPACITY'])).toEqual({ reasons: [], overrode: ['AT_CAPACITY'] });
    expect(codes(setAside(verdict, []).reasons)).toEqual(['AT_CAPACITY']);
  });

  it('keeps every other reason', () => {
    const { reasons, overrode } = setAside(mayTake(full, aTicketToTake({ level: 'L2' }), now), ['AT_CAPACITY']);
    expect([codes(reasons), overrode]).toEqual([['LEVEL_TOO_LOW'], ['AT_CAPACITY']]);
  });

  it('tells nothing where nothing had to be set aside', () => {
    const verdict = mayTake(aTechnician('Léa'), aTicketToTake(), now);
    expect(setAside(verdict, overridableReasons)).toEqual({ reasons: [], overrode: [] });
  });
});
