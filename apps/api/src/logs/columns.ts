import { oneLine } from '@vigie/ticketing';

/** The columns without which an incident cannot be told. */
export const neededColumns = [
  'number',
  'incident_state',
  'sys_mod_count',
  'caller_id',
  'opened_at',
  'sys_updated_at',
  'contact_type',
  'location',
  'category',
  'subcategory',
  'u_symptom',
  'impact',
  'urgency',
  'priority',
  'assignment_group',
  'assigned_to',
] as const;
export type NeededColumn = (typeof neededColumns)[number];

/** The other columns of such a log; nothing is made of them but of when it was resolved, where that is told. */
export const otherColumns = [
  'active',
  'reassignment_count',
  'reopen_count',
  'made_sla',
  'opened_by',
  'sys_created_by',
  'sys_created_at',
  'sys_updated_by',
  'cmdb_ci',
  'knowledge',
  'u_priority_confirmation',
  'notify',
  'problem_id',
  'rfc',
  'vendor',
  'caused_by',
  'closed_code',
  'resolved_by',
  'resolved_at',
  'closed_at',
] as const;

/** Where each needed column stands in a row, and what the header holds besides. */
export interface Header {
  readonly width: number;
  readonly at: Readonly<Record<NeededColumn, number>>;
  /** Undefined where the log does not tell when it was resolved. */
  readonly resolvedAt: number | undefined;
  readonly unexpected: readonly string[];
  readonly absent: readonly string[];
}

/** What keeps a first line from being the header of such a log. */
export interface HeaderFault {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly twice: readonly string[];
}

export function readHeader(cells: readonly string[]): Header | HeaderFault {
  const names = cells.map((cell) => oneLine(cell).slice(0, 60));
  const missing = neededColumns.filter((name) => !names.includes(name));
  const twice = neededColumns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const unexpected = names.filter((name) => name !== '' && !isKnown(name));
  if (missing.length + twice.length > 0) return { missing, twice, unexpected };
  const at = Object.fromEntries(neededColumns.map((name) => [name, names.indexOf(name)])) as Header['at'];
  const absent = otherColumns.filter((name) => !names.includes(name));
  const resolvedAt = absent.includes('resolved_at') ? undefined : names.indexOf('resolved_at');
  return { width: cells.length, at, resolvedAt, unexpected, absent };
}

const isKnown = (name: string): boolean => [...neededColumns, ...otherColumns].some((known) => known === name);

const delimiters = [',', ';', '\t', '|'];

/** What parts the cells of the first line: whichever of the usual signs it has most of, else a comma. */
export const delimiterOf = (firstLine: string): string =>
  delimiters.reduce((best, sign) => (countOf(firstLine, sign) > countOf(firstLine, best) ? sign : best));

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;
