import { performance } from 'node:perf_hooks';

const TICK_MS = 1000;
const QUIET_TICK_MS = 10_000;

/** Where progress is told: a terminal gets one line that counts the seconds, anything else a line now and then. */
export interface Teller {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What is under way at this moment, and since when. */
const underWay = new Map<string, number>();
let ticker: NodeJS.Timeout | undefined;

/**
 * Tells how long `work` takes while it runs and what came of it when it ends; several may run at the same time.
 * @param closing the words after the seconds, e.g. `ok`
 */
export async function timed<T>(
  name: string,
  work: () => Promise<T>,
  closing: (result: T) => string = () => '',
  teller: Teller = process.stderr,
): Promise<T> {
  const began = performance.now();
  begin(name, began, teller);
  const tell = (words: string): void => {
    end(name, teller);
    teller.write(`  ${name.padEnd(34)} ${String(secondsSince(began)).padStart(4)} s  ${words}`.trimEnd() + '\n');
  };
  try {
    const result = await work();
    tell(closing(result));
    return result;
  } catch (error) {
    tell('✗');
    throw error;
  }
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000);

function begin(name: string, began: number, teller: Teller): void {
  underWay.set(name, began);
  ticker ??= setInterval(() => show(teller), teller.isTTY ? TICK_MS : QUIET_TICK_MS);
  if (teller.isTTY) show(teller);
}

function show(teller: Teller): void {
  const line = [...underWay].map(([name, began]) => `${name} … ${secondsSince(began)} s`).join(', ');
  teller.write(teller.isTTY ? `\r\x1b[K  ${line}` : `  ${line}\n`);
}

function end(name: string, teller: Teller): void {
  underWay.delete(name);
  if (teller.isTTY) teller.write('\r\x1b[K');
  if (underWay.size > 0) return;
  clearInterval(ticker);
  ticker = undefined;
}
