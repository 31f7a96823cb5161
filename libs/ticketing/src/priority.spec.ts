import { describe, expect, it } from '@jest/globals';
import { priorityOf, usualMatrix } from './priority.ts';
import { type Grade, grades, type Priority, priorities } from './words.ts';

describe('the priority matrix', () => {
  it.each<[Grade, readonly [Priority, Priority, Priority]]>([
    ['high', ['P1', 'P2', 'P3']],
    ['medium', ['P2', 'P3', 'P3']],
    ['low', ['P3', 'P3', 'P4']],
  ])('with %s impact gives %p for high, medium and low urgency', (impact, row) => {
    expect(grades.map((urgency) => priorityOf(impact, urgency, usualMatrix))).toEqual(row);
  });

  it('weighs impact and urgency alike', () => {
    const pairs = grades.flatMap((a) => grades.map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => priorityOf(a, b, usualMatrix) !== priorityOf(b, a, usualMatrix))).toEqual([]);
  });

  it('never ranks a graver ticket lower', () => {
    const rank = (impact: Grade, urgency: Grade) => priorities.indexOf(priorityOf(impact, urgency, usualMatrix));
    const steps = grades.slice(1).flatMap((worse, at) => grades.map((other) => [grades[at]!, worse, other] as const));
    expect(steps.filter(([graver, lighter, other]) => rank(graver, other) > rank(lighter, other))).toEqual([]);
  });
});
