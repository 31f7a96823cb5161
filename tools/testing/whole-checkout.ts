import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot, root } from '../processes/root.ts';
import { scratchFolder } from './scratch-folder.ts';

/** What the copy makes or links for itself. */
const leftOut = new Set(['node_modules', '.git', '.data', '.nx', '.angular', 'coverage']);

/** A copy of this checkout that can be written to and built, on the installed packages; committed as it stands. */
export function wholeCheckout(): string {
  const folder = join(realpathSync(scratchFolder()), 'checkout');
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  linkPackages(join(folder, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  saveAll(folder);
  return folder;
}

/** Commits whatever lies there. */
export function saveAll(folder: string): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@one.example'];
  execFileSync('git', ['add', '--all'], { cwd: folder });
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'As it stands'], { cwd: folder });
}

/** Each package by itself: our own are links to the libs beside them, which must be the copy's. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, '@vigie'), { recursive: true });
  for (const name of readdirSync(inRoot('node_modules')))
    if (name !== '@vigie' && name !== '.cache') symlinkSync(inRoot('node_modules', name), join(folder, name));
  for (const name of readdirSync(inRoot('node_modules', '@vigie')))
    symlinkSync(readlinkSync(inRoot('node_modules', '@vigie', name)), join(folder, '@vigie', name));
}
