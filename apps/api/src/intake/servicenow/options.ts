import { type Instant, parseInstant, parseZone, type Zone } from '@vigie/kernel';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ImportRefused, wallClockIn } from '../../logs/index.ts';

/** What the person typed; an option that was left out is missing. */
export interface TypedOptions {
  readonly until?: string;
  readonly clients?: string;
  readonly zone?: string;
  readonly encoding?: string;
  readonly onBadRow?: string;
  readonly errors?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
}

export interface ImportOptions {
  readonly path: string;
  /** Undefined: up to the log's end. */
  readonly until: Instant | undefined;
  readonly clients: number;
  readonly zone: Zone;
  /** Undefined: as the file itself shows. */
  readonly encoding: string | undefined;
  readonly keepsGoodRows: boolean;
  readonly errors: string | undefined;
  readonly email: string | undefined;
  readonly isDryRun: boolean;
}

/** Throws with the option and the rule it breaks. */
export function readOptions(path: string, typed: TypedOptions): ImportOptions {
  const zone = readZone(typed.zone ?? 'Etc/UTC');
  return {
    path: resolve(path),
    until: typed.until === undefined ? undefined : readUntil(typed.until, zone),
    clients: readClients(typed.clients ?? '12'),
    zone,
    encoding: typed.encoding === undefined ? undefined : readEncoding(typed.encoding),
    keepsGoodRows: readOnBadRow(typed.onBadRow ?? 'keep') === 'keep',
    errors: typed.errors === undefined ? undefined : readErrors(typed.errors, path),
    email: typed.as === undefined ? undefined : readEmail(typed.as),
    isDryRun: typed.dryRun ?? false,
  };
}

const mostClients = 500;

function readZone(value: string): Zone {
  return parseZone(value) ?? refuse('zone', value);
}

/** In the log's zone, unless an offset says otherwise. */
function readUntil(value: string, zone: Zone): Instant {
  return parseInstant(value) ?? wallClockIn(zone)(value) ?? refuse('until', value);
}

function readClients(value: string): number {
  return /^\d{1,3}$/.test(value) && Number(value) <= mostClients ? Number(value) : refuse('clients', value);
}

function readEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    return refuse('encoding', value);
  }
}

const readOnBadRow = (value: string): 'keep' | 'stop' =>
  value === 'keep' || value === 'stop' ? value : refuse('onBadRow', value);

function readErrors(value: string, path: string): string {
  return value.trim() === '' || isSameFile(value, path) ? refuse('errors', value) : resolve(value);
}

/** Also through a link: the file that is read must not be the one that is written. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return resolve(one) === resolve(other) || (a !== undefined && a.ino === b?.ino && a.dev === b.dev);
}

const readEmail = (value: string): string =>
  /^[^\s@]+@[^\s@]+$/.test(value) ? value.toLowerCase() : refuse('as', value);

type OptionName = 'zone' | 'until' | 'clients' | 'encoding' | 'onBadRow' | 'errors' | 'as';

function refuse(option: OptionName, value: string): never {
  throw new ImportRefused('badOption', { option, value });
}
