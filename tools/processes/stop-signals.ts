const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SAME_REQUEST_MS = 1000;

/**
 * Calls `stop` at the first request to end (Ctrl-C, SIGTERM, a closed terminal) and `force` at a later one. One Ctrl-C
 * may arrive several times, from the terminal and from npm: within a second it counts once.
 */
export function onStopRequest(stop: (signal: NodeJS.Signals) => void, force: () => void): void {
  let first: number | undefined;
  const heard = (signal: NodeJS.Signals): void => {
    if (first !== undefined && Date.now() - first > SAME_REQUEST_MS) return force();
    if (first !== undefined) return;
    first = Date.now();
    stop(signal);
  };
  for (const signal of STOPPING) process.on(signal, heard);
}
