import { posix } from 'node:path';
import type { Import } from './source-file.ts';

/** Where a file stands in the house. */
export type Place =
  | { readonly room: 'lib' | 'area' | 'web'; readonly name: string }
  | { readonly room: 'platform' | 'migrations' | 'assembly' | 'elsewhere' };

/** Folders of the API that put areas together, as its root files do, and are no area themselves. */
const ASSEMBLY = new Set(['builders', 'demo', 'hostile', 'testing']);

export function placeOf(path: string): Place {
  const [top, name = '', src, folder = '', ...rest] = path.split('/');
  if (top === 'libs') return { room: 'lib', name };
  if (top !== 'apps' || src !== 'src') return { room: 'elsewhere' };
  if (name === 'web') return rest.length === 0 ? { room: 'elsewhere' } : { room: 'web', name: folder };
  if (folder === 'platform' || folder === 'migrations') return { room: folder };
  return rest.length === 0 || ASSEMBLY.has(folder) ? { room: 'assembly' } : { room: 'area', name: folder };
}

/** The folder that a file's own relative imports stay in. */
export function packageOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'tools' ? 'tools' : parts.slice(0, 2).join('/');
}

/** The path that a relative import means; undefined for a package. */
export function targetOf(path: string, { specifier }: Import): string | undefined {
  return /^\.\.?(\/|$)/.test(specifier) ? posix.join(posix.dirname(path), specifier) : undefined;
}

export const isSpec = (path: string): boolean => /\.(spec|e2e-spec)\.\w+$/.test(path);
