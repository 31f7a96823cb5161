import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@vigie/kernel';
import fc from 'fast-check';
import { applyFacts } from './apply-fact.ts';
import { assignTicket } from './assign-ticket.ts';
import type { TicketFact } from './facts.ts';
import { holdTicket } from './hold-ticket.ts';
import { isLegalMove } from './moves.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { aTicket, karim, lea, now, openedAt } from './ticket.builder.ts';
import type { Ticket, TicketState } from './ticket.ts';
import { type HoldReason, holdReasons } from './words.ts';

type Act = (ticket: Ticket) => Outcome<TicketFact, { readonly code: string }>;

const hold =
  (reason: HoldReason): Act =>
  (ticket) =>
    holdTicket(ticket, { reason }, now);
const resume: Act = (ticket) => resumeTicket(ticket, now);
const resolve: Act = (ticket) => resolveTicket(ticket, now);
const assign =
  (assigneeId: typeof karim | null): Act =>
  (ticket) =>
    assignTicket(
      ticket,
      { assigneeId, expectedAssigneeId: ticket.assignment.assigneeId, reasons: [], overrode: [] },
      now,
    );

const acts = fc.array(
  fc.oneof(
    fc.constantFrom(...holdReasons).map(hold),
    fc.constantFrom(resume, resolve),
    fc.constantFrom(karim, lea, null).map(assign),
  ),
  { maxLength: 12 },
);
const starts = fc.constantFrom<TicketState>(
  { status: 'new' },
  { status: 'open' },
  { status: 'on_hold', reason: 'client' },
  { status: 'resolved', since: openedAt },
  { status: 'closed', since: openedAt },
  { status: 'cancelled', since: openedAt },
);

type Step = { readonly from: TicketState; readonly facts: readonly TicketFact[]; readonly to: TicketState };

/** What each act did, one after the other; a refused one did nothing. */
function stepsOf(start: TicketState, life: readonly Act[]): readonly Step[] {
  let ticket = aTicket(start);
  return life.map((act) => {
    const [outcome, from] = [act(ticket), ticket.state];
    const facts = outcome.ok ? outcome.facts : [];
    ticket = applyFacts(ticket, facts);
    return { from, facts, to: ticket.state };
  });
}

const isMoved = ({ from, to }: Step): boolean => JSON.stringify(from) !== JSON.stringify(to);
const isOtherReason = ({ from, to }: Step): boolean => from.status === 'on_hold' && to.status === 'on_hold';

describe('any acts, one after the other', () => {
  it('never make an illegal move; only the reason of a hold changes without one', () => {
    fc.assert(
      fc.property(starts, acts, (start, life) => {
        const moved = stepsOf(start, life).filter(isMoved);
        expect(moved.filter((step) => !isLegalMove(step.from.status, step.to.status) && !isOtherReason(step))).toEqual(
          [],
        );
      }),
    );
  });

  it('record a hold, a resumption or a resolution only where it changes something', () => {
    const ofLife = ['held', 'resumed', 'resolved'];
    fc.assert(
      fc.property(starts, acts, (start, life) => {
        const steps = stepsOf(start, life).filter(({ facts }) => facts.some(({ type }) => ofLife.includes(type)));
        expect(steps.filter((step) => !isMoved(step))).toEqual([]);
      }),
    );
  });
});
