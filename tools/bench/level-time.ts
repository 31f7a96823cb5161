/** `npm run bench -- level-time [--lives 10000] [--seed 1]`: whose time it was, against walking random lives. */
import { levelTime, timeOwners } from '@vigie/sla';
import { isAsWalked, type RandomHistory, walkLevelTime } from '@vigie/sla/life-oracle';
import { countWrongLives, readLifeWish } from './sla/random-lives.ts';

export function run(args: readonly string[]): number {
  const wish = readLifeWish(args);
  const started = performance.now();
  const wrong = countWrongLives(wish, isRight);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${wish.lives} random histories (seed ${wish.seed}) in ${seconds} s: ${wrong} off by a second`);
  return wrong === 0 ? 0 : 1;
}

/** Owner by owner as walked, and in all the clock on the wall. */
function isRight(history: RandomHistory): boolean {
  const got = levelTime(history.facts, history.terms, history.now);
  const sum = timeOwners.reduce((total, owner) => total + got.by[owner], 0);
  return sum === got.wall && isAsWalked(got, walkLevelTime(history));
}
