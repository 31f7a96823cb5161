import { type Instant, instant } from '@vigie/kernel';
import { placed } from './marks';

const x = (at: Instant): number => at / 100;
const text = (at: Instant): string => `${at}`.padStart(5, '0');
const marks = (...at: number[]) => at.map((when) => ({ at: instant(when), look: 'plain' as const }));
const shown = (width: number, ...at: number[]) => placed(marks(...at), x, text, width).map((mark) => mark.at);

describe('marks on an axis', () => {
  it('stand in order of time', () => {
    expect(shown(800, 50, 0, 100)).toEqual([0, 50, 100]);
  });

  it('give way where two would touch, the less important one', () => {
    expect(shown(200, 50, 52, 0)).toEqual([0, 50]);
    expect(shown(200, 52, 50, 0)).toEqual([0, 52]);
    expect(shown(4000, 52, 50, 0)).toEqual([0, 50, 52]);
  });

  it('never leave the picture', () => {
    const sides = placed(marks(0, 50, 100), x, text, 400).map(({ side }) => side);
    expect(sides).toEqual(['start', 'middle', 'end']);
  });
});
