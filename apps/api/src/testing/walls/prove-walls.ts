import { tableRules } from '@vigie/tenancy';
import type pg from 'pg';
import { abilityProbes, redAbilitiesAmong } from './ability-probes.ts';
import { alter } from './alter.ts';
import { compositeKeys } from './catalog.ts';
import { keyProbes, redKeysAmong } from './key-probes.ts';
import type { Removal } from './removal.ts';
import { abilityRemovals } from './remove-abilities.ts';
import { keyRemovals, withoutKeys } from './remove-keys.ts';
import { type Ground, policyRemovals } from './remove-policies.ts';
import { redAmong, rowProbes } from './row-probes.ts';

/** What came of taking a part of a wall away: the test that noticed, if any did. */
export interface Noticed {
  readonly removal: Removal;
  readonly by: string | undefined;
}

/** Every part of every wall. */
export const allRemovals = (ground: Ground): readonly Removal[] => [
  ...abilityRemovals(ground.town),
  ...policyRemovals(ground),
  ...keyRemovals(ground),
];

/**
 * Takes each part away in turn, with the other two walls off, and tells of each as soon as it is known. Throws when the
 * wall, still whole, has a red test: then what is red later tells nothing.
 */
export async function proveWalls(
  ground: Ground,
  removals: readonly Removal[],
  tell: (noticed: Noticed) => void = () => undefined,
): Promise<readonly Noticed[]> {
  const told: Noticed[] = [];
  const take = async (wall: Removal['wall']) => {
    const red = await redOf[wall](ground);
    if (red.length > 0) throw new Error(`with nothing removed, this is red already: ${red[0]!.name}`);
    for (const removal of removals.filter((one) => one.wall === wall)) {
      told.push({ removal, by: await removal.notice() });
      tell(told.at(-1)!);
    }
  };
  await take('abilities');
  await withoutKeys(ground.owner, compositeKeys(ground.town.catalog), () => take('rows'));
  await withoutPolicies(ground.owner, () => take('keys'));
  return told;
}

/** What is red of each wall that stands alone. */
const redOf = {
  abilities: async ({ town }: Ground) => redAbilitiesAmong(abilityProbes(town)),
  rows: ({ attempts, town }: Ground) => redAmong(attempts, rowProbes(town)),
  keys: ({ attempts, town }: Ground) => redKeysAmong(attempts, keyProbes(town)),
} satisfies Record<Removal['wall'], (ground: Ground) => Promise<readonly { readonly name: string }[]>>;

/** With row-level security off on every table. */
export async function withoutPolicies<Result>(owner: pg.Client, ask: () => Promise<Result>): Promise<Result> {
  const switchTo = (state: 'ENABLE' | 'DISABLE') =>
    alter(
      owner,
      tableRules.map(({ table }) => `ALTER TABLE desk.${table} ${state} ROW LEVEL SECURITY`),
    );
  await switchTo('DISABLE');
  try {
    return await ask();
  } finally {
    await switchTo('ENABLE');
  }
}

/** So many of them, drawn by a seed. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, item]) => item);
}
