/** What a work cost: how long each call took, in order of length, and how many were done in a second. */
export interface Driven {
  /** Milliseconds, ascending. */
  readonly times: readonly number[];
  readonly perSecond: number;
}

/** Does a work `count` times, `atOnce` at a time; each worker is told which of them it is. */
export async function drive(
  count: number,
  atOnce: number,
  work: (worker: number) => Promise<unknown>,
): Promise<Driven> {
  const times: number[] = [];
  let left = count;
  const began = performance.now();
  const worker = async (_: unknown, at: number): Promise<void> => {
    while (left-- > 0) {
      const sent = performance.now();
      await work(at);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { times: times.sort((a, b) => a - b), perSecond: (1000 * count) / (performance.now() - began) };
}

/** The value below which a share of them lies; of values in ascending order. */
export const quantile = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))]!;

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
