import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { endGroup, launch } from '../processes/launch.ts';
import { words } from './words.ts';

const GIVE_UP_AFTER = 5;
const WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const HARD_AFTER_MS = 10_000;
const LAST_WORDS = 40;
const LISTENING = /^listening on (http\S+)$/;

export interface ApiWatchers {
  /** Told its address each time it listens. */
  readonly onListening: (address: string) => void;
  /** Told when it has died too often to be started once more. */
  readonly onGone: (reason: Error) => void;
  readonly say: (text: string) => void;
}

/** The API as a process that is started again when it dies. */
export interface KeptApi {
  /** Asks it to end, insists after ten seconds, and resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps the API running. It has a channel to us and ends by itself when that breaks, so that killing us hard does not
 * leave it behind.
 */
export function keepApi(args: readonly string[], env: NodeJS.ProcessEnv, watchers: ApiWatchers): KeptApi {
  const deaths: number[] = [];
  let stopped = false;
  let child: ChildProcess;
  let port = env['PORT'];

  const live = async (): Promise<void> => {
    child = launch(process.execPath, args, { env: { ...env, PORT: port }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const lastWords = listen(child, (address) => {
      port = new URL(address).port || port;
      watchers.onListening(address);
    });
    const how = await endOf(child);
    if (stopped) return;
    deaths.push(Date.now());
    await recover(how, lastWords);
  };

  const recover = async (how: string, lastWords: readonly string[]): Promise<void> => {
    const recent = deaths.filter((at) => Date.now() - at < WITHIN_MS).length;
    if (recent >= GIVE_UP_AFTER) throw new Error(`${words.apiGone(recent)}\n\n${lastWords.join('\n')}`);
    const pauseMs = FIRST_PAUSE_MS * 2 ** (recent - 1);
    watchers.say(words.apiDied(how, String(pauseMs / 1000)));
    await sleep(pauseMs);
    if (!stopped) await live();
  };

  live().catch((error: Error) => watchers.onGone(error));
  return {
    stop: async () => {
      stopped = true;
      await endGroup(child, HARD_AFTER_MS);
    },
  };
}

/** Passes on what the API says, keeps its last lines, and hears where it listens. */
function listen(child: ChildProcess, listening: (address: string) => void): readonly string[] {
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      const address = LISTENING.exec(line)?.[1];
      if (address !== undefined) return listening(address);
      process.stderr.write(`${line}\n`);
      last.push(line);
      last.splice(0, last.length - LAST_WORDS);
    });
  }
  return last;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });
}
