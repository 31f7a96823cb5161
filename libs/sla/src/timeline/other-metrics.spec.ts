import { describe, expect, it } from '@jest/globals';
import type { Metric } from '../terms/clock-kind.ts';
import type { TermsVersion } from '../terms/contract-terms.ts';
import { aPause, aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import type { Clock } from './clock.ts';
import type { ClockFact } from './clock-fact.ts';
import { at, fact, inParis, monday, start, told, tuesday } from './story.builder.ts';
import { timeline } from './timeline.ts';

const targets = [
  aTarget(1, { metric: 'first_response' }),
  aTarget(2, { metric: 'next_update' }),
  aTarget(3, { metric: 'arrival' }),
  aTarget(4),
];

const clockAt = (metric: Metric, now: string, facts: readonly ClockFact[], changes: Partial<TermsVersion> = {}) =>
  timeline([start, ...facts], someTerms({ targets, ...changes }), inParis(now)).promises[metric];

const cycles = (clock: Clock | undefined) =>
  clock?.cycles.map(({ begun, from, stoppedAt }) => [begun, told(from), told(stoppedAt)]);

describe('a first response', () => {
  it('is owed from the opening to the first public reply', () => {
    const clock = clockAt('first_response', `${monday} 12:00`, [
      fact('answered', `${monday} 09:50`),
      fact('answered', `${monday} 11:00`),
    ]);
    expect([clock?.outcome, clock?.used]).toEqual(['met', 50 * 60]);
  });

  it('is given by taking the ticket in charge where the contract says so', () => {
    const response = { id: 'r', number: '4.1', endedBy: ['answered', 'taken_in_charge'] } as const;
    const taken = [fact('taken_in_charge', `${monday} 09:30`)];
    expect(clockAt('first_response', `${monday} 09:40`, taken, { response })?.outcome).toBe('met');
    expect(clockAt('first_response', `${monday} 09:40`, taken)?.outcome).toBe('pending');
  });

  it('is given by a resolution too', () => {
    expect(clockAt('first_response', `${monday} 09:40`, [fact('resolved', `${monday} 09:30`)])?.outcome).toBe('met');
  });

  it('is not put off by a pause unless the contract grants it', () => {
    const held = [fact('held', `${monday} 09:10`, { reason: 'client' }), fact('resumed', `${monday} 09:40`)];
    expect(clockAt('first_response', `${monday} 09:50`, held, { pauses: [aPause()] })?.used).toBe(50 * 60);
    const granting = { pauses: [aPause({ clocks: ['first_response'] })] };
    expect(clockAt('first_response', `${monday} 09:50`, held, granting)?.used).toBe(20 * 60);
  });

  it('once given stays given after a reopening, but where everything is owed anew', () => {
    const facts = [
      fact('answered', `${monday} 09:30`),
      fact('resolved', `${monday} 10:00`),
      fact('reopened', `${monday} 11:00`),
    ];
    expect(clockAt('first_response', `${monday} 11:30`, facts)?.standing).toBe('stopped');
    const reopening = { id: 'r', number: null, policy: 'restart', withinDays: 5 } as const;
    const anew = clockAt('first_response', `${monday} 11:30`, facts, { reopening });
    expect([anew?.standing, anew?.used]).toEqual(['running', hour / 2]);
  });
});

describe('a next update', () => {
  const answered = fact('answered', `${monday} 09:30`);

  it('is owed from the client’s word to the next public reply, as often as there is one', () => {
    const facts = [
      answered,
      fact('contacted', `${monday} 10:00`),
      fact('contacted', `${monday} 10:30`),
      fact('answered', `${monday} 11:00`),
      fact('contacted', `${monday} 14:00`),
    ];
    const clock = clockAt('next_update', `${monday} 15:00`, facts);
    expect(cycles(clock)).toEqual([
      ['armed', at(`${monday} 10:00`), at(`${monday} 11:00`)],
      ['armed', at(`${monday} 14:00`), undefined],
    ]);
    expect([clock?.used, told(clock?.due)]).toEqual([hour, at(`${monday} 16:00`)]);
  });

  it('is never owed while the first response is', () => {
    const early = [fact('contacted', `${monday} 09:15`)];
    expect(clockAt('next_update', `${monday} 09:20`, early)).toBeUndefined();
    expect(clockAt('next_update', `${monday} 12:00`, [...early, answered])).toBeUndefined();
  });

  it('is owed at once where no first response is promised', () => {
    const unpromised = { targets: targets.slice(1) };
    const clock = clockAt('next_update', `${monday} 09:45`, [fact('contacted', `${monday} 09:15`)], unpromised);
    expect(clock?.used).toBe(hour / 2);
  });

  it('is given with the resolution, and not owed for what is said after it', () => {
    const facts = [
      answered,
      fact('contacted', `${monday} 10:00`),
      fact('resolved', `${monday} 11:00`),
      fact('contacted', `${monday} 11:30`),
    ];
    expect(cycles(clockAt('next_update', `${monday} 15:00`, facts))).toEqual([
      ['armed', at(`${monday} 10:00`), at(`${monday} 11:00`)],
    ]);
  });

  it('missed once stays missed', () => {
    const facts = [
      answered,
      fact('contacted', `${monday} 10:00`),
      fact('answered', `${monday} 13:00`),
      fact('contacted', `${monday} 14:00`),
    ];
    const clock = clockAt('next_update', `${monday} 14:30`, facts);
    expect([clock?.outcome, told(clock?.breach?.at)]).toEqual(['missed', at(`${monday} 12:00`)]);
    expect(clock?.milestones.find(({ kind }) => kind === 'breach')?.isPassed).toBe(false);
  });
});

describe('an arrival', () => {
  const ordered = fact('visit_ordered', `${monday} 10:00`);

  it('is owed once somebody is to come', () => {
    expect(clockAt('arrival', `${monday} 12:00`, [])).toBeUndefined();
    const clock = clockAt('arrival', `${monday} 12:00`, [ordered]);
    expect([clock?.used, told(clock?.due)]).toEqual([2 * hour, at(`${monday} 13:00`)]);
    expect(clockAt('arrival', `${monday} 14:00`, [ordered, fact('arrived', `${monday} 12:59`)])?.outcome).toBe('met');
  });

  it('is not owed any more when the ticket is resolved first; late by then, it was missed', () => {
    const released = clockAt('arrival', `${monday} 15:00`, [ordered, fact('resolved', `${monday} 11:00`)]);
    expect([released?.outcome, released?.standing]).toEqual(['void', 'not_owed']);
    expect(clockAt('arrival', `${monday} 15:00`, [ordered, fact('resolved', `${monday} 14:00`)])?.outcome).toBe(
      'missed',
    );
  });

  it('is not owed on a ticket that is done', () => {
    expect(clockAt('arrival', `${monday} 12:00`, [fact('resolved', `${monday} 09:30`), ordered])).toBeUndefined();
  });

  it('is owed anew for every visit', () => {
    const facts = [ordered, fact('arrived', `${monday} 11:00`), fact('visit_ordered', `${tuesday} 09:00`)];
    expect(clockAt('arrival', `${tuesday} 10:00`, facts)?.used).toBe(hour);
  });
});
