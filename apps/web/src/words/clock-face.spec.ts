import { clockFace } from './clock-face';

describe('the face of a clock', () => {
  it.each([
    [2 * 3600 + 41 * 60 + 59, '2:41'],
    [60, '0:01'],
    [59, '59\u00a0s'],
    [0, '0\u00a0s'],
    [-1, '+1\u00a0s'],
    [-59, '+59\u00a0s'],
    [-60, '+0:01'],
    [-12 * 60, '+0:12'],
    [99 * 3600 + 59 * 60, '99:59'],
    [130 * 3600 + 60, '130\u00a0h'],
  ])('shows %i seconds left as %s', (left, face) => {
    expect(clockFace(left)).toBe(face);
  });
});
