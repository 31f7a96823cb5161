import type pg from 'pg';
import { superuserSession } from './session.ts';

const LEASE_LOCK = 7_100_002;

/**
 * A use of the running server. It is an open session that shares a lock with those of all other users: the server tells
 * by it who still needs it, and a user that dies is forgotten at once.
 */
export interface Lease {
  readonly session: pg.Client;
  /** Resolves when the server, or the session with it, is gone. */
  readonly lost: Promise<void>;
  /** Whether nobody else uses the server; from then on nobody else can begin to. */
  readonly isLast: () => Promise<boolean>;
  readonly end: () => Promise<void>;
}

/** Begins a use of the server on `port`; undefined when it does not take sessions at this moment. */
export async function takeLease(port: number, password: string): Promise<Lease | undefined> {
  const session = await superuserSession(port, password);
  if (session === undefined) return undefined;
  const lost = new Promise<void>((resolve) => void session.once('end', resolve));
  await session.query('select pg_advisory_lock_shared($1)', [LEASE_LOCK]);
  return { session, lost, isLast: () => isLast(session), end: () => session.end() };
}

async function isLast(session: pg.Client): Promise<boolean> {
  const answer = await session.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [LEASE_LOCK]);
  return answer.rows[0]?.alone ?? false;
}
