import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepSecret } from '../processes/keep-secret.ts';
import { attach, type Attachment, type Cluster } from './attach.ts';
import { createCluster } from './create-cluster.ts';
import { handOver } from './identity.ts';
import { findPlacement } from './placement.ts';
import { DATABASE, OWNER, provision } from './provision.ts';
import { isPassing } from './session.ts';
import { stopServer } from './stop-server.ts';

const GIVE_UP_AFTER = 5;
const WITHIN_MS = 60_000;

export interface EmbeddedOptions {
  /** Where cluster, passwords and log are kept, for us alone. */
  readonly dir: string;
  /** False is for tests alone: a crash may lose everything, the owner may create databases, many sessions are taken. */
  readonly durable: boolean;
  /** Told why when the server is gone for good, after all that was tried to bring it back. */
  readonly onExit?: (reason: Error) => void;
  /** Told when a server that had gone answers again. */
  readonly onRestart?: () => void;
}

/** A server that runs for us and is brought back, on the same port, whenever it dies. */
export interface Embedded {
  /** The product's own address of the database: an ordinary owner, no superuser. */
  readonly url: string;
  /** Ends our use; the last user stops the server. */
  readonly release: () => Promise<void>;
}

/** Uses the embedded server of `dir`: creates, starts or takes over whatever of it is missing, running or left behind. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const ownerPassword = keepSecret(join(options.dir, 'owner.password'));
  const cluster = await openCluster(options);
  const begin = async (port?: number): Promise<Attachment> => {
    const attachment = await attach(cluster, port);
    await provision(attachment.session, ownerPassword, !options.durable);
    return attachment;
  };
  const first = await persist(begin);
  const { release } = supervise(first, () => persist(() => begin(first.port)), cluster, options);
  return { url: `postgres://${OWNER}:${ownerPassword}@127.0.0.1:${first.port}/${DATABASE}`, release };
}

async function openCluster({ dir, durable }: EmbeddedOptions): Promise<Cluster> {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const superuserPassword = keepSecret(join(dir, 'superuser.password'));
  const placement = findPlacement(dir);
  await createCluster(placement, superuserPassword, durable);
  handOver(placement.data, placement.identity);
  return { placement, superuserPassword, settings: settingsFor(durable), logFile: join(dir, 'postgres.log') };
}

const settingsFor = (durable: boolean): readonly string[] =>
  durable ? ['fsync=on'] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** A server may be lost again while it is being used for the first time: that is one more try, not a failure. */
async function persist(begin: () => Promise<Attachment>): Promise<Attachment> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin();
    } catch (error) {
      if (!isPassing(error) || tries === GIVE_UP_AFTER) throw error;
      await sleep(tries * 100);
    }
  }
}

/** Begins anew with `again` each time the server is lost, until released. */
function supervise(
  first: Attachment,
  again: () => Promise<Attachment>,
  { placement }: Cluster,
  { durable, onExit, onRestart }: EmbeddedOptions,
): Pick<Embedded, 'release'> {
  let current = Promise.resolve(first);
  let released = false;
  const losses: number[] = [];

  const watch = async (attachment: Attachment): Promise<void> => {
    await attachment.lost;
    if (released) return;
    losses.push(Date.now());
    current = losses.filter((at) => Date.now() - at < WITHIN_MS).length > GIVE_UP_AFTER ? tooOften() : again();
    const next = await current;
    onRestart?.();
    await watch(next);
  };
  watch(first).catch((error: Error) => released || onExit?.(error));

  return {
    release: async () => {
      released = true;
      const attachment = await current.catch(() => undefined);
      if (await isLast(attachment)) await stopServer(placement.data, durable ? 'SIGINT' : 'SIGQUIT');
      await attachment?.end().catch(() => undefined);
    },
  };
}

/** A session that broke tells nothing: the server is gone or about to go by itself. */
async function isLast(attachment: Attachment | undefined): Promise<boolean> {
  return (await attachment?.isLast().catch(() => false)) ?? false;
}

async function tooOften(): Promise<never> {
  throw new Error(`Postgres was lost more than ${GIVE_UP_AFTER} times within ${WITHIN_MS / 1000} s.`);
}
