import pg from 'pg';
import { cloneDatabase } from '../test-database.ts';
import { Attempts } from './attempts.ts';
import type { Ground } from './remove-policies.ts';
import { buildTown } from './town.ts';

/** A town on a copy of the migrated template, and who may ask and change it there. */
export async function openTown(): Promise<Ground & { close(): Promise<void> }> {
  const database = await cloneDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const town = await buildTown(owner);
  const attempts = await Attempts.open(owner, database.url);
  const close = async () => {
    await attempts.close();
    await owner.end();
    await database.drop();
  };
  return { owner, town, attempts, close };
}
