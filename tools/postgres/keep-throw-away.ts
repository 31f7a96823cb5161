import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { inRoot } from '../processes/root.ts';

let keeper: ChildProcessByStdio<Writable, Readable, null> | undefined;

/** Starts a database for one test run, in a process that outlives us no longer than it takes to clean up. */
export async function startThrowAway(): Promise<string> {
  const args = ['--no-warnings', inRoot('tools', 'postgres', 'throw-away.ts')];
  keeper = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  for await (const url of createInterface({ input: keeper.stdout })) return url;
  throw new Error('The database for the tests did not start.');
}

/** Lets the database go and waits until nothing of it is left. */
export async function stopThrowAway(): Promise<void> {
  const going = keeper;
  keeper = undefined;
  if (going === undefined || going.exitCode !== null) return;
  const gone = new Promise((resolve) => going.once('exit', resolve));
  going.stdin.end();
  await gone;
}
