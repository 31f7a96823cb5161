import { usefulEnd } from '../bootstrap/useful-end.mjs';
import { words } from '../bootstrap/words.mjs';
import { runApart } from '../processes/run.ts';

/** Somebody of the demonstration story that a person may sign in as. */
export interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Brings the tables up to date and, on a new database, plays the demonstration story; gives its logins, none when the
 * database has no story.
 */
export async function prepareDatabase(
  env: NodeJS.ProcessEnv,
  options: readonly string[] = [],
): Promise<readonly Login[]> {
  const args = ['--enable-source-maps', 'apps/api/dist/prepare.js', ...options];
  const { code, output, errors } = await runApart(process.execPath, args, env);
  if (code !== 0) throw new Error(`${words.prepareFailed}\n\n${usefulEnd(errors)}`);
  return loginsIn(output);
}

/** The last line that is an object with logins; other lines are talk. */
export function loginsIn(output: string): readonly Login[] {
  const line = output.split('\n').findLast((text) => text.startsWith('{"logins"'));
  return line === undefined ? [] : (JSON.parse(line) as { logins: readonly Login[] }).logins;
}
