import { windowOf } from './window-of';

describe('the window of rows to draw', () => {
  it('holds what is in sight and a margin, whatever the length of the list', () => {
    const { from, to } = windowOf(5_000 * 32, 800, 32, 10_000);
    expect(from).toBeLessThanOrEqual(5_000);
    expect(to).toBeGreaterThanOrEqual(5_025);
    expect(to - from).toBeLessThan(60);
  });

  it('stays within the list at both ends', () => {
    expect(windowOf(0, 800, 32, 10_000).from).toBe(0);
    expect(windowOf(10_000 * 32 - 800, 800, 32, 10_000).to).toBe(10_000);
    expect(windowOf(0, 800, 32, 7)).toEqual({ from: 0, to: 7 });
    expect(windowOf(0, 800, 32, 0)).toEqual({ from: 0, to: 0 });
  });

  it('does not move within a few pixels, so that most scroll events draw nothing', () => {
    expect(windowOf(3_210, 800, 32, 10_000)).toEqual(windowOf(3_215, 800, 32, 10_000));
  });

  it('keeps its size while it travels, so that drawn rows can be used again', () => {
    const sizes = [0, 999, 40_000, 319_200].map((scrolled) => {
      const { from, to } = windowOf(scrolled, 800, 32, 10_000);
      return to - from;
    });
    expect(new Set(sizes).size).toBe(1);
  });
});
