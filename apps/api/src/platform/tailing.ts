import { iterable } from './iterable.ts';
import type { Change } from './live.ts';

/** A part of what there is to tell, and the position up to which it was looked for. */
export interface Page<View> {
  readonly views: readonly View[];
  readonly upTo: bigint;
}

export interface Tail<View> {
  /** Says that there may be more; what it says is not told. */
  readonly signals: AsyncIterableIterator<Change>;
  readonly from: bigint;
  /** What lies after a position, in order, under the subscriber's present rights. */
  readonly read: (from: bigint) => Promise<Page<View>>;
}

/**
 * Everything from a position on, read page by page: a subscriber that comes back after thousands of changes hears each
 * of them, and a burst costs one statement a page rather than one a change.
 */
export function tail<View>({ signals, from, read }: Tail<View>): AsyncIterableIterator<View> {
  let position = from;
  let waiting: View[] = [];
  let mayHaveMore = true;

  async function next(): Promise<IteratorResult<View>> {
    for (;;) {
      const view = waiting.shift();
      if (view !== undefined) return { done: false, value: view };
      if (!mayHaveMore && !(await isSignalled())) return { done: true, value: undefined };
      const page = await read(position);
      waiting = [...page.views];
      mayHaveMore = page.upTo > position && waiting.length > 0;
      position = page.upTo;
    }
  }

  /** False once nobody listens any more. */
  async function isSignalled(): Promise<boolean> {
    for (;;) {
      const { done, value } = await signals.next();
      if (done) return false;
      if (value.position > position) return true;
    }
  }

  return iterable(next, async () => signals.return?.());
}
