import type { Grade, Priority } from './words.ts';

/** How a contract ranks trouble: harm down, haste across. */
export type PriorityMatrix = Readonly<Record<Grade, Readonly<Record<Grade, Priority>>>>;

/** The matrix in force where a contract has none of its own. */
export const usualMatrix: PriorityMatrix = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P3' },
  low: { high: 'P3', medium: 'P3', low: 'P4' },
};

export const priorityOf = (impact: Grade, urgency: Grade, matrix: PriorityMatrix): Priority => matrix[impact][urgency];
