import { describe, expect, it } from '@jest/globals';
import { countByLocation, newCode, placeLocations } from './place-locations.ts';

const nobody = { known: new Set<string>(), taken: new Set<string>() };
const counts = countByLocation([
  'Location 3',
  'Location 10',
  'Location 3',
  null,
  'Location 9',
  'Location 10',
  'Location 3',
]);

describe('locations', () => {
  it('become clients of their own when they have most incidents, the others sites in the order of their names', () => {
    const { own, gathered } = placeLocations(counts, { ...nobody, clients: 1 });
    expect(own).toEqual([{ location: 'Location 3', code: 'L03', incidents: 3 }]);
    expect(gathered).toEqual(['Location 9', 'Location 10']);
  });

  it('stay where they are once they are known, and count among the largest', () => {
    const known = new Set(['Location 3', 'Location 9']);
    expect(placeLocations(counts, { ...nobody, known, clients: 2 })).toEqual({
      own: [{ location: 'Location 10', code: 'L10', incidents: 2 }],
      gathered: [],
    });
  });

  it('all become sites when no client of its own is wanted', () => {
    expect(placeLocations(counts, { ...nobody, clients: 0 }).own).toEqual([]);
  });
});

describe('the code of a client', () => {
  it.each([
    ['Location 108', 'L108'],
    ['Location 7', 'L07'],
    ['Lyon Part-Dieu', 'LYON'],
    ['Été', 'ETE'],
    ['42', 'C42'],
    ['Oz', 'OZ0'],
    ['تونس', 'C00'],
    ['Site 123456789', 'SITE'],
  ])('of %s is %s', (name, code) => {
    expect(newCode(name, new Set())).toBe(code);
  });

  it('is nobody else’s, whatever the name, and fits', () => {
    const taken = new Set(['L108']);
    const names = ['Location 108', 'Loc 108', 'Lyon', 'Lyon 2e', 'Lyonnaise', 'Location 1234567', 'Lieu 1234567'];
    const codes = names.map((name) => newCode(name, taken));
    expect(new Set(codes).size).toBe(names.length);
    expect(codes.filter((code) => !/^[A-Z][A-Z0-9]{1,7}$/.test(code))).toEqual([]);
    expect(codes.slice(0, 2)).toEqual(['L1082', 'L1083']);
  });
});
