import type { Instant } from '@vigie/kernel';
import { ImportRefused } from './import-refused.ts';
import type { LogEntry } from './log-entry.ts';
import { entriesOf, type ReadableLog } from './read-log.ts';
import { faultLimit, type RowFault } from './row-fault.ts';

/** What is to be known of an incident before its rows are read for good. */
export interface IncidentOutline {
  rows: number;
  position: number;
  location: string | null;
}

/** The whole log at a glance: its size, its end, its bad rows, and where each incident was last. */
export interface Survey {
  readonly goodRows: number;
  readonly faults: readonly RowFault[];
  readonly incidents: ReadonlyMap<string, IncidentOutline>;
  /** The time of its last change; undefined when it has no good row. */
  readonly end: Instant | undefined;
}

type OnRead = (bytes: number, rows: number) => void;

export async function surveyLog(log: ReadableLog, onRead: OnRead): Promise<Survey> {
  const incidents = new Map<string, IncidentOutline>();
  const faults: RowFault[] = [];
  const seen = { goodRows: 0, end: -Infinity };
  const onFault = (fault: RowFault) => keep(fault, faults);
  for await (const entries of entriesOf(log, { onFault, onRead: (bytes) => onRead(bytes, seen.goodRows) })) {
    for (const entry of entries) outline(entry, incidents);
    seen.goodRows += entries.length;
    seen.end = entries.reduce((end, { at }) => Math.max(end, at), seen.end);
  }
  faults.sort((a, b) => a.line - b.line);
  const end = seen.goodRows === 0 ? undefined : (seen.end as Instant);
  return { goodRows: seen.goodRows, faults, incidents, end };
}

function keep(fault: RowFault, faults: RowFault[]): void {
  faults.push(fault);
  if (faults.length > faultLimit)
    throw new ImportRefused('tooManyBadRows', { limit: faultLimit, first: faults[0]!.line });
}

function outline({ number, position, said }: LogEntry, incidents: Map<string, IncidentOutline>): void {
  const known = incidents.get(number);
  if (!known) incidents.set(number, { rows: 1, position, location: said.location });
  else {
    known.rows += 1;
    if (position < known.position) return;
    known.position = position;
    known.location = said.location;
  }
}
