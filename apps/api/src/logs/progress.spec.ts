import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Progress } from './progress.ts';

let said: string;
const write = (text: string): void => void (said += text);
beforeEach(() => {
  said = '';
  jest.useFakeTimers();
});
afterEach(() => void jest.useRealTimers());

describe('the progress of a long work', () => {
  it('is said each second, as it then is', () => {
    const progress = new Progress(write, false);
    let done = 0;
    progress.during(() => `${done} done`);
    jest.advanceTimersByTime(1000);
    done = 7;
    jest.advanceTimersByTime(1000);
    progress.stop();
    jest.advanceTimersByTime(5000);
    expect(said).toBe('0 done\n7 done\n');
  });

  it('stays on one line of a terminal, and makes room for what is to stay', () => {
    const progress = new Progress(write, true);
    progress.during(() => 'reading');
    jest.advanceTimersByTime(2000);
    progress.note('a bad row');
    progress.stop();
    expect(said).toBe('\rreading\rreading\r       \ra bad row\n');
  });

  it('is silent where there is nothing to say', () => {
    const progress = new Progress(write, false);
    jest.advanceTimersByTime(3000);
    progress.stop();
    expect(said).toBe('');
  });
});
