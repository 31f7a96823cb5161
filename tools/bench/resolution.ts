/** `npm run bench -- resolution [--lives 10000] [--seed 1]`: GTR clocks against living random lives through. */
import { timeline } from '@vigie/sla';
import { type RandomHistory, walkResolution } from '@vigie/sla/life-oracle';
import { countWrongLives, readLifeWish } from './sla/random-lives.ts';

export function run(args: readonly string[]): number {
  const wish = readLifeWish(args);
  const started = performance.now();
  const wrong = countWrongLives(wish, isRight);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${wish.lives} random histories (seed ${wish.seed}) in ${seconds} s: ${wrong} clocks different`);
  return wrong === 0 ? 0 : 1;
}

/** Time used, breach and stops, to the millisecond; a ticket that nothing was ever promised for has no clock. */
function isRight(history: RandomHistory): boolean {
  const clock = timeline(history.facts, history.terms, history.now).promises.resolution;
  if (clock === undefined) return true;
  const stops = clock.cycles.flatMap(({ stoppedAt, usedMs }) =>
    stoppedAt === undefined ? [] : [{ at: stoppedAt, used: usedMs }],
  );
  const got = { used: clock.usedMs, breachAt: clock.breach?.at, stops };
  return JSON.stringify(got) === JSON.stringify(walkResolution(history));
}
