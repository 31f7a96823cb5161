/** Nanoseconds per call in the fastest of the rounds, as whatever else runs on the machine only makes one slower. */
export function nanosecondsPerCall(calls: number, rounds: number, doAll: () => number): number {
  const measured = Array.from({ length: rounds }, () => (1e6 * milliseconds(doAll)) / calls);
  return Math.min(...measured);
}

function milliseconds(doAll: () => number): number {
  const started = performance.now();
  keep(doAll());
  return performance.now() - started;
}

let kept = 0;

/** What is computed and used nowhere would be compiled away. */
function keep(result: number): void {
  kept += result;
  if (Number.isNaN(kept)) throw new Error('a measured call answered no number');
}
