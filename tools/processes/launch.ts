import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { root } from './root.ts';

const HARD_AFTER_MS = 3000;
const running = new Set<ChildProcess>();

/**
 * Starts a program in a process group of its own: a Ctrl-C in the terminal reaches us alone, and stopping the program
 * takes its own children along.
 */
export function launch(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Ends the program and all it started: asks first, insists after `hardAfterMs`. */
export async function endGroup(child: ChildProcess, hardAfterMs = HARD_AFTER_MS): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), hardAfterMs);
  await gone;
  clearTimeout(insist);
}

/** Ends every program started here that still runs. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((child) => endGroup(child)));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid as number), signal);
  } catch {
    child.kill(signal);
  }
}
