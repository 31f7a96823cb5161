/** `npm run bench -- sla-oracle [--cases 100000] [--seed 1]`: the engine against walking the minutes, in every place. */
import { parseArgs } from 'node:util';
import { businessTime } from '@vigie/sla';
import { allPlaces, compare, type Difference, seededDraw } from '@vigie/sla/oracle';

const questionsPerCalendar = 20;
const shown = 5;

export function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  const started = performance.now();
  const { asked, different } = compareMany(Number(values.cases), Number(values.seed));
  for (const difference of different.slice(0, shown)) console.log(JSON.stringify(difference));
  const zones = new Set(allPlaces.map(({ zone }) => zone)).size;
  const where = `${zones} zones, ${allPlaces.length} fortnights`;
  console.log(`${asked} cases (${where}, seed ${values.seed}) in ${seconds(started)} s: ${different.length} different`);
  return different.length === 0 ? 0 : 1;
}

/** Each place in turn, until at least so many questions were answered. */
function compareMany(
  cases: number,
  seed: number,
): { readonly asked: number; readonly different: readonly Difference[] } {
  const draw = seededDraw(seed);
  const different: Difference[] = [];
  let asked = 0;
  for (let turn = 0; asked < cases; turn++) {
    const found = compare(draw, allPlaces[turn % allPlaces.length]!, businessTime, questionsPerCalendar);
    asked += found.asked;
    different.push(...found.different);
  }
  return { asked, different };
}

const seconds = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);
