import { iterable } from './iterable.ts';
import type { Change } from './live.ts';

/** What a subscriber hears: what was missed since its last position, then everything as it is published. */
export interface Hearing<View> {
  readonly live: AsyncIterableIterator<Change>;
  /** Changes after the position the subscriber came with, up to now. */
  readonly missed: () => Promise<readonly Change[]>;
  /** The change under the subscriber's present rights; undefined when it is none of theirs. */
  readonly show: (change: Change) => Promise<View | undefined>;
}

/** Each change once and in order, although what was missed and what is published may overlap. */
export function hear<View>({ live, missed, show }: Hearing<View>): AsyncIterableIterator<View> {
  let upcoming = live.next();
  let waiting: Change[] | undefined;
  let last = -1n;

  async function nextChange(): Promise<IteratorResult<Change>> {
    waiting ??= [...(await missed())];
    const old = waiting.shift();
    if (old) return { done: false, value: old };
    const current = await upcoming;
    if (!current.done) upcoming = live.next();
    return current;
  }

  async function next(): Promise<IteratorResult<View>> {
    for (;;) {
      const { done, value } = await nextChange();
      if (done) return { done: true, value: undefined };
      if (value.position <= last) continue;
      last = value.position;
      const view = await show(value);
      if (view !== undefined) return { done: false, value: view };
    }
  }

  return iterable(next, async () => live.return?.());
}

/** For who may not listen: it ends before its first word, as if there were nothing to hear. */
export async function* silence(): AsyncGenerator<never> {}
