import { describe, expect, it } from '@jest/globals';
import { instant, type Instant } from '@vigie/kernel';
import { allPlaces } from '../calendar/oracle/places.ts';
import { seededDraw } from '../calendar/oracle/seeded-draw.ts';
import { aPause, aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import type { ClockFact } from './clock-fact.ts';
import { type LevelTime, levelTime, ownedSpans, timeOwners } from './level-time.ts';
import { isAsWalked, randomHistory, walkLevelTime } from './oracle/index.ts';
import { at, fact, inParis, monday, start, told, tuesday } from './story.builder.ts';

const terms = someTerms({
  targets: [aTarget(8, { priority: 'P2' })],
  pauses: [
    aPause({ clocks: [] }),
    aPause({ reason: 'vendor', owner: 'vendor', clocks: [] }),
    aPause({ reason: 'evidence', owner: 'level', clocks: [] }),
  ],
});
const hoursAt = (now: string, ...facts: readonly ClockFact[]) => {
  const { by } = levelTime([start, ...facts], terms, inParis(now));
  return Object.fromEntries(Object.entries(by).flatMap(([owner, spent]) => (spent > 0 ? [[owner, spent / hour]] : [])));
};

describe('the time of a ticket', () => {
  it('in its hours belongs to the level whose queue it is in', () => {
    expect(hoursAt(`${monday} 18:00`, fact('level_changed', `${monday} 12:00`, { level: 'L2' }))).toEqual({
      L1: 3,
      L2: 6,
    });
  });

  it('out of its hours belongs to no level, held or not', () => {
    const held = fact('held', `${monday} 17:00`, { reason: 'client' });
    expect(hoursAt(`${tuesday} 10:00`, held)).toEqual({ L1: 8, client: 2, out_of_hours: 15 });
  });

  it('on hold belongs to whom the reason names, the client before a vendor, whether or not it stops a clock', () => {
    const facts = [
      fact('held', `${monday} 10:00`, { reason: 'vendor' }),
      fact('held', `${monday} 11:00`, { reason: 'client' }),
      fact('resumed', `${monday} 13:00`, { reason: 'client' }),
      fact('resumed', `${monday} 14:00`, { reason: 'vendor' }),
      fact('held', `${monday} 15:00`, { reason: 'evidence' }),
      fact('held', `${monday} 16:00`, { reason: 'unheard of' }),
    ];
    expect(hoursAt(`${monday} 18:00`, ...facts)).toEqual({ L1: 5, vendor: 2, client: 2 });
  });

  it('is nobody’s from the resolution on, by day and by night, and a level’s again after a reopening', () => {
    const facts = [
      fact('resolved', `${monday} 11:00`),
      fact('reopened', `${tuesday} 09:00`),
      fact('resolved', `${tuesday} 10:00`),
    ];
    expect(hoursAt(`${tuesday} 12:00`, ...facts)).toEqual({ L1: 3, nobody: 24 });
  });

  it('ends when it is closed or cancelled, and not when it is merged', () => {
    expect(hoursAt(`${tuesday} 12:00`, fact('resolved', `${monday} 10:00`), fact('closed', `${monday} 12:00`))).toEqual(
      { L1: 1, nobody: 2 },
    );
    expect(
      hoursAt(`${tuesday} 12:00`, fact('cancelled', `${monday} 10:00`), fact('answered', `${monday} 12:00`)),
    ).toEqual({ L1: 1 });
    expect(hoursAt(`${monday} 12:00`, fact('merged', `${monday} 10:00`))).toEqual({ L1: 1, nobody: 2 });
  });

  it('has no hours where no resolution is promised', () => {
    const facts = [fact('priority_changed', `${monday} 18:00`, { priority: 'P4' })];
    expect(hoursAt(`${monday} 23:00`, ...facts)).toEqual({ L1: 14 });
  });

  it('of a ticket closed as soon as it was opened is none', () => {
    expect(hoursAt(`${monday} 12:00`, fact('closed', `${monday} 09:00`))).toEqual({});
  });

  it('sums to the clock on the wall in whole seconds, whatever the milliseconds', () => {
    const off = (fact: ClockFact, ms: number): ClockFact => ({ ...fact, at: (fact.at + ms) as Instant });
    const facts = [
      off(start, 1),
      off(fact('level_changed', `${monday} 10:00`, { level: 'L2' }), 400),
      off(fact('level_changed', `${monday} 11:00`, { level: 'L3' }), 801),
    ];
    const { by, wall } = levelTime(facts, terms, instant(inParis(`${monday} 12:00`) + 600));
    expect([by.L1 + by.L2 + by.L3, wall]).toEqual([3 * hour, 3 * hour]);
  });

  it('is drawn as spans without hole or overlap', () => {
    const facts = [start, fact('held', `${monday} 10:00`, { reason: 'client' }), fact('resolved', `${tuesday} 10:00`)];
    const spans = ownedSpans(facts, terms, inParis(`${tuesday} 11:00`));
    expect(spans.map(({ from, owner }) => [told(from), owner])).toEqual([
      [at(`${monday} 09:00`), 'L1'],
      [at(`${monday} 10:00`), 'client'],
      [at(`${monday} 18:00`), 'out_of_hours'],
      [at(`${tuesday} 09:00`), 'client'],
      [at(`${tuesday} 10:00`), 'nobody'],
    ]);
    expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
  });
});

/** A few of them: the bench walks them all. */
const places = allPlaces.filter((_, index) => index % 5 === 0);

type Engine = typeof levelTime;

/** How many of so many random lives an engine tells otherwise than walking them does. */
function wrongLives(engine: Engine, count: number): number {
  const draw = seededDraw(20_260_615);
  let wrong = 0;
  for (let turn = 0; turn < count; turn++) {
    const history = randomHistory(draw, places[turn % places.length]!);
    const got = engine(history.facts, history.terms, history.now);
    const sum = timeOwners.reduce((total, owner) => total + got.by[owner], 0);
    if (sum !== got.wall || !isAsWalked(got, walkLevelTime(history))) wrong++;
  }
  return wrong;
}

describe('level time over random lives', () => {
  it('is what walking them minute by minute finds, to the second', () => {
    expect(wrongLives(levelTime, 270)).toBe(0);
  });

  const swapped = (by: LevelTime['by']): LevelTime['by'] => ({ ...by, client: by.vendor, vendor: by.client });
  const faults: readonly (readonly [string, Engine])[] = [
    [
      'forgets reopenings',
      (facts, of, now) =>
        levelTime(
          facts.filter(({ type }) => type !== 'reopened'),
          of,
          now,
        ),
    ],
    ['takes the vendor for the client', (...of) => ({ ...levelTime(...of), by: swapped(levelTime(...of).by) })],
    [
      'counts a level’s nights',
      (facts, of, now) =>
        levelTime(facts, { ...of, versions: of.versions.map((version) => ({ ...version, targets: [] })) }, now),
    ],
    [
      'is one second off',
      (...of) => ({ ...levelTime(...of), by: { ...levelTime(...of).by, L1: (levelTime(...of).by.L1 + 1) as never } }),
    ],
  ];
  it.each(faults)('finds an engine that %s', (_, faulty) => {
    expect(wrongLives(faulty, 54)).toBeGreaterThan(0);
  });
});
