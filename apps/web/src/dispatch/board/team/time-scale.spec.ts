import { instant } from '@vigie/kernel';
import { placeOf, scales, ticksOf, windowFor } from './time-scale';

const now = instant(new Date(2025, 10, 20, 9, 47).getTime());
const hour = 3_600_000;

describe('the window of a lane', () => {
  it('shows sixteen pixels a quarter, seven tenths of them before now, and begins on a quarter', () => {
    const window = windowFor('quarter', now, 328);
    expect(window.pixelsPerMs * hour).toBeCloseTo(64);
    expect(window.from % 900_000).toBe(0);
    expect(placeOf(window, now) / 328).toBeCloseTo(0.7, 1);
  });

  it('begins at the same instant until the next quarter, so that nothing is asked twice', () => {
    expect(windowFor('quarter', instant(now + 60_000), 328).from).toBe(windowFor('quarter', now, 328).from);
  });

  it('is today at the scale of a day, drawn as wide as the lane', () => {
    const window = windowFor('day', now, 480);
    expect(new Date(window.from).getHours()).toBe(0);
    expect(window.until - window.from).toBe(24 * hour);
    expect(placeOf(window, window.until)).toBeCloseTo(480);
  });

  it.each(scales)('never asks for more than a day at the scale of %s, however wide the screen', (scale) => {
    const window = windowFor(scale, now, 4_000);
    expect(window.until - window.from).toBeLessThanOrEqual(24 * hour);
  });
});

describe('the hours of an axis', () => {
  it('stand at their place', () => {
    const window = windowFor('quarter', now, 328);
    const ticks = ticksOf(window);
    expect(ticks.map((tick) => tick.hour)).toEqual([6, 7, 8, 9, 10, 11]);
    expect(ticks[1]!.x - ticks[0]!.x).toBeCloseTo(64);
    expect(ticks.every(({ at, x }) => x === placeOf(window, at))).toBe(true);
  });

  it('are fewer where they would touch', () => {
    expect(ticksOf(windowFor('day', now, 480)).map((tick) => tick.hour)).toEqual([
      0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22,
    ]);
  });
});
