import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which files of a folder something is made from. */
export interface Inputs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** One short text that changes when a file is added, removed, renamed or holds something else. */
export function fingerprint(folder: string, { include, exclude }: Inputs): string {
  const sum = createHash('sha256');
  for (const file of globSync(include, { cwd: folder, exclude }).sort()) {
    const content = readIfFile(join(folder, file));
    if (content !== undefined) sum.update(`${file}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}

function readIfFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['EISDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
