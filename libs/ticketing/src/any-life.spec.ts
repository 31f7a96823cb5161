import { describe, expect, it } from '@jest/globals';
import { accept, type Instant, type Outcome } from '@vigie/kernel';
import fc from 'fast-check';
import { applyFacts } from './apply-fact.ts';
import { assignTicket } from './assign-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { commentTicket } from './comment-ticket.ts';
import { escalateTicket } from './escalate-ticket.ts';
import type { TicketFact } from './facts.ts';
import { holdTicket } from './hold-ticket.ts';
import { mergeTicket } from './merge-ticket.ts';
import { usualMatrix } from './priority.ts';
import { qualifyTicket } from './qualify-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { returnTicket } from './return-ticket.ts';
import { setClientPriority } from './set-client-priority.ts';
import { closeTicket, reopenTicket, standsFrom } from './settle-resolution.ts';
import { wakeTicket } from './wake-ticket.ts';
import { aTicket, aText, karim, lea, openedAt } from './ticket.builder.ts';
import type { Ticket } from './ticket.ts';
import {
  cancelReasons,
  closings,
  grades,
  holdReasons,
  levels,
  packItems,
  priorities,
  resolutionCauses,
  returnReasons,
  speakers,
  ticketKinds,
  ticketRoots,
} from './words.ts';

type Decided = Outcome<TicketFact, { readonly code: string }>;

/** Somebody's wish, and when they had it. */
interface Wish {
  readonly name: string;
  readonly after: number;
  readonly decide: (ticket: Ticket, now: Instant) => Decided;
}

/** What a wish came to. */
interface Step {
  readonly name: string;
  readonly at: Instant;
  readonly before: Ticket;
  readonly decided: Decided;
  readonly after: Ticket;
}

const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const textOrNull = fc.constantFrom(aText, aText, aText, null);
const hour = 3_600_000;
const between = fc.integer({ min: 1, max: 3 * 24 }).map((hours) => hours * hour);

const pack = fc.record(
  Object.fromEntries(packItems.map((item) => [item, textOrNull])) as Record<
    (typeof packItems)[number],
    typeof textOrNull
  >,
);
const qualification = fc.record(
  {
    kind: fc.constantFrom(...ticketKinds),
    level: fc.constantFrom(...levels),
    root: orNull(ticketRoots),
    impact: orNull(grades),
    urgency: orNull(grades),
  },
  { requiredKeys: [] },
);
const other = (status: 'open' | 'closed', digit: string): Ticket => ({
  ...aTicket(status === 'open' ? { status } : { status, since: openedAt }),
  id: `00000000-0000-7000-8000-0000000000f${digit}` as Ticket['id'],
});

const decisions: readonly (readonly [string, fc.Arbitrary<Wish['decide']>])[] = [
  [
    'assign',
    orNull([karim, lea]).map(
      (assigneeId) => (ticket, now) =>
        assignTicket(
          ticket,
          { assigneeId, expectedAssigneeId: ticket.assignment.assigneeId, reasons: [], overrode: [] },
          now,
        ),
    ),
  ],
  [
    'escalate',
    fc.record({ toLevel: orNull(levels), pack }).map((wish) => (ticket, now) => escalateTicket(ticket, wish, now)),
  ],
  [
    'return',
    fc
      .constantFrom(...returnReasons)
      .map((reason) => (ticket, now) => returnTicket(ticket, { reason, why: aText }, now)),
  ],
  [
    'hold',
    fc.record({ reason: fc.constantFrom(...holdReasons), ahead: orNull([-hour, 2 * hour, 50 * hour]) }).map(
      ({ reason, ahead }) =>
        (ticket, now) =>
          holdTicket(ticket, { reason, ...(ahead === null ? {} : { until: (now + ahead) as Instant }) }, now),
    ),
  ],
  ['resume', fc.constant(resumeTicket)],
  [
    'wake',
    fc.constant((ticket, now) => ({
      ok: true,
      facts: wakeTicket(ticket, wakesAt(ticket) ?? (Infinity as Instant), now),
    })),
  ],
  [
    'resolve',
    fc
      .record({ root: orNull(ticketRoots), cause: orNull(resolutionCauses), summary: textOrNull })
      .map((wish) => (ticket, now) => resolveTicket(ticket, wish, now)),
  ],
  ['close', fc.constantFrom(...closings).map((how) => (ticket, now) => closeTicket(ticket, how, now))],
  [
    'reopen',
    fc
      .constantFrom(...speakers)
      .map(
        (by) => (ticket, now) =>
          reopenTicket(ticket, { by, why: aText, standsFrom: standsFrom(resolvedAt(ticket) ?? now, 2) }, now),
      ),
  ],
  [
    'cancel',
    fc
      .record({ reason: fc.constantFrom(...cancelReasons), why: textOrNull })
      .map((wish) => (ticket, now) => cancelTicket(ticket, wish, now)),
  ],
  [
    'merge',
    fc
      .constantFrom(other('open', '1'), other('closed', '2'))
      .map((into) => (ticket, now) => mergeTicket(ticket, into, now)),
  ],
  ['rank', orNull(priorities).map((priority) => (ticket, now) => setClientPriority(ticket, priority, now))],
  ['qualify', qualification.map((wish) => (ticket, now) => qualifyTicket(ticket, wish, usualMatrix, now))],
  [
    'comment',
    fc
      .constantFrom(...speakers)
      .map((from) => (ticket, now) => commentTicket(ticket, { from, audience: 'public', body: aText }, now)),
  ],
];

const wakesAt = ({ state }: Ticket): Instant | undefined =>
  state.status === 'resolved' ? standsFrom(state.since, 2) : state.status === 'on_hold' ? state.until : undefined;

const resolvedAt = ({ state }: Ticket): Instant | undefined => (state.status === 'resolved' ? state.since : undefined);

/** Any wishes in any order, as people, clients and clocks have them. */
const anyWishes = fc.array(
  fc.oneof(...decisions.map(([name, decide]) => fc.record({ name: fc.constant(name), after: between, decide }))),
  { minLength: 1, maxLength: 16 },
);

/** What each wish did to a new ticket, one after the other; a refused one did nothing. */
function live(wishes: readonly Wish[]): readonly Step[] {
  let [ticket, at] = [aTicket(), openedAt as number];
  return wishes.map(({ name, after, decide }) => {
    at += after;
    const [before, now] = [ticket, at as Instant];
    const decided = decide(before, now);
    ticket = decided.ok ? applyFacts(before, decided.facts) : before;
    return { name, at: now, before, decided, after: ticket };
  });
}

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
  wake: ['on_hold resolved', 'open closed'],
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
          ({ name, before, before: { state }, at }) =>
            (name === 'wake' && (wakesAt(before) ?? Infinity) > at) ||
            (name === 'reopen' && state.status === 'resolved' && state.since + twoDays <= (at as Instant)),
        );
        expect(late).toEqual([]);
      }),
    );
  });
});
