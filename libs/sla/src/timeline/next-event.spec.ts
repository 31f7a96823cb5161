import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { aCalendar } from '../calendar/calendar.builder.ts';
import { aPause, aTarget, aVersion, termsUnder } from '../terms/terms.builder.ts';
import type { ClockFact } from './clock-fact.ts';
import { nextEvents } from './next-event.ts';
import { at, fact, inParis, monday, start, told } from './story.builder.ts';
import { timeline } from './timeline.ts';

const targets = [aTarget(1, { metric: 'first_response' }), aTarget(4)];
const pauses = [aPause()];
const terms = termsUnder(
  [{ from: instant(0), calendar: aCalendar() }],
  aVersion({ targets, pauses }),
  aVersion({ id: 'avenant 2', from: inParis(`${monday} 10:30`), targets, pauses }),
);
const eventsAt = (now: string, ...facts: readonly ClockFact[]) =>
  nextEvents(timeline([start, ...facts], terms, inParis(now))).map((event) => [
    told(event.at),
    event.kind === 'milestone' ? event.clock : event.kind,
  ]);

describe('what comes next on a ticket', () => {
  it('is one event per clock and one of its terms, the soonest first', () => {
    expect(eventsAt(`${monday} 09:40`)).toEqual([
      [at(`${monday} 09:45`), 'first_response'],
      [at(`${monday} 10:30`), 'terms_change'],
      [at(`${monday} 11:00`), 'resolution'],
    ]);
  });

  it('is none of a clock that stands still, while the terms may still change', () => {
    const facts = [fact('answered', `${monday} 09:10`), fact('held', `${monday} 09:20`, { reason: 'client' })];
    expect(eventsAt(`${monday} 09:40`, ...facts)).toEqual([[at(`${monday} 10:30`), 'terms_change']]);
  });

  it('is nothing once the ticket is done', () => {
    expect(eventsAt(`${monday} 09:40`, fact('resolved', `${monday} 09:30`))).toEqual([]);
  });
});
