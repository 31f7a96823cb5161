import { endAll } from './launch.ts';
import { onStopRequest } from './stop-signals.ts';
import { watchParent } from '../bootstrap/watch-parent.mjs';

export type Undo = () => Promise<void>;

/** The end of a long-running command: whatever asks for it first decides the exit code, and it happens once. */
export interface Ending {
  /** Adds what has to be undone; the latest is undone first. */
  readonly add: (undo: Undo) => void;
  /** Says why, when it was not already ending, and ends with exit code 1. */
  readonly fail: (error: unknown) => Promise<never>;
}

/**
 * Ends this process when it is asked to, or when npm, which started it, has gone: undoes all, then exits with 0. A second
 * request does not wait.
 * @param stopping told when a request arrives
 */
export function endOnRequest(stopping: () => void): Ending {
  const undos: Undo[] = [];
  let ending: Promise<never> | undefined;
  const end = (code: number): Promise<never> => (ending ??= undoAll(undos).then(() => process.exit(code)));
  const stop = (): void => {
    if (ending === undefined) stopping();
    void end(0);
  };
  onStopRequest(stop, () => process.exit(1));
  if (process.env['npm_execpath'] !== undefined) watchParent(stop);
  return {
    add: (undo) => void undos.push(undo),
    fail: (error) => {
      if (ending === undefined) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
      return end(1);
    },
  };
}

/** One failure does not keep the rest from being undone. */
async function undoAll(undos: Undo[]): Promise<void> {
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
    await undo().catch((error: unknown) => console.error(error));
  }
  await endAll();
}
