/** Runs unbuilt, on the database of tests that VIGIE_TEST_DATABASE names: what `npm run test:walls` prints. */
import { parseArgs } from 'node:util';
import { holdAgreement } from './agreement.ts';
import { openTown } from './open-town.ts';
import { allRemovals, type Noticed, proveWalls } from './prove-walls.ts';
import type { Ground } from './remove-policies.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { values } = parseArgs({
  options: { programs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const ground = await openTown();
try {
  const isProven = await tellOfWalls(ground);
  const isAgreed = await tellOfAgreement(ground, Number(values.programs), Number(values.seed));
  process.exitCode = isProven && isAgreed ? 0 : 1;
} finally {
  await ground.close();
}

async function tellOfWalls(town: Ground): Promise<boolean> {
  const began = performance.now();
  const noticed = await proveWalls(town, allRemovals(town), tell);
  const unnoticed = noticed.filter(({ by }) => by === undefined).length;
  const sum = `${noticed.length} walls removed, ${noticed.length - unnoticed} found, ${unnoticed} unnoticed`;
  say(`${sum} (${minutesSince(began)} minutes)`);
  return unnoticed === 0;
}

async function tellOfAgreement(town: Ground, count: number, seed: number): Promise<boolean> {
  const began = performance.now();
  const { programs, disagreement, program } = await holdAgreement(town, count, seed);
  if (disagreement) say(`${disagreement.join('\n')}\n${JSON.stringify(program, null, 2)}`);
  say(`${programs} programs, seed ${seed}: ${disagreement ? 1 : 0} disagreements (${minutesSince(began)} minutes)`);
  return disagreement === undefined;
}

function tell({ removal: { wall, name }, by }: Noticed): void {
  say(by === undefined ? `UNNOTICED ${wall}: ${name}` : `${wall}: ${name} -> ${by}`);
}

function minutesSince(began: number): string {
  return ((performance.now() - began) / 60_000).toFixed(1);
}
