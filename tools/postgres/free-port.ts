import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the range from which systems give out ports to outgoing connections, which could take ours during a restart. */
const LOWEST = 15_000;
const ABOVE = 32_000;

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = randomInt(LOWEST, ABOVE);
  return (await isFree(port, '127.0.0.1')) ? port : freePort();
}

/** Whether somebody could listen there now; an address that is not this machine's, or not ours to use, rejects. */
export function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
