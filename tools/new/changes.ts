import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runApart } from '../processes/run.ts';
import type { Insert } from './insert.ts';
import { Refused } from './wish.ts';

/** A file that is new, or lists of an old one that something is put into; paths from the root of the checkout. */
export type Change = { readonly path: string } & ({ readonly text: string } | { readonly inserts: readonly Insert[] });

/** A file as it is to be, formatted; `before` is undefined for a new one. */
export interface Outcome {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** All files as they are to be, none of them written yet; throws Refused when one cannot be. */
export async function outcomesOf(changes: readonly Change[], folder: string): Promise<readonly Outcome[]> {
  const taken = changes.find((change) => 'text' in change && existsSync(join(folder, change.path)));
  if (taken) throw new Refused(`${taken.path} is there already: the name is taken.`);
  await refuseUnsaved(changes.map(({ path }) => path));
  return Promise.all(changes.map((change) => outcomeOf(change, folder)));
}

/** What is written must be distinguishable from what somebody was about to write there. */
async function refuseUnsaved(paths: readonly string[]): Promise<void> {
  const { code, output } = await runApart('git', ['status', '--porcelain', '--', ...paths], {});
  if (code !== 0) throw new Refused('This is no git checkout: what is written could not be told from what was there.');
  if (output.trim() !== '') throw new Refused(`Commit or take back these changes first:\n${output.trimEnd()}`);
}

async function outcomeOf(change: Change, folder: string): Promise<Outcome> {
  const { path } = change;
  const file = join(folder, path);
  const before = 'text' in change ? undefined : readFileSync(file, 'utf8');
  try {
    const after = 'text' in change ? change.text : change.inserts.reduce((text, insert) => insert(text), before ?? '');
    return { path, before, after: await format(after, { ...(await resolveConfig(file)), filepath: file }) };
  } catch (error) {
    throw new Refused(`${path}: ${(error as Error).message}`);
  }
}

/** All or nothing: what was written before one could not be is taken back. */
export function write(outcomes: readonly Outcome[], folder: string): void {
  const written: Outcome[] = [];
  try {
    for (const outcome of outcomes) {
      written.push(outcome);
      writeFileSync(join(folder, outcome.path), outcome.after);
    }
  } catch (error) {
    for (const { path, before } of written) {
      if (before === undefined) rmSync(join(folder, path), { force: true });
      else writeFileSync(join(folder, path), before);
    }
    throw error;
  }
}
