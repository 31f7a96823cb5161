import { words as common } from '../bootstrap/words.mjs';
import { acquireDatabase, type Embedded } from '../postgres/index.ts';
import type { Ending } from '../processes/end-on-request.ts';
import { timed } from '../processes/progress.ts';
import { prepareDatabase, type Login } from '../product/prepare-database.ts';
import { surroundings } from '../product/surroundings.ts';
import { words } from './words.ts';

/** A database that is up to date, as the environment of the product that uses it and the logins that work there. */
export interface OpenDatabase {
  readonly env: NodeJS.ProcessEnv;
  readonly logins: readonly Login[];
}

/** Starts the database, brings it up to date and sees to its end, also when that is asked for while it still starts. */
export async function openDatabase({ add, fail }: Ending): Promise<OpenDatabase> {
  const say = (): void => console.error(`  ${words.databaseBack}`);
  const { url } = await timed(common.database, () => {
    const starting = acquireDatabase({ onExit: (reason) => void fail(reason), onRestart: say });
    add(() => starting.then(release, () => undefined));
    return starting;
  });
  const env = surroundings(url);
  return { env, logins: await timed(common.preparing, () => prepareDatabase(env)) };
}

const release = (database: Embedded): Promise<void> => database.release();
