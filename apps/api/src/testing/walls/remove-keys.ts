import type pg from 'pg';
import { alter } from './alter.ts';
import type { ForeignKey } from './catalog.ts';
import { keyProbes, redKeysAmong } from './key-probes.ts';
import type { Removal } from './removal.ts';
import type { Ground } from './remove-policies.ts';

/** Each key that ties a reference to its client, dropped. */
export const keyRemovals = ({ owner, town, attempts }: Ground): readonly Removal[] =>
  keyProbes(town).map((probe) => ({
    wall: 'keys',
    name: `${probe.key.table} ${probe.key.name}`,
    notice: () =>
      withoutKeys(owner, [probe.key], async () => (await redKeysAmong(attempts, [probe])).map(({ name }) => name)[0]),
  }));

export async function withoutKeys<Result>(
  owner: pg.Client,
  keys: readonly ForeignKey[],
  ask: () => Promise<Result>,
): Promise<Result> {
  await alter(
    owner,
    keys.map(({ table, name }) => `ALTER TABLE desk.${table} DROP CONSTRAINT ${name}`),
  );
  try {
    return await ask();
  } finally {
    await alter(
      owner,
      keys.map(({ table, name, definition }) => `ALTER TABLE desk.${table} ADD CONSTRAINT ${name} ${definition}`),
    );
  }
}
