import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.data', '.nx', '.angular', 'coverage']);

/** Every file on disk that calls itself a test, as absolute paths in order. */
export function specFilesIn(folder: string): string[] {
  return globSync('**/*.{spec,e2e-spec}.{ts,mts,mjs,js}', { cwd: folder, exclude: (name) => LEFT_OUT.has(name) })
    .map((file) => resolve(folder, file))
    .sort();
}
