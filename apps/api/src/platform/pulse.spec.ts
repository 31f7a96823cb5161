import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { keepPulse, type PulsingSocket } from './pulse.ts';

/** The other end of a line: it answers while it lives. */
class Line extends EventEmitter implements PulsingSocket {
  isAlive = true;
  isOpen = true;

  ping(): void {
    if (this.isAlive) this.emit('pong');
  }

  terminate(): void {
    this.isOpen = false;
    this.emit('close');
  }
}

let line: Line;
beforeEach(() => {
  jest.useFakeTimers();
  line = new Line();
  keepPulse(line);
});
afterEach(() => void jest.useRealTimers());
const pass = (seconds: number): void => void jest.advanceTimersByTime(seconds * 1_000);

describe('the pulse of a socket', () => {
  it('goes on as long as the other end answers', () => {
    pass(600);
    expect(line.isOpen).toBe(true);
  });

  it('ends at most fifteen seconds after the last sign of life', () => {
    pass(60);
    line.isAlive = false;
    pass(15);
    expect(line.isOpen).toBe(false);
  });

  it('forgives one beat that is missed', () => {
    line.isAlive = false;
    pass(9);
    line.isAlive = true;
    pass(60);
    expect(line.isOpen).toBe(true);
  });

  it('takes any message for a sign of life', () => {
    line.isAlive = false;
    for (let word = 0; word < 20; word += 1) {
      pass(4);
      line.emit('message');
    }
    expect(line.isOpen).toBe(true);
  });

  it('stops when the socket is closed', () => {
    line.terminate();
    expect(jest.getTimerCount()).toBe(0);
  });
});
