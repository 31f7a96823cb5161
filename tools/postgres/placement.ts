import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identitiesFor, stranger, type Identity } from './identity.ts';
import { serverFolder } from './platform-package.ts';

/** Where the server's programs and the cluster lie and who runs them: a combination that was seen to work. */
export interface Placement {
  readonly programs: string;
  readonly data: string;
  readonly identity: Identity;
}

/** The environment of the server's programs: nothing of ours, messages in English for us to read. */
export const SERVER_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Finds out by trying how the server can run for a cluster kept in `home`. Programs are used where they lie, or from a
 * copy outside when their path cannot be reached or quoted; the cluster leaves `home` only when nothing else works.
 */
export function findPlacement(home: string, lying = serverFolder()): Placement {
  const inside = join(home, 'data');
  const outside = (): Placement | undefined => outsideAltogether(lying, home);
  const found =
    (existsSync(outsidePath('data', home)) ? outside() : undefined) ??
    trying(inside, () => lying) ??
    trying(inside, () => copyOutside(lying)) ??
    (existsSync(inside) ? undefined : outside());
  if (found !== undefined) return found;
  throw new Error(`Postgres can run neither from ${lying} nor from a copy, for the data in ${inside}.`);
}

function trying(data: string, programs: () => string): Placement | undefined {
  const placements = identitiesFor(data).map((identity) => ({ programs: programs(), data, identity }));
  return placements.find(works);
}

function outsideAltogether(lying: string, home: string): Placement | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const data = join(outsideFolder('data', home), 'data');
  const placement = { programs: copyOutside(lying), data, identity: stranger };
  return works(placement) ? placement : undefined;
}

/** Lets initdb find its way to its sibling programs, and the identity into the folder of the data, without any effect. */
function works({ programs, data, identity }: Placement): boolean {
  const folder = existsSync(data) ? data : dirname(data);
  const script = 'cd -- "$2" && "$1" --show -D "$2/none"';
  const shell = ['sh', '-c', script, 'sh', join(programs, 'bin', 'initdb'), folder];
  const [command = 'sh', ...args] = [...identity.prefix, ...shell];
  return spawnSync(command, args, { ...identity.become, cwd: '/', env: SERVER_ENV, stdio: 'ignore' }).status === 0;
}

/** A copy that appears whole or not at all, so that an interrupted one is never run. */
function copyOutside(programs: string): string {
  const version = readFileSync(join(dirname(programs), 'package.json'), 'utf8');
  const copy = join(outsideFolder('programs', programs + version), 'native');
  if (existsSync(copy)) return copy;
  const growing = `${copy}.${process.pid}`;
  cpSync(programs, growing, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(growing, copy);
  } catch {
    rmSync(growing, { recursive: true });
  }
  return copy;
}

/** Programs can be copied again; a cluster must lie where no system tidies up. */
const OUTSIDE = { programs: '/var/tmp', data: '/var/lib' } as const;

const outsidePath = (kind: keyof typeof OUTSIDE, origin: string): string =>
  join(OUTSIDE[kind], `vigie-${kind}-${createHash('sha256').update(origin).digest('hex').slice(0, 16)}`);

/** A folder of ours where everybody may look for a name they know; one that somebody else has put there is refused. */
function outsideFolder(kind: keyof typeof OUTSIDE, origin: string): string {
  const folder = outsidePath(kind, origin);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else.`);
  return folder;
}
