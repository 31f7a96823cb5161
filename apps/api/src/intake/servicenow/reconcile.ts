import { createHash } from 'node:crypto';
import { iso } from '@vigie/kernel';
import type { TicketFact, TicketStatus } from '@vigie/ticketing';
import type { Desk } from '../../platform/desk.ts';
import type { Caller } from '@vigie/tenancy';
import { importedAccounts } from '../../ticketing/index.ts';
import { source } from './source.ts';

/**
 * The facts of a ticket in order, by the names of the log; ids, salts, the time of the import and the site that it made of
 * a location are left out.
 */
export function digestOfFacts(facts: readonly TicketFact[], openingTitle: string | undefined, nameOf: NameOf): string {
  const digest = createHash('sha256').update(openingTitle ?? '');
  for (const fact of facts) digest.update(`\n${lineOf(fact, nameOf)}`);
  return digest.digest('hex');
}

type NameOf = (id: string) => string;

const lineOf = ({ type, at, ...data }: TicketFact, nameOf: NameOf): string =>
  JSON.stringify([type, iso(at), ...named(data, nameOf)]);

/** The parts of a fact in the order of their names, at any depth. */
const named = (parts: object, nameOf: NameOf): readonly unknown[] =>
  Object.entries(parts)
    .filter(([name]) => name !== 'title' && name !== 'siteId')
    .map(([name, value]) => [name, said(name, value, nameOf)])
    .sort();

function said(name: string, value: unknown, nameOf: NameOf): unknown {
  if (value !== null && typeof value === 'object') return named(value, nameOf);
  return name.endsWith('Id') && value !== null ? nameOf(value as string) : value;
}

/** One digest over all tickets, whatever order they came in. */
export function digestOfAll(digests: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [externalId, facts] of [...digests].sort()) digest.update(`${externalId} ${facts}\n`);
  return digest.digest('hex');
}

/** What the tables say of the tickets of a log, read back after the import. */
export interface Stored {
  readonly digest: string;
  readonly tickets: number;
  /** Tickets whose stored facts are not those of the log. */
  readonly different: readonly string[];
  readonly statuses: ReadonlyMap<TicketStatus, number>;
}

const pageSize = 2000;

/** Reads back every ticket whose facts should be the log's, by external id. */
export async function readBack(
  desk: Desk,
  actor: Caller,
  told: ReadonlyMap<string, string>,
  nameOf: NameOf,
): Promise<Stored> {
  const stored = new Map<string, string>();
  const statuses = new Map<TicketStatus, number>();
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    const page = await desk.inTransaction(actor, (tx) => importedAccounts(tx, source, from, pageSize));
    for (const account of page.filter(({ externalId }) => told.has(externalId))) {
      stored.set(account.externalId, digestOfFacts(account.facts, account.openingTitle, nameOf));
      statuses.set(account.status, (statuses.get(account.status) ?? 0) + 1);
    }
    after = page.length < pageSize ? undefined : page.at(-1)!.externalId;
  }
  const different = [...told].filter(([externalId, digest]) => stored.get(externalId) !== digest);
  return { digest: digestOfAll(stored), tickets: stored.size, different: different.map(([id]) => id).sort(), statuses };
}
