import { iterable } from './iterable.ts';
import type { Sighting } from './presence-bus.ts';

/** Several people who move within this time are told in one go. */
const gatheringMs = 150;

/** That something may have moved at a place, said at most once per look however much moved. */
export class Stirs {
  private isStirred = true;
  private isOver = false;
  private gathering: NodeJS.Timeout | undefined;
  private wake: () => void = () => undefined;

  constructor(
    readonly concerns: (sighting: Sighting) => boolean,
    private readonly ended: () => void,
  ) {}

  stir(): void {
    if (!this.isOver) this.gathering ??= setTimeout(() => this.ring(), gatheringMs);
  }

  /** Waits for the next stir; the first look is due at once. False once it is over. */
  async next(): Promise<boolean> {
    if (!this.isStirred && !this.isOver) await new Promise<void>((resolve) => (this.wake = resolve));
    this.isStirred = false;
    return !this.isOver;
  }

  end(): void {
    this.isOver = true;
    clearTimeout(this.gathering);
    this.ended();
    this.wake();
  }

  private ring(): void {
    this.gathering = undefined;
    this.isStirred = true;
    this.wake();
  }
}

/** What a look gives at each stir, told when it is not what was told last; it ends with a look that gives undefined. */
export function looks<View>(
  stirs: Stirs,
  look: () => Promise<View | undefined>,
  left: () => void,
): AsyncIterableIterator<View> {
  let told = '';
  const end = async (): Promise<void> => {
    stirs.end();
    left();
  };
  async function news(): Promise<View | undefined> {
    while (await stirs.next()) {
      const view = await look();
      const text = JSON.stringify(view);
      if (text === told) continue;
      told = text;
      return view;
    }
    return undefined;
  }
  async function next(): Promise<IteratorResult<View>> {
    const view = await news().catch(async (failure: unknown) => {
      await end();
      throw failure;
    });
    if (view !== undefined) return { done: false, value: view };
    await end();
    return { done: true, value: undefined };
  }
  return iterable(next, end);
}
