import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@vigie/copy/en';
import type pg from 'pg';
import { importServicenow, type Installation } from '../intake/index.ts';
import { explain } from '../logs/index.ts';
import { asOwner } from '../platform/as-owner.ts';
import { Clock } from '../platform/clock.ts';
import { Databases } from '../platform/databases.ts';
import { Desk } from '../platform/desk.ts';
import { rows } from '../rows.ts';
import type { OpenDesk } from './open-desk.ts';
import { cloneDatabase, testConfig } from './test-database.ts';

/** A log of ten incidents by hand, in which everything stands that logs do and should not. */
export const sampleLog = readFileSync(new URL('../logs/samples/log-with-traps.csv', import.meta.url), 'utf8');

/** What a run of the import said and how it ended. */
export interface ImportRan {
  /** The value that stands behind a label of the report. */
  readonly says: (label: string) => string | undefined;
  readonly out: string;
  readonly err: string;
  readonly exitCode: number;
}

type Options = Parameters<typeof importServicenow>[1];

/** What happens while it runs. */
export interface Meanwhile {
  readonly signal?: AbortSignal;
  readonly onSaid?: (text: string) => void;
}

/** Runs the import as the command line does, but for its process: two clients of their own, in English. */
export async function runImport(
  on: Installation | (() => Promise<Installation>),
  log: string,
  options: Options,
  { signal = new AbortController().signal, onSaid = () => undefined }: Meanwhile = {},
): Promise<ImportRan> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-import-'));
  const path = join(folder, 'log.csv');
  await writeFile(path, log);
  let [out, err, exitCode] = ['', '', 0];
  const hear = (text: string): void => {
    err += text;
    onSaid(text);
  };
  const streams = { out: (text: string) => void (out += text), err: hear, isTerminal: true };
  const room = {
    ...streams,
    language: 'en',
    words: en,
    signal,
    open: typeof on === 'function' ? on : () => Promise.resolve(on),
  } as const;
  try {
    await importServicenow(path, { clients: '2', ...options }, room);
  } catch (error) {
    const explained = explain(error, en);
    hear(explained.sentence);
    exitCode = explained.exitCode;
  }
  await rm(folder, { recursive: true });
  return {
    out,
    err: leftStanding(err),
    exitCode,
    says: (label) => new RegExp(`^ *${label} {2,}(.*)$`, 'm').exec(out)?.[1],
  };
}

/** What a terminal shows in the end: progress, written over and over on one line, is gone. */
const leftStanding = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))
    .join('\n');

export const installationOf = (desk: OpenDesk): Installation => ({
  desk: desk.app.get(Desk),
  databaseUrl: desk.database.url,
});

/** An installation of nobody's yet, without an API; `close` removes it. */
export async function emptyInstallation(): Promise<Installation & { close(): Promise<void> }> {
  const { url, drop } = await cloneDatabase();
  const databases = await Databases.open(testConfig(url, { poolSize: 3 }), rows);
  const close = async (): Promise<void> => {
    await databases.onApplicationShutdown();
    await drop();
  };
  return { desk: new Desk(databases.app, new Clock()), databaseUrl: url, close };
}

/**
 * A digest of all rows of each table, as no role of the product may see them; without the positions of the outbox, which
 * the relay of an earlier act may still be stamping.
 */
export const everyRow = (databaseUrl: string): Promise<Readonly<Record<string, string>>> =>
  asOwner(databaseUrl, async (owner) => {
    await owner.query('BEGIN');
    const tables = await owner.query<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('desk', 'sec') ORDER BY 1`,
    );
    const digests: Record<string, string> = {};
    for (const { name } of tables.rows) digests[name] = await digestOf(owner, name);
    await owner.query('ROLLBACK');
    return digests;
  });

/** The owner may take down the walls, which the end of the transaction puts up again. */
async function digestOf(owner: pg.Client, table: string): Promise<string> {
  await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const { rows } = await owner.query<{ digest: string }>(
    `SELECT count(*) || ' ' || coalesce(md5(string_agg(said, '' ORDER BY said)), '') AS digest
       FROM (SELECT (to_jsonb(t) - 'position')::text AS said FROM ${table} t) row`,
  );
  return rows[0]!.digest;
}
