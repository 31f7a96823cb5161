import { describe, expect, it } from '@jest/globals';
import { allPlaces } from '../calendar/oracle/places.ts';
import { seededDraw } from '../calendar/oracle/seeded-draw.ts';
import type { ClockFact } from './clock-fact.ts';
import { randomHistory, walkResolution } from './oracle/index.ts';
import { timeline } from './timeline.ts';

/** A few of them: the bench walks them all. */
const places = allPlaces.filter((_, index) => index % 5 === 1);

type Engine = typeof timeline;

/** How many clocks of random lives an engine tells otherwise than walking them does, of those that promise anything. */
function compareLives(engine: Engine, count: number): { readonly different: number; readonly breached: number } {
  const draw = seededDraw(1);
  let [different, breached] = [0, 0];
  for (let turn = 0; turn < count; turn++) {
    const history = randomHistory(draw, places[turn % places.length]!);
    const clock = engine(history.facts, history.terms, history.now).promises.resolution;
    if (clock === undefined) continue;
    const stops = clock.cycles.flatMap(({ stoppedAt, usedMs }) =>
      stoppedAt === undefined ? [] : [{ at: stoppedAt, used: usedMs }],
    );
    const got = { used: clock.usedMs, breachAt: clock.breach?.at, stops };
    if (JSON.stringify(got) !== JSON.stringify(walkResolution(history))) different++;
    if (clock.breach !== undefined) breached++;
  }
  return { different, breached };
}

describe('a GTR over random lives', () => {
  it('is what living them minute by minute finds: time used, stops, and the breach to the millisecond', () => {
    const { different, breached } = compareLives(timeline, 270);
    expect(different).toBe(0);
    expect(breached).toBeGreaterThan(40);
  });

  const without =
    (...types: readonly ClockFact['type'][]): Engine =>
    (facts, terms, now) =>
      timeline(
        facts.filter(({ type }) => !types.includes(type)),
        terms,
        now,
      );
  it.each<readonly [string, Engine]>([
    ['never resumes', without('resumed')],
    ['does not hear of priorities', without('priority_changed')],
    ['forgets reopenings', without('reopened')],
    [
      'looks at the old calendar',
      (facts, { coverages, versions }, now) =>
        timeline(
          facts,
          { coverages: coverages.map((one) => ({ ...one, versions: one.versions.slice(0, 1) })), versions },
          now,
        ),
    ],
  ])('finds an engine that %s', (_, faulty) => {
    expect(compareLives(faulty, 54).different).toBeGreaterThan(0);
  });
});
