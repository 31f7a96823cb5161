import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type SourceFile } from './source-file.ts';

const LEFT_OUT = ['**/node_modules/**', '**/dist/**', '**/jest.config.mjs'];

/** All source of libs, apps and tools; the runner's settings, which name a file at the root, are none. */
export function sourceFiles(root: string): SourceFile[] {
  return globSync('{libs,apps,tools}/**/*.{ts,mts,mjs,js}', { cwd: root, exclude: LEFT_OUT })
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}
