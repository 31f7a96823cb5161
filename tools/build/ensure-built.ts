import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { holdAlone } from '../bootstrap/hold-alone.mjs';
import { usefulEnd } from '../bootstrap/useful-end.mjs';
import { words } from '../bootstrap/words.mjs';
import { inRoot, root } from '../processes/root.ts';
import type { Ending } from '../processes/run.ts';
import { fingerprint } from './fingerprint.ts';
import { nx } from './nx.ts';
import { api, web, type Part } from './parts.ts';
import { removeOrphans } from './remove-orphans.ts';

/** Whether the part has to be built: never was, not wholly, or from something else than what lies there now. */
export function isStale(part: Part, folder: string = root): boolean {
  if (part.outputs.some((output) => !existsSync(`${folder}/${output}`))) return true;
  return builtFrom(part, folder) !== fingerprint(folder, part.inputs);
}

/** Builds those of the parts that are stale, one process of this checkout at a time; rejects with the useful output. */
export async function ensureBuilt(parts: readonly Part[]): Promise<void> {
  if (!parts.some((part) => isStale(part))) return;
  const buildRest = async (): Promise<void> => {
    const stale = parts.filter((part) => isStale(part));
    if (stale.length === 0) return;
    const { code, output } = await build(stale);
    if (code !== 0) throw new Error(`${words.buildFailed}\n\n${usefulEnd(output, 80)}`);
  };
  await holdAlone(inRoot('.data', 'build.lock'), buildRest, (pid) => console.error(words.waitingFor(pid)));
}

/** Builds everything anew as far as nx finds it changed. */
export const buildAll = (): Promise<Ending> => holdAlone(inRoot('.data', 'build.lock'), () => build([api, web]));

/** The stamp tells what lay there before: a file that changes during the build makes the result stale at once. */
async function build(parts: readonly Part[]): Promise<Ending> {
  const before = parts.map((part) => ({ part, inputs: fingerprint(root, part.inputs) }));
  const ending = await nx(['run-many', '-t', 'build', '-p', ...parts.map((part) => part.project)]);
  if (ending.code !== 0) return ending;
  removeOrphans(root);
  for (const { part, inputs } of before) writeFileSync(inRoot(part.stamp), inputs);
  return ending;
}

function builtFrom(part: Part, folder: string): string | undefined {
  const stamp = `${folder}/${part.stamp}`;
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}
