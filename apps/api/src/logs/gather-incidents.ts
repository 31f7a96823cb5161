import type { LogEntry } from './log-entry.ts';
import { entriesOf, type ReadableLog } from './read-log.ts';
import type { IncidentOutline } from './survey-log.ts';

/** All rows of an incident in the order of its changes, and where it was last. */
export interface Incident {
  readonly number: string;
  readonly location: string | null;
  readonly entries: readonly LogEntry[];
}

/** Each incident as soon as its last row has been read: few are in memory, however long the log. */
export async function* gatherIncidents(
  log: ReadableLog,
  outlines: ReadonlyMap<string, IncidentOutline>,
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly Incident[]> {
  const gathered = new Map<string, LogEntry[]>();
  for await (const entries of entriesOf(log, { onFault: () => undefined, onRead })) {
    const complete = entries.filter((entry) => isComplete(entry, gathered, outlines));
    yield complete.map(({ number }) => take(number, gathered, outlines));
  }
}

function isComplete(
  entry: LogEntry,
  gathered: Map<string, LogEntry[]>,
  outlines: ReadonlyMap<string, IncidentOutline>,
): boolean {
  const entries = gathered.get(entry.number) ?? [];
  entries.push(entry);
  gathered.set(entry.number, entries);
  return entries.length === outlines.get(entry.number)?.rows;
}

/** Of two changes with the same count the one that stands later in the file is the later one. */
function take(
  number: string,
  gathered: Map<string, LogEntry[]>,
  outlines: ReadonlyMap<string, IncidentOutline>,
): Incident {
  const entries = gathered.get(number)!.sort((a, b) => a.position - b.position);
  gathered.delete(number);
  return { number, location: outlines.get(number)!.location, entries };
}
