import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphans } from './end-orphans.ts';
import { freePort } from './free-port.ts';
import { launchPostmaster, type Launch } from './launch-postmaster.ts';
import { takeLease, type Lease } from './lease.ts';
import type { Placement } from './placement.ts';
import { runningPostmaster } from './postmaster.ts';
import { isPassing } from './session.ts';
import { stopServer } from './stop-server.ts';

const POLL_MS = 50;
/** A server that says it is ready and takes no session for that long never will. */
const SILENT_MS = 30_000;
/** Recovering a busy cluster after a crash takes its time. */
const PATIENCE_MS = 180_000;
/** What keeps a server from starting at this moment only: another one was quicker, or the last one is not quite gone. */
const IN_THE_WAY = /lock file .* already exists|shared memory block .* still in use|address already in use/is;

/** A cluster that exists and how its server is run. */
export interface Cluster {
  readonly placement: Placement;
  readonly settings: readonly string[];
  readonly logFile: string;
  readonly superuserPassword: string;
}

/** A use of a cluster's server, wherever it came from. */
export interface Attachment extends Lease {
  readonly port: number;
}

/**
 * Uses the server that runs on the cluster, or starts it, on `port` when one is given; keeps trying while what stands in
 * the way is passing, and rejects with the server's own words when it is not.
 */
export async function attach(cluster: Cluster, port?: number): Promise<Attachment> {
  const began = Date.now();
  while (Date.now() - began < PATIENCE_MS) {
    const attachment = await attachOnce(cluster, port);
    if (attachment !== undefined) return attachment;
    await endSilent(cluster, Date.now() - began);
    await sleep(POLL_MS);
  }
  throw new Error(`Postgres did not answer in ${PATIENCE_MS / 1000} s; its log is ${cluster.logFile}`);
}

async function attachOnce(cluster: Cluster, port: number | undefined): Promise<Attachment | undefined> {
  const running = runningPostmaster(cluster.placement.data);
  if (running !== undefined) return lease(cluster, running.port);
  const chosen = port ?? (await freePort());
  return untilReady(cluster, launchPostmaster(cluster.placement, chosen, cluster.settings, cluster.logFile), chosen);
}

async function lease(cluster: Cluster, port: number): Promise<Attachment | undefined> {
  try {
    const taken = await takeLease(port, cluster.superuserPassword);
    return taken && { ...taken, port };
  } catch (error) {
    if (isPassing(error)) return undefined;
    throw error;
  }
}

async function untilReady(cluster: Cluster, launch: Launch, port: number): Promise<Attachment | undefined> {
  const { child } = launch;
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  while (failure === undefined && child.exitCode === null && child.signalCode === null) {
    const attachment = runningPostmaster(cluster.placement.data)?.pid === child.pid && (await lease(cluster, port));
    if (attachment) return attachment;
    await sleep(POLL_MS);
  }
  clearTheWay(cluster, failure?.message ?? launch.log());
  return undefined;
}

function clearTheWay({ placement, logFile }: Cluster, log: string): void {
  if (/shared memory block/i.test(log)) endOrphans(placement.data);
  else if (!IN_THE_WAY.test(log))
    throw new Error(`Postgres does not start; its log is ${logFile}\n${log.slice(-2000)}`);
}

async function endSilent({ placement }: Cluster, waitedMs: number): Promise<void> {
  if (waitedMs > SILENT_MS && runningPostmaster(placement.data)?.status === 'ready') {
    await stopServer(placement.data, 'SIGQUIT');
  }
}
