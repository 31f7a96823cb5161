import type { Brand } from './brand.ts';

/** An IANA time zone that the running engine knows, such as `Europe/Paris` or `Africa/Tunis`. */
export type Zone = Brand<string, 'Zone'>;

/** Undefined for a name that no time zone has; offsets such as `+01:00` are not zones. */
export function parseZone(name: string): Zone | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name as Zone;
  } catch {
    return undefined;
  }
}

/** Throws a RangeError for a name that no time zone has. */
export function zone(name: string): Zone {
  const known = parseZone(name);
  if (known === undefined) throw new RangeError(`not a time zone: ${name}`);
  return known;
}
