import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { instant, type Instant } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';

type Row = Readonly<Record<string, string>>;

/** States of a ServiceNow log in which somebody else is waited for. */
const awaiting = /^Awaiting /;

const reasonOf = (state: string, at: number): string => `${state} ${at % 2}`;

/** Every reason for which an incident of the log is held. */
export const waits: readonly string[] = ['User Info', 'Vendor', 'Problem', 'Evidence'].flatMap((whom) =>
  [0, 1].map((at) => reasonOf(`Awaiting ${whom}`, at)),
);

/** An incident as what happened to its clocks; times are read as UTC. */
export interface IncidentFacts {
  readonly facts: readonly ClockFact[];
  /** Whether its last entry says when it was resolved, not before it was opened; figures are about these. */
  readonly isResolved: boolean;
}

export const readIncidents = (path: string): readonly IncidentFacts[] =>
  [...byIncident(rowsOf(path)).values()].map((rows) =>
    factsOf(rows.toSorted((a, b) => Number(a['sys_mod_count']) - Number(b['sys_mod_count']))),
  );

/** No cell of the log has a quotation mark or a comma. */
function rowsOf(path: string): readonly Row[] {
  const file = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString();
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function byIncident(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const incidents = new Map<string, Row[]>();
  for (const row of rows) {
    const known = incidents.get(row['number']!);
    if (known === undefined) incidents.set(row['number']!, [row]);
    else known.push(row);
  }
  return incidents;
}

function factsOf(rows: readonly Row[]): IncidentFacts {
  const opened = momentIn(rows[0]!, 'opened_at')!;
  const end = endOf(rows.at(-1)!, opened);
  const pauses = rows.flatMap((_, at) => pauseIn(at, rows, opened, end.at));
  const facts: readonly ClockFact[] = [
    { type: 'opened', at: opened, priority: 'any', service: null, level: 'L1', desk: null },
    ...pauses.flatMap(({ reason, from, to }): ClockFact[] => [
      { type: 'held', at: from, reason },
      { type: 'resumed', at: to, reason },
    ]),
    end,
  ];
  return { facts: facts.toSorted((a, b) => a.at - b.at), isResolved: end.type === 'resolved' };
}

/** One that was never resolved, or before it was opened, ends when it is closed. */
function endOf(last: Row, opened: Instant): ClockFact {
  const resolved = momentIn(last, 'resolved_at');
  if (resolved !== undefined && resolved >= opened) return { type: 'resolved', at: resolved };
  return { type: 'closed', at: instant(Math.max(momentIn(last, 'closed_at') ?? opened, opened)) };
}

interface Pause {
  readonly reason: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** From an entry to the next, in turn under one of two names: what overlaps is for the engine to count once. */
function pauseIn(at: number, rows: readonly Row[], opened: Instant, end: Instant): readonly Pause[] {
  const [row, next] = [rows[at]!, rows[at + 1]];
  if (next === undefined || !awaiting.test(row['incident_state']!)) return [];
  const from = instant(Math.max(momentIn(row, 'sys_updated_at')!, opened));
  const to = instant(Math.min(momentIn(next, 'sys_updated_at')!, end));
  return from < to ? [{ reason: reasonOf(row['incident_state']!, at), from, to }] : [];
}

function momentIn(row: Row, column: string): Instant | undefined {
  const ms = Date.parse(`${row[column]}Z`);
  return Number.isNaN(ms) ? undefined : instant(ms);
}
