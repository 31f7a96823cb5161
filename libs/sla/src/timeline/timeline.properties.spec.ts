import { describe, expect, it } from '@jest/globals';
import { instant, type Instant, seconds } from '@vigie/kernel';
import fc from 'fast-check';
import { aCalendar, everyDay, open, tunis } from '../calendar/calendar.builder.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import { aPause, aTarget, someTerms } from '../terms/terms.builder.ts';
import type { Clock, Stretch } from './clock.ts';
import type { ClockFact } from './clock-fact.ts';
import { nextMilestone } from './milestone.ts';
import { segmentsOf } from './segment.ts';
import { inParis } from './story.builder.ts';
import { anchored } from './anchored-clock.ts';
import { tick } from './tick.ts';
import { allClocks, timeline } from './timeline.ts';

const from = inParis('2026-10-20 00:00');
const tenDays = 10 * 86_400;

/** Within ten days of Paris, of which the sixth has twenty-five hours; whole seconds. */
const anyMoment = fc.nat({ max: tenDays }).map((second) => instant(from + second * 1000));

const calendars = [
  aCalendar(),
  aCalendar({ week: everyDay(open('00:00-24:00')) }),
  aCalendar({ week: everyDay(open('20:00-08:00'), open('12:00-12:30')), holidays: ['2026-10-24'] }),
  aCalendar({ zone: tunis, week: everyDay(open('08:00-17:00')) }),
];
const anyCalendar = fc.constantFrom(...calendars);

const reason = fc.constantFrom('client', 'vendor', 'unheard of');
const priority = fc.constantFrom('P1', 'P2', 'P3');

/** Any fact about a ticket at work. */
const anyWork = (at: Instant): fc.Arbitrary<ClockFact> =>
  fc.oneof(
    fc.record({ type: fc.constant('held' as const), at: fc.constant(at), reason }),
    fc.record({ type: fc.constant('resumed' as const), at: fc.constant(at), reason }),
    fc.record({ type: fc.constant('priority_changed' as const), at: fc.constant(at), priority }),
    fc.record({
      type: fc.constantFrom('resumed' as const, 'answered', 'contacted', 'resolved', 'reopened'),
      at: fc.constant(at),
    }),
  );

/** A ticket opened on the first day, and what happened to it, in order, no two things at once. */
const anyFacts: fc.Arbitrary<readonly ClockFact[]> = fc
  .uniqueArray(fc.integer({ min: 86_400, max: tenDays }), { maxLength: 10 })
  .chain((moments) =>
    fc.tuple(...moments.toSorted((a, b) => a - b).map((second) => anyWork(instant(from + second * 1000)))),
  )
  .chain((facts) => fc.nat({ max: 86_399 }).map((second) => [openedAt(second), ...facts]));

const openedAt = (second: number): ClockFact => ({
  type: 'opened',
  at: instant(from + second * 1000),
  priority: 'P2',
  service: null,
  level: 'L1',
  desk: null,
});

const anyTarget = fc.integer({ min: 1, max: 60 * 3600 }).map(seconds);
const reopening = fc.constantFrom('resume' as const, 'continue', 'restart');
const priorityChange = fc.constantFrom('retroactive' as const, 'restart', 'proportional');

/** Every policy, three priorities of which the third promises no resolution, and two reasons that stop its clock. */
const anyTerms: fc.Arbitrary<ContractTerms> = fc
  .record({ p1: anyTarget, p2: anyTarget, calendar: anyCalendar, reopening, priorityChange })
  .map(({ p1, p2, calendar, ...policies }) =>
    someTerms(
      {
        targets: [
          aTarget(1, { metric: 'first_response' }),
          aTarget(2, { metric: 'next_update' }),
          aTarget(1, { priority: 'P1', target: p1 }),
          aTarget(1, { priority: 'P2', target: p2 }),
        ],
        pauses: [aPause(), aPause({ reason: 'vendor', owner: 'vendor' })],
        reopening: { id: 'r', number: null, policy: policies.reopening, withinDays: 3 },
        priorityChange: { id: 'p', number: null, policy: policies.priorityChange },
      },
      calendar,
    ),
  );

/** All clocks at a moment, which is no sooner than the opening. */
function clocksAt(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): readonly Clock[] {
  return allClocks(timeline(facts, terms, later(now, facts)));
}
const later = (now: Instant, [opened]: readonly ClockFact[]): Instant => instant(Math.max(now, opened!.at));

type Check = (facts: readonly ClockFact[], terms: ContractTerms, now: Instant) => void;
const forAnyHistory = (check: Check): void => fc.assert(fc.property(anyFacts, anyTerms, anyMoment, check));

describe('the clocks of any ticket under any terms', () => {
  it('have used and remaining sum to the target', () => {
    forAnyHistory((facts, terms, now) => {
      for (const { used, remaining, promised } of clocksAt(facts, terms, now)) {
        if (promised !== undefined) expect(used + remaining!).toBe(promised.clause.target);
      }
    });
  });

  it('know nothing of what happens after now', () => {
    forAnyHistory((facts, terms, now) => {
      const known = facts.filter(({ at, type }) => at <= now || type === 'opened');
      expect(clocksAt(facts, terms, now)).toEqual(clocksAt(known, terms, now));
    });
  });

  it('do not mind in which order facts are told', () => {
    forAnyHistory((facts, terms, now) => {
      const again = timeline(facts.toReversed(), terms, later(now, facts));
      expect(allClocks(again)).toEqual(clocksAt(facts, terms, now));
    });
  });

  it('have segments without hole or overlap from the opening to now', () => {
    forAnyHistory((facts, terms, now) => {
      for (const clock of clocksAt(facts, terms, now)) {
        const segments = segmentsOf(clock);
        const edges = [facts[0]!.at, ...segments.map(({ to }) => to)];
        expect([...segments.map(({ from }) => from), clock.at]).toEqual(edges);
      }
    });
  });

  it('have counted what their running segments hold, since they last began from nothing', () => {
    forAnyHistory((facts, terms, now) => {
      for (const clock of clocksAt(facts, terms, now)) {
        if (terms.versions[0]!.priorityChange.policy === 'proportional') continue;
        const begun = clock.cycles.findLast(({ begun: how }) => how === 'armed' || how === 'restarted')!.from;
        const running = segmentsOf(clock).filter(({ standing, from }) => standing === 'running' && from >= begun);
        expect(clock.usedMs).toBe(running.reduce((sum, { from, to }) => sum + to - from, 0));
      }
    });
  });

  it('are never late before they are due, and late exactly when more is used than promised', () => {
    forAnyHistory((facts, terms, now) => {
      for (const { breach, cycles } of clocksAt(facts, terms, now)) {
        if (breach !== undefined) expect(breach.at).toBeGreaterThanOrEqual(breach.due);
        for (const cycle of cycles) {
          const isOver = cycle.target !== undefined && cycle.usedMs > cycle.target * 1000;
          if (isOver) expect(cycle.breach).toBeDefined();
        }
      }
    });
  });

  it('keep a breach as time goes by', () => {
    fc.assert(
      fc.property(anyFacts, anyTerms, anyMoment, anyMoment, (facts, terms, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          clocksAt(facts, terms, instant(at)),
        );
        for (const { name, breach } of before!) {
          if (breach !== undefined) expect(after!.find((clock) => clock.name === name)!.breach).toEqual(breach);
        }
      }),
    );
  });

  it('pass what comes next just after the moment that they give for it', () => {
    forAnyHistory((facts, terms, now) => {
      const known = facts.filter(({ at, type }) => at <= now || type === 'opened');
      for (const clock of clocksAt(known, terms, now)) {
        const next = nextMilestone(clock);
        if (next === undefined) continue;
        const isPassedAt = (at: number) =>
          nextMilestoneOf(known, terms, at, clock.name) !== `${next.kind} ${'percent' in next ? next.percent : ''}`;
        expect([isPassedAt(next.firesAt!), isPassedAt(next.firesAt! + 1)]).toEqual([false, true]);
      }
    });
  });

  it('tick as they would be told anew', () => {
    fc.assert(
      fc.property(anyFacts, anyTerms, anyMoment, fc.nat({ max: 3 * 86_400_000 }), (facts, terms, now, ms) => {
        const known = facts.filter(({ at, type }) => at <= now || type === 'opened');
        const start = later(now, facts);
        const then = instant(start + ms);
        const told = clocksAt(known, terms, then);
        for (const clock of clocksAt(known, terms, start)) {
          const { used, remaining, standing } = told.find(({ name }) => name === clock.name)!;
          expect(tick(anchored(clock), then)).toEqual({ used, remaining, isCounting: standing === 'running' });
        }
      }),
    );
  });

  it('are told alike in pieces and as a whole, where the solved time never counts afterwards', () => {
    fc.assert(
      fc.property(anyFacts, anyTerms, anyMoment, anyMoment, (facts, terms, one, other) => {
        fc.pre(terms.versions[0]!.reopening.policy !== 'continue');
        const [first, last] = [
          later(instant(Math.min(one, other)), facts),
          later(instant(Math.max(one, other)), facts),
        ];
        const whole = clocksAt(facts, terms, last);
        for (const part of clocksAt(facts, terms, first)) {
          const { stretches } = whole.find(({ name }) => name === part.name)!;
          expect(part.stretches).toEqual(upTo(first, stretches));
        }
      }),
    );
  });
});

const upTo = (end: Instant, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.filter(({ from }) => from < end).map((stretch) => ({ ...stretch, to: instant(Math.min(stretch.to, end)) }));

function nextMilestoneOf(
  facts: readonly ClockFact[],
  terms: ContractTerms,
  at: number,
  name: string,
): string | undefined {
  const next = nextMilestone(clocksAt(facts, terms, instant(at)).find((clock) => clock.name === name)!);
  return next && `${next.kind} ${'percent' in next ? next.percent : ''}`;
}
