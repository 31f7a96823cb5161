import { endAll } from '../processes/launch.ts';
import { onStopRequest } from '../processes/stop-signals.ts';

/** As a shell tells that Ctrl-C ended a command. */
const STOPPED = 130;
let stopping = false;

/** Ends this run, with all it started, when it is asked to. */
export function stopOnRequest(): void {
  const stop = async (): Promise<never> => {
    stopping = true;
    await endAll();
    process.exit(STOPPED);
  };
  onStopRequest(
    () => void stop(),
    () => process.exit(STOPPED),
  );
}

/** What the work comes to; once the run is being stopped, nothing: what was cut off is no result, and nothing follows. */
export async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work]);
  if (stopping) return new Promise(() => undefined);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
