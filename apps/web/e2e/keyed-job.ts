import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One job of a person at the board, done by keyboard alone. */
export interface KeyedJob {
  readonly name: string;
  readonly keys: number;
  readonly budget: number;
  readonly seconds: number;
}

/** Hands on a keyboard that count what they press. */
export interface Hands {
  press(...keys: readonly string[]): Promise<void>;
}

const done: KeyedJob[] = [];

/** Does a job and answers how many keys it took; how long is told in the table, and judged by nobody. */
export async function doJob(page: Page, name: string, budget: number, work: (hands: Hands) => Promise<void>) {
  let count = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      count += 1;
      await page.keyboard.press(key);
    }
  };
  const from = performance.now();
  await work({ press });
  done.push({ name, keys: count, budget, seconds: (performance.now() - from) / 1_000 });
  return count;
}

/** Tells every job done so far, and keeps it where the tests keep what they found. */
export function tellJobs(who: string): void {
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/vigie');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `jobs-${who}.txt`), `${table()}\n`);
  process.stderr.write(`\n${table()}\n`);
}

function table(): string {
  const head = ['job', 'keys', 'budget', 'seconds'];
  const rows = done.map(({ name, keys, budget, seconds }) => [name, `${keys}`, `${budget}`, seconds.toFixed(1)]);
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ');
  return [head, ...rows].map(line).join('\n');
}
