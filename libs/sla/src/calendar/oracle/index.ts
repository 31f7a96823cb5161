export { compare, type Comparison, type Difference } from './compare.ts';
export { allPlaces, type Place } from './places.ts';
export { seededDraw } from './seeded-draw.ts';
