import { describe, expect, it, jest } from '@jest/globals';
import { SharedReadings } from './shared-readings.ts';

/** A reading that is counted and ends when it is told to. */
function reading(found: string | undefined) {
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  const read = jest.fn(() => promise);
  return { read, end: () => resolve(found), fail: () => reject(new Error('away')) };
}

describe('a reading that is shared', () => {
  it('is made once for all who ask under the same key, meanwhile and right after', async () => {
    const [shared, { read, end }] = [new SharedReadings<string>(), reading('seen')];
    const asked = [shared.read('a', read), shared.read('a', read)];
    end();
    expect([...(await Promise.all(asked)), await shared.read('a', read)]).toEqual(['seen', 'seen', 'seen']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is not shared across keys', async () => {
    const [shared, one, other] = [new SharedReadings<string>(), reading('one'), reading('other')];
    const asked = [shared.read('a', one.read), shared.read('b', other.read)];
    one.end();
    other.end();
    expect(await Promise.all(asked)).toEqual(['one', 'other']);
  });

  it('that found nothing is nobody else’s: they look for themselves', async () => {
    const [shared, lost, holding] = [new SharedReadings<string>(), reading(undefined), reading('seen')];
    const asked = [shared.read('a', lost.read), shared.read('a', holding.read)];
    lost.end();
    holding.end();
    expect(await Promise.all(asked)).toEqual([undefined, 'seen']);
  });

  it('that failed is forgotten at once', async () => {
    const [shared, failing, later] = [new SharedReadings<string>(), reading('seen'), reading('seen')];
    const asked = shared.read('a', failing.read);
    failing.fail();
    await expect(asked).rejects.toThrow('away');
    later.end();
    expect(await shared.read('a', later.read)).toBe('seen');
  });

  it('is forgotten after a second', async () => {
    jest.useFakeTimers();
    const [shared, first, second] = [new SharedReadings<string>(), reading('before'), reading('now')];
    first.end();
    second.end();
    await shared.read('a', first.read);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await shared.read('a', second.read)).toBe('now');
    jest.useRealTimers();
  });
});
