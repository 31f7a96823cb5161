import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_ENV, type Placement } from './placement.ts';
import { lockFile, readIfThere, runningPostmaster } from './postmaster.ts';

const LOG_LIMIT_BYTES = 5_000_000;

export interface Launch {
  readonly child: ChildProcess;
  /** What this server has written to its log so far. */
  readonly log: () => string;
}

/**
 * Starts the server on 127.0.0.1, apart from our terminal and from our life: it is told to stop, never torn away. It is
 * reached through TCP alone, since the path of a socket may be longer than the system allows.
 */
export function launchPostmaster(
  { programs, data, identity }: Placement,
  port: number,
  settings: readonly string[],
  logFile: string,
): Launch {
  forgetReusedPid(data);
  const from = rotate(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const listen = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  const options = [...listen, ...settings].flatMap((setting) => ['-c', setting]);
  const [command = '', ...args] = [...identity.prefix, join(programs, 'bin', 'postgres'), '-D', data, ...options];
  const child = spawn(command, args, {
    ...{ ...identity.become, cwd: '/', env: SERVER_ENV },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  return { child, log: () => readFileSync(logFile).subarray(from).toString() };
}

/**
 * Postgres takes any live process with the noted id for a server, except its own parent: put into the file, we let it
 * go on to look at the shared memory, which tells for certain.
 */
function forgetReusedPid(data: string): void {
  const text = readIfThere(lockFile(data));
  if (text === undefined || runningPostmaster(data) !== undefined) return;
  writeFileSync(lockFile(data), text.replace(/^\d+/, String(process.pid)));
}

/** Keeps one old log; gives the length that the current one begins with. */
function rotate(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
