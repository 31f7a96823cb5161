import { describe, expect, it } from '@jest/globals';
import { type Instant, accept } from '@vigie/kernel';
import fc from 'fast-check';
import { applyFacts } from './apply-fact.ts';
import type { TicketFact } from './facts.ts';
import { anyWishes, live, type Step, type Wish } from './random-life.ts';
import { aTicket } from './ticket.builder.ts';
import type { Ticket } from './ticket.ts';

const runs = { numRuns: 10_000 };

/** The life of a ticket as the trade tells it, written apart from the rules: where each act may find it, where it leads. */
const told: Readonly<Record<string, readonly [from: string, to: string]>> = {
  assign: ['new open on_hold resolved', 'new open on_hold resolved'],
  qualify: ['new open on_hold resolved', 'new open on_hold resolved'],
  comment: ['new open on_hold resolved', 'new open on_hold resolved'],
  rank: ['new open on_hold resolved', 'new open on_hold resolved'],
  escalate: ['new open on_hold', 'open'],
  return: ['new open on_hold', 'open'],
  hold: ['new open on_hold', 'on_hold'],
  resume: ['on_hold', 'open'],
  wake: ['on_hold', 'open'],
  resolve: ['new open on_hold', 'resolved'],
  close: ['resolved', 'closed'],
  reopen: ['resolved', 'open'],
  cancel: ['new open on_hold', 'cancelled'],
  merge: ['new open on_hold', 'merged'],
};

const isAmong = (status: string, statuses: string): boolean => statuses.split(' ').includes(status);

/** Why a step could not have happened as told; undefined when it could. */
function wrongIn({ name, before, after, decided }: Step): string | undefined {
  const [from, to] = told[name]!;
  const hasHappened = decided.ok && decided.facts.length > 0;
  if (!hasHappened) return before === after || same(before, after) ? undefined : `${name} changed without a fact`;
  if (!isAmong(before.state.status, from)) return `${name} found ${before.state.status}`;
  return isAmong(after.state.status, to) ? undefined : `${name} led to ${after.state.status}`;
}

const same = (one: Ticket, other: Ticket): boolean => JSON.stringify(one) === JSON.stringify(other);
const factsIn = (steps: readonly Step[]): readonly TicketFact[] =>
  steps.flatMap(({ decided }) => (decided.ok ? decided.facts : []));

describe('any life of a ticket', () => {
  it('goes only as it is told, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        expect(live(wishes).flatMap((step) => wrongIn(step) ?? [])).toEqual([]);
      }),
      runs,
    );
  });

  it('is what its facts make of it, counters too', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const steps = live(wishes);
        const facts = factsIn(steps);
        const ticket = steps.at(-1)!.after;
        expect(applyFacts(aTicket(), facts)).toEqual(ticket);
        const count = (type: string) => facts.filter((fact) => fact.type === type).length;
        expect(ticket.counters).toEqual({
          assignments: count('assigned'),
          escalations: count('escalated'),
          returns: count('returned'),
          reopenings: count('reopened'),
        });
      }),
    );
  });

  it('leaves its level only with a pack, a reason, or before work began', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const moved = live(wishes).filter(({ before, after }) => levelOf(before) !== levelOf(after));
        const byOther = moved.filter(({ name, before }) => name !== 'escalate' && name !== 'return' && !isNew(before));
        expect(byOther).toEqual([]);
      }),
    );
  });

  it('ends for good', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const steps = live(wishes);
        const end = steps.findIndex(({ after }) => isAmong(after.state.status, 'closed cancelled merged'));
        expect(end < 0 ? [] : factsIn(steps.slice(end + 1))).toEqual([]);
      }),
    );
  });

  it('would show a closed ticket that comes back to life', () => {
    const revive: Wish = {
      name: 'reopen',
      after: 1,
      decide: ({ state }, now) =>
        state.status === 'closed' ? accept({ type: 'reopened', at: now }) : { ok: false, refusal: { code: 'NO' } },
    };
    const seen = fc.check(
      fc.property(anyWishes, (wishes) => live([...wishes, revive]).every((step) => wrongIn(step) === undefined)),
      runs,
    );
    expect(seen.failed).toBe(true);
    const [found] = seen.counterexample!;
    expect(
      live([...found, revive])
        .map((step) => wrongIn(step))
        .at(-1),
    ).toBe('reopen found closed');
  });
});

const levelOf = ({ qualification }: Ticket): string => qualification.level;
const isNew = ({ state }: Ticket): boolean => state.status === 'new';

describe('time', () => {
  it('never wakes a ticket before its hour, nor reopens one whose resolution stands', () => {
    const twoDays = 2 * 86_400_000;
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const steps = live(wishes).filter(({ decided }) => decided.ok && decided.facts.length > 0);
        const late = steps.filter(
          ({ name, before: { state }, at }) =>
            (name === 'wake' && state.status === 'on_hold' && (state.until ?? Infinity) > at) ||
            (name === 'reopen' && state.status === 'resolved' && state.since + twoDays <= (at as Instant)),
        );
        expect(late).toEqual([]);
      }),
    );
  });
});
