import { isFree } from '../postgres/free-port.ts';
import { words } from './words.ts';

const DEFAULT_PORT = 3000;
const TRIES = 100;

/** The port to serve on: the wished one, which must be free, else the default one or the next free one after it. */
export async function choosePort(
  wished: string | undefined,
  host: string,
  say: (text: string) => void,
  first = DEFAULT_PORT,
): Promise<number> {
  if (wished !== undefined && wished !== '') return insistOn(Number(wished), host);
  for (let port = first; port < first + TRIES; port += 1) {
    if (!(await isFree(port, host))) continue;
    if (port !== first) say(words.portTaken(first, port));
    return port;
  }
  throw new Error(words.portNotFree(first));
}

async function insistOn(port: number, host: string): Promise<number> {
  if (!(await isFree(port, host))) throw new Error(words.portNotFree(port));
  return port;
}
