import { instant, type Span } from '@vigie/kernel';
import { scaleOf } from './scale';

const hour = 3_600_000;
const at = (hours: number) => instant(hours * hour);
const span = (from: number, to: number): Span => ({ from: at(from), to: at(to) });

describe('the scale of a picture', () => {
  it('is true to time where time counts', () => {
    const { at: x, folds } = scaleOf(span(0, 4), [span(0, 4)]);
    expect([0, 1, 3, 4].map((hours) => x(at(hours)))).toEqual([0, 0.25, 0.75, 1]);
    expect(folds).toEqual([]);
  });

  it('folds what is closed for long, and keeps what is closed shortly', () => {
    const { at: x, folds } = scaleOf(span(0, 40), [span(0, 4), span(4.25, 10), span(34, 40)]);
    expect(folds).toEqual([span(10, 34)]);
    expect(x(at(34)) - x(at(10))).toBeLessThan(0.07);
    expect(x(at(4.25)) - x(at(4))).toBeCloseTo((x(at(2)) - x(at(1))) / 4);
  });

  it('never runs backwards, and ends at its ends', () => {
    const { at: x } = scaleOf(span(0, 60), [span(8, 18), span(32, 42)]);
    const places = Array.from({ length: 61 }, (_, hours) => x(at(hours)));
    expect(places.every((place, index) => index === 0 || place >= places[index - 1]!)).toBe(true);
    expect([places[0], places[60]]).toEqual([0, 1]);
    expect([x(at(-1)), x(at(61))]).toEqual([0, 1]);
  });

  it('leaves half of the room to what counts, however many nights there are', () => {
    const days = Array.from({ length: 30 }, (_, day) => span(day * 24 + 8, day * 24 + 18));
    const { at: x, folds } = scaleOf(span(0, 720), days);
    const open = days.reduce((sum, { from, to }) => sum + x(to) - x(from), 0);
    expect(folds.length).toBe(31);
    expect(open).toBeGreaterThan(0.6);
  });

  it('takes lanes that overlap as one', () => {
    expect(scaleOf(span(0, 4), [span(0, 3), span(1, 4), span(2, 3)]).folds).toEqual([]);
  });

  it('is plain time where nothing counts at all', () => {
    expect(scaleOf(span(0, 4), []).at(at(1))).toBe(0.25);
  });
});
