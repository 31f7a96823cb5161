import { instant, type Instant } from '@vigie/kernel';
import { type Habits, habitsFrom, weightOf, withUse } from './habits';

const day = (count: number): Instant => instant(count * 86_400_000);

describe('what somebody often asks for', () => {
  it('weighs more with each use, and half as much after two weeks', () => {
    const twice = withUse(withUse({}, 'assign', day(0)), 'assign', day(0));
    expect(weightOf(twice, 'assign', day(0))).toBe(2);
    expect(weightOf(twice, 'assign', day(14))).toBe(1);
    expect(weightOf(twice, 'take', day(0))).toBe(0);
  });

  it('forgets the weakest, so that it stays small', () => {
    const uses = Array.from({ length: 100 }, (_, at) => `entry ${at}`);
    const habits = uses.reduce<Habits>((kept, id, at) => withUse(kept, id, day(at)), {});
    expect(Object.keys(habits)).toHaveLength(60);
    expect(weightOf(habits, 'entry 99', day(100))).toBeGreaterThan(0);
    expect(weightOf(habits, 'entry 0', day(100))).toBe(0);
  });

  it('comes back from where it was kept, and is nothing when that is broken', () => {
    const habits = withUse({}, 'assign', day(3));
    expect(habitsFrom(JSON.stringify(habits))).toEqual(habits);
    for (const broken of [null, '', '[]x', '7', '{"a":["b",1]}', '{"a":[1]}', 'null'])
      expect(habitsFrom(broken)).toEqual({});
  });
});
