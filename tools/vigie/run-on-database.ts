import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { words } from '../bootstrap/words.mjs';
import { ensureBuilt, isStale } from '../build/ensure-built.ts';
import { api } from '../build/parts.ts';
import { acquireDatabase } from '../postgres/index.ts';
import { endAll } from '../processes/launch.ts';
import { timed } from '../processes/progress.ts';
import { inRoot } from '../processes/root.ts';
import { prepareDatabase } from '../product/prepare-database.ts';
import { surroundings } from '../product/surroundings.ts';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** As a shell tells that Ctrl-C ended a command. */
const STOPPED = 130;

/**
 * Runs a command of the built product on the database, whose server is started for it when none runs and stopped after
 * it when nobody else uses it. Gives the command's exit code; the standard output is the command's alone.
 */
export async function runOnDatabase(args: readonly string[], folder: string): Promise<number> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    void endAll();
  };
  for (const signal of PASSED_ON) process.on(signal, stop);
  try {
    if (isStale(api)) await timed(words.building, () => ensureBuilt([api]));
    return stopped ? STOPPED : await withDatabase((env) => (stopped ? STOPPED : runCli(args, folder, env)));
  } catch (error) {
    if (stopped) return STOPPED;
    throw error;
  }
}

async function withDatabase(use: (env: NodeJS.ProcessEnv) => number | Promise<number>): Promise<number> {
  const database = await acquireDatabase({ onExit: (reason) => console.error(reason.message) });
  try {
    const env = surroundings(database.url);
    await prepareDatabase(env, ['--migrate-only']);
    return await use(env);
  } finally {
    await database.release();
  }
}

function runCli(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const command = ['--enable-source-maps', inRoot('apps', 'api', 'dist', 'cli.js'), ...args];
  const child = spawn(process.execPath, command, { cwd, env, stdio: 'inherit' });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
