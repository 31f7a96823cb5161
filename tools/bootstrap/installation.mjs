import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

const STAMP = join('node_modules', '.vigie-installed');

/**
 * What a complete installation of this checkout on this machine is stamped with.
 * @param {string} lockText
 * @param {{ platform: string, arch: string }} machine
 */
export function stampOf(lockText, { platform, arch }) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform} ${arch}`;
}

/**
 * Whether npm itself has already put there all that the lockfile asks for on this machine (`npm ci` by hand, or in a
 * container's layer): such an installation is taken over instead of being repeated.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} found npm's own record inside node_modules
 * @param {{ platform: string, arch: string }} machine
 */
export function holdsAll(wanted, found, { platform, arch }) {
  const needed = Object.entries(wanted.packages).filter(
    ([path, entry]) => path.startsWith('node_modules/') && (!entry.optional || path === ownNode(platform, arch)),
  );
  return needed.every(([path, entry]) => {
    const there = found.packages[path];
    return there !== undefined && there.version === entry.version && there.link === entry.link;
  });
}

/**
 * @param {string} platform
 * @param {string} arch
 */
const ownNode = (platform, arch) => `node_modules/node-${platform === 'win32' ? 'win' : platform}-${arch}`;

/** @param {string} root */
export function isInstalled(root) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (readIfThere(join(root, STAMP)) === stampOf(lockText, process)) return true;
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined || !holdsAll(JSON.parse(lockText), JSON.parse(record), process)) return false;
  markInstalled(root);
  return true;
}

/** @param {string} root */
export function markInstalled(root) {
  writeFileSync(join(root, STAMP), stampOf(readFileSync(join(root, 'package-lock.json'), 'utf8'), process));
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
