import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The account that stands for nobody in particular, on every Linux. */
const NOBODY = 65_534;

/** How the server's programs are started: Postgres refuses to run as root. */
export interface Identity {
  /** What is put before the program. */
  readonly prefix: readonly string[];
  /** As whom the system itself is asked to start it. */
  readonly become?: Owner;
  /** Whose the cluster's files must be, absent when they are ours anyway. */
  readonly owner?: Owner;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Who we are ourselves: all an ordinary user needs. */
const ourselves: Identity = { prefix: [] };

/**
 * Another account that may pass through the folders of root alone on its way to the files, and nothing else of root's.
 * The secure bit keeps that right for access(2) too, by which Postgres looks for its own programs.
 */
function passingThrough({ uid, gid }: Owner): Identity {
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights, '--'];
  return { prefix, owner: { uid, gid } };
}

/** Root itself under another number, where accounts may be mapped. */
const mappedRoot: Identity = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  owner: { uid: 0, gid: 0 },
};

/** Another account without any right of root's: it must find programs and data where everybody may go. */
export const stranger: Identity = {
  prefix: [],
  become: { uid: NOBODY, gid: NOBODY },
  owner: { uid: NOBODY, gid: NOBODY },
};

/** The identities worth trying for a cluster in `data` (which may not exist yet), the one that owns it already first. */
export function identitiesFor(data: string): readonly Identity[] {
  if (process.getuid?.() !== 0) return [ourselves];
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner === undefined) return [passingThrough({ uid: NOBODY, gid: NOBODY }), mappedRoot];
  if (owner.uid === 0) return [mappedRoot, passingThrough({ uid: NOBODY, gid: NOBODY })];
  return [passingThrough(owner), mappedRoot];
}

/** Hands `path` and all below it to the identity; the top goes last, so that an interrupted hand-over is begun again. */
export function handOver(path: string, { owner }: Identity): void {
  if (owner === undefined || lstatSync(path).uid === owner.uid) return;
  if (lstatSync(path).isDirectory()) handOverContent(path, owner);
  chownSync(path, owner.uid, owner.gid);
}

function handOverContent(folder: string, owner: Owner): void {
  for (const name of readdirSync(folder)) handOver(join(folder, name), { prefix: [], owner });
}
