import type { Instant } from '@vigie/kernel';
import type { Acting, Desk, Tx } from '../../platform/desk.ts';
import {
  decideImport,
  type ImportDecision,
  type ImportedBefore,
  importedBefore,
  lockImported,
  recordImport,
  takeImportTurn,
  type TicketElsewhere,
} from '../../ticketing/index.ts';
import { ImportRefused, type Incident } from '../../logs/index.ts';
import type { Categories } from './settle-categories.ts';
import type { People, PlacedIncident } from './settle-people.ts';
import type { Places } from './settle-places.ts';
import { source } from './source.ts';
import type { Tally } from './tally.ts';
import { type KnownIncident, knownAt, tellIncident } from './tell-incident.ts';

/** Tickets written in one transaction: enough to be quick, few enough to hold nobody up. */
export const batchSize = 400;

/** What an import works with. */
export interface ImportRun {
  readonly desk: Desk;
  readonly actor: Acting;
  readonly places: Places;
  readonly people: People;
  readonly categories: Categories;
  /** How the log names somebody or something of ours, by the id it has here. */
  readonly nameOf: (id: string) => string;
  readonly until: Instant;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal;
  readonly tally: Tally;
}

/** Imports what is known at the instant, batch by batch; broken off and run again it goes on where it stopped. */
export async function runImport(incidents: AsyncIterable<readonly Incident[]>, run: ImportRun): Promise<void> {
  let waiting: KnownIncident[] = [];
  for await (const some of incidents) {
    waiting.push(...openedOf(some, run));
    for (; waiting.length >= batchSize; waiting = waiting.slice(batchSize))
      await importBatch(waiting.slice(0, batchSize), run);
  }
  if (waiting.length > 0) await importBatch(waiting, run);
}

function openedOf(incidents: readonly Incident[], { until, tally }: ImportRun): readonly KnownIncident[] {
  const known = incidents.flatMap((incident) => knownAt(incident, until) ?? []);
  tally.incidents += incidents.length;
  tally.later += incidents.length - known.length;
  return known;
}

async function importBatch(incidents: readonly KnownIncident[], run: ImportRun): Promise<void> {
  const { desk, actor, nameOf, tally, signal } = run;
  if (signal.aborted) throw new ImportRefused('interrupted', { tickets: tally.done });
  const inOrder = incidents.toSorted((a, b) => a.openedAt - b.openedAt);
  const decisions = await desk.inTransaction(actor, (tx) => decideAndRecord(tx, inOrder, run));
  incidents.forEach((incident) => tally.read(incident));
  decisions.forEach((decision) => tally.decided(decision, nameOf));
}

async function decideAndRecord(
  tx: Tx,
  incidents: readonly KnownIncident[],
  run: ImportRun,
): Promise<readonly ImportDecision[]> {
  await takeImportTurn(tx, source);
  const numbers = incidents.map(({ number }) => number);
  const before = await importedBefore(tx, source, numbers);
  await lockImported(
    tx,
    incidents.flatMap((incident) => toldOtherwise(incident, before)),
  );
  const placed = incidents.map((incident) => placedBy(incident, before, run));
  await run.people.settle(tx, placed);
  await run.categories.settle(tx, placed);
  const batch = { source, until: run.until, tickets: placed.map((one) => ticketOf(one, run)) };
  const decisions = await decideImport(tx, batch, before);
  if (!run.isDryRun) await recordImport(tx, batch, decisions);
  return decisions;
}

/** Known from before, and now told otherwise: an import touches no other. */
function toldOtherwise(
  incident: KnownIncident,
  before: ReadonlyMap<string, ImportedBefore>,
): readonly ImportedBefore[] {
  const known = before.get(incident.number);
  return known === undefined || known.digest === incident.digest ? [] : [known];
}

/** A ticket stays with the client it came to, wherever its location leads by now. */
function placedBy(
  incident: KnownIncident,
  before: ReadonlyMap<string, ImportedBefore>,
  { places }: ImportRun,
): PlacedIncident {
  const clientId = before.get(incident.number)?.clientId ?? places.placeOf(incident.location).clientId;
  return { incident, clientId };
}

function ticketOf({ incident, clientId }: PlacedIncident, { places, people, categories }: ImportRun): TicketElsewhere {
  const place = places.placeOf(incident.location);
  return tellIncident(incident, {
    clientId,
    deskId: places.deskId,
    siteId: place.clientId === clientId ? place.siteId : null,
    teamOf: people.teamOf,
    staffOf: people.staffOf,
    contactOf: (name) => people.contactOf(clientId, name),
    categoryOf: (text) => categories.categoryOf(clientId, text),
  });
}
