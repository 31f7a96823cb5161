import { jest } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { instant, type Instant } from '@vigie/kernel';
import { Alarms, present } from '../../browser/alarms';
import { inFrench } from '../../testing/french';
import { aShownClock } from '../../testing/some-clocks';
import { coverageClause } from '../../graph/coverages';
import { aCoverage } from '../../testing/some-terms';
import { SlaClock } from './sla-clock';
import { SlaClockHarness } from './sla-clock.harness';
import type { ShownClock } from './shown-clock';

const windows = [{ from: '00:00', to: '24:00' }];
const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const always = coverageClause(aCoverage({ week: days.map((weekday) => ({ weekday, windows })) }, 'always')).versions;
const ago = (seconds: number): Instant => instant(present() - seconds * 1000);

/** Always open, with so many seconds of its hour used. */
const used = (seconds: number, changes: Partial<ShownClock> = {}, anchor: Partial<ShownClock['anchor']> = {}) =>
  aShownClock(changes, { at: ago(seconds), hours: always, ...anchor });

async function shown(clock: () => ShownClock) {
  await inFrench();
  const fixture = TestBed.createComponent(SlaClock, { bindings: [inputBinding('clock', clock)] });
  return TestbedHarnessEnvironment.harnessForFixture(fixture, SlaClockHarness);
}

describe('a clock', () => {
  it.each<[string, () => ShownClock, string, string]>([
    ['counts', () => used(17.5 * 60), 'GTI 0:42', 'GTI en cours, il reste 42\u00a0min'],
    ['warns', () => used(55.5 * 60), 'GTI 0:04', 'GTI à 90\u00a0%, il reste 4\u00a0min'],
    ['is late', () => used(72.5 * 60), 'GTI +0:12', 'GTI dépassée de 12\u00a0min'],
    [
      'was broken once',
      () => used(17.5 * 60, { outcome: 'missed' }),
      'GTI 0:42',
      'GTI dépassée une fois, il reste 42\u00a0min',
    ],
    [
      'is held',
      () => used(0, { kind: 'resolution' }, { state: 'paused', usedMs: 60_000 }),
      'GTR 0:59',
      'GTR suspendue, il reste 59\u00a0min',
    ],
    [
      'was kept',
      () => used(0, { outcome: 'met' }, { state: 'stopped', usedMs: 3_420_000 }),
      'GTI 0:57',
      'GTI tenue, 3\u00a0min d’avance',
    ],
    [
      'was missed',
      () => used(0, { outcome: 'missed' }, { state: 'stopped', usedMs: 4_320_000 }),
      'GTI +0:12',
      'GTI manquée de 12\u00a0min',
    ],
  ])('%s in shape, time and words', async (_what, clock, text, name) => {
    const harness = await shown(clock);
    expect(await harness.text()).toBe(text);
    expect(await harness.name()).toBe(name);
  });

  it('says by another shape what stands still and what is late', async () => {
    const clock = signal(used(600));
    const harness = await shown(clock);
    const shapes = [await harness.shape()];
    for (const next of [used(2800), used(4000), used(0, {}, { state: 'paused' })]) {
      clock.set(next);
      shapes.push(await harness.shape());
    }
    expect(new Set(shapes).size).toBe(4);
  });

  it('says when it goes on, outside its hours', async () => {
    const day = days[(new Date().getUTCDay() + 9) % 7]!;
    const coverage = aCoverage({ zone: 'Etc/UTC', week: [{ weekday: day, windows }] }, 'in three days');
    const harness = await shown(() => used(0, {}, { hours: coverageClause(coverage).versions }));
    expect(await harness.text()).toMatch(/^GTI → \S+\. 1:00$/);
    expect(await harness.name()).toMatch(/^GTI hors plage, il reste 1\u00a0h, reprise .*\d\d:\d\d$/);
  });

  it('asks to be woken when it will read otherwise, and never on a timer of its own', async () => {
    const asked: Instant[] = [];
    const alarms = { at: (when: Instant) => (asked.push(when), () => undefined) };
    TestBed.overrideProvider(Alarms, { useValue: alarms });
    const clock = signal(used(600));
    const harness = await shown(clock);
    await harness.text();
    expect(asked.length).toBe(1);
    expect(asked[0]! - present()).toBeLessThanOrEqual(61_000);
    clock.set(used(0, {}, { state: 'paused' }));
    await harness.text();
    expect(asked.length).toBe(1);
  });

  it('reads anew when it is woken', async () => {
    const rings: (() => void)[] = [];
    TestBed.overrideProvider(Alarms, {
      useValue: { at: (_when: Instant, ring: () => void) => (rings.push(ring), () => undefined) },
    });
    const start = ago(630);
    const clock = used(0, {}, { at: start });
    const harness = await shown(() => clock);
    expect(await harness.text()).toBe('GTI 0:49');
    const later = jest.spyOn(Date, 'now').mockReturnValue(start + 1_230_000);
    rings.at(-1)!();
    expect(await harness.text()).toBe('GTI 0:39');
    later.mockRestore();
  });
});
