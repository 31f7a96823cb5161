import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { applyFact, applyFacts } from './apply-fact.ts';
import type { TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import { aTicket, karim, lea, now, openedAt } from './ticket.builder.ts';
import { untouched } from './ticket.ts';

const text = { textId: 'text' as Id<'Text'>, digest: 'digest' };
const assigned: TicketFact = { type: 'assigned', at: now, assigneeId: karim, previousAssigneeId: null };
const open = aTicket({ status: 'open' }, {}, karim);

describe('a ticket after a fact', () => {
  it('that assigns it is that person’s from then on, and work has begun', () => {
    expect(applyFact(aTicket(), assigned)).toEqual({
      ...aTicket(),
      state: { status: 'open' },
      assignment: { assigneeId: karim, since: now },
      counters: { ...untouched, assignments: 1 },
    });
  });

  it('that assigns it stays on hold, or resolved: a name alone starts nothing again', () => {
    const held = aTicket({ status: 'on_hold', reason: 'vendor' });
    const resolved = aTicket({ status: 'resolved', since: openedAt });
    expect([applyFact(held, assigned).state, applyFact(resolved, assigned).state]).toEqual([
      held.state,
      resolved.state,
    ]);
  });

  it('that takes it away is nobody’s from then on', () => {
    const { assignment, state } = applyFact(open, { type: 'unassigned', at: now, previousAssigneeId: karim });
    expect([assignment, state]).toEqual([{ assigneeId: null, since: now }, open.state]);
  });

  it('that qualifies it has the changed parts and keeps the others', () => {
    const { qualification } = applyFact(open, {
      type: 'qualified',
      at: now,
      changes: { level: 'L2', root: 'network' },
    });
    expect(qualification).toEqual({ ...open.qualification, level: 'L2', root: 'network' });
  });

  it.each<[TicketFact, object]>([
    [
      { type: 'held', at: now, reason: 'client' },
      { status: 'on_hold', reason: 'client' },
    ],
    [{ type: 'resumed', at: now }, { status: 'open' }],
    [
      { type: 'resolved', at: now },
      { status: 'resolved', since: now },
    ],
    [
      { type: 'closed', at: now },
      { status: 'closed', since: now },
    ],
    [
      { type: 'cancelled', at: now },
      { status: 'cancelled', since: now },
    ],
  ])('of life %o stands as it says', (fact, state) => {
    expect(applyFact(open, fact)).toEqual({ ...open, state });
  });

  it('that reopens it is open again, counted', () => {
    const resolved = aTicket({ status: 'resolved', since: openedAt });
    expect(applyFact(resolved, { type: 'reopened', at: now })).toEqual({
      ...resolved,
      state: { status: 'open' },
      counters: { ...untouched, reopenings: 1 },
    });
  });

  it.each<TicketFact>([
    { type: 'commented', at: now, from: 'provider', audience: 'public', body: text },
    { type: 'team_changed', at: now, teamId: null },
    {
      type: 'opened',
      at: now,
      kind: 'incident',
      priority: 'P1',
      level: 'L1',
      channel: 'phone',
      title: text,
      contactId: null,
      siteId: null,
      serviceId: null,
    },
  ])('that changes no state is as before: $type', (fact) => {
    expect(applyFact(open, fact)).toEqual(open);
  });

  it('is a new value; the one before stays what it was', () => {
    const before = structuredClone(open);
    applyFact(open, { type: 'qualified', at: now, changes: { level: 'L3' } });
    applyFact(open, { type: 'resolved', at: now });
    expect(open).toEqual(before);
  });
});

describe('a ticket after several facts', () => {
  it('is what they make of it in their order', () => {
    const toLea: TicketFact = { type: 'assigned', at: now, assigneeId: lea, previousAssigneeId: karim };
    expect(applyFacts(aTicket(), [assigned, toLea]).assignment.assigneeId).toBe(lea);
    expect(applyFacts(aTicket(), [toLea, assigned]).assignment.assigneeId).toBe(karim);
    expect(applyFacts(aTicket(), [])).toEqual(aTicket());
  });

  it('has made legal moves only', () => {
    const life: readonly TicketFact[] = [
      assigned,
      { type: 'held', at: now, reason: 'client' },
      { type: 'resumed', at: now },
      { type: 'resolved', at: now },
      { type: 'reopened', at: now },
      { type: 'resolved', at: now },
      { type: 'closed', at: now },
    ];
    const statuses = life.map((_, at) => applyFacts(aTicket(), life.slice(0, at + 1)).state.status);
    const moves = statuses.map((to, at) => [statuses[at - 1] ?? 'new', to] as const);
    expect(moves.filter(([from, to]) => !isLegalMove(from, to))).toEqual([]);
    expect(statuses.at(-1)).toBe('closed');
  });
});
