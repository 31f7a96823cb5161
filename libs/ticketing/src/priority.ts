import type { Grade, Priority } from './words.ts';

/** The matrix in force where a contract has none of its own: harm down, haste across. */
const matrix: Readonly<Record<Grade, Readonly<Record<Grade, Priority>>>> = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P3' },
  low: { high: 'P3', medium: 'P3', low: 'P4' },
};

export const priorityOf = (impact: Grade, urgency: Grade): Priority => matrix[impact][urgency];
