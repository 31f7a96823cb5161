/**
 * `npm run postlock`, after every change of the dependencies: npm writes a lockfile that its own `npm ci` then refuses
 * ("Missing: ... from lock file") where the registry did not offer every platform's build of an optional package. Each
 * missing build gets an entry with its version and the platforms it is for.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], optionalDependencies?: Record<string, string> }} Entry */

const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ');
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

/**
 * The platform that a package such as `@swc/core-linux-arm64-gnu` is built for, read from its name.
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu'> | undefined} undefined when the name tells none
 */
export function platformOf(name) {
  const words = name
    .replace(/^.*\//, '')
    .replace(/eabi(hf)?/, '')
    .split(/[-_]/);
  const os = SYSTEMS.filter((system) => words.includes(system)).slice(0, 1);
  const bare = words.map((word) => word.replace(/^(musl|gnu)/, ''));
  const cpu = PROCESSORS.filter((processor) => bare.includes(processor)).slice(0, 1);
  if (os.length + cpu.length === 0) return undefined;
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) };
}

/**
 * Whether `name` would be found from the package at `path`: beside its own dependencies or in a folder above.
 * @param {Record<string, Entry>} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isReachable(packages, path, name) {
  if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true;
  return path !== '' && isReachable(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

/**
 * The same packages with an entry for every optional build that was left out, in the order npm keeps.
 * @param {Record<string, Entry>} packages
 */
export function completed(packages) {
  const added = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, path, name))
      .flatMap(([name, range]) => stub(path, entry, name, range)),
  );
  const all = Object.entries({ ...packages, ...Object.fromEntries(added) });
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * @param {string} path
 * @param {Entry} parent
 * @param {string} name
 * @param {string} range
 * @returns {[string, Entry][]}
 */
function stub(path, parent, name, range) {
  const platform = platformOf(name);
  if (platform === undefined) return [];
  const beside = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/')));
  const version = range.replace(/^[\^~]/, '');
  return [
    [`${beside}node_modules/${name}`, { version, ...(parent.dev ? { dev: true } : {}), optional: true, ...platform }],
  ];
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2] ?? 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const packages = completed(lock.packages);
  const added = Object.keys(packages).length - Object.keys(lock.packages).length;
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`${file}: ${added} builds added`);
}
