import { parseArgs } from 'node:util';
import { type RandomHistory, randomHistory } from '@vigie/sla/life-oracle';
import { allPlaces, seededDraw } from '@vigie/sla/oracle';

export interface LifeWish {
  readonly lives: number;
  readonly seed: number;
}

/** Reads `--lives` and `--seed`. */
export function readLifeWish(args: readonly string[]): LifeWish {
  const { values } = parseArgs({
    args: [...args],
    options: { lives: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  return { lives: Number(values.lives), seed: Number(values.seed) };
}

const shown = 3;

/** Lives of tickets in each place in turn; gives how many of them `isRight` denies, and prints the first few. */
export function countWrongLives({ lives, seed }: LifeWish, isRight: (history: RandomHistory) => boolean): number {
  const draw = seededDraw(seed);
  let wrong = 0;
  for (let turn = 0; turn < lives; turn++) {
    const history = randomHistory(draw, allPlaces[turn % allPlaces.length]!);
    if (isRight(history)) continue;
    if (++wrong <= shown) console.log(JSON.stringify(history));
  }
  return wrong;
}
