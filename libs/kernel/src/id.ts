import type { Brand } from './brand.ts';
import type { Instant } from './instant.ts';

/** A uuid of one kind of thing: an `Id<'Ticket'>` is not an `Id<'Client'>`. */
export type Id<Name extends string> = Brand<string, `Id<${Name}>`>;

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuidShape.test(text);

/** Undefined when the text is no uuid; upper case is accepted and lowered. */
export function parseId<Name extends string>(text: string): Id<Name> | undefined {
  const lower = text.toLowerCase();
  return isUuid(lower) ? (lower as Id<Name>) : undefined;
}

/**
 * A uuid of version 7 (RFC 9562): 48 bits of time, then random bits, so that ids made later sort later.
 * `random` holds at least ten bytes from a cryptographic source.
 */
export function newId<Name extends string>(now: Instant, random: Uint8Array): Id<Name> {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(now) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return dashed(hex(bytes)) as Id<Name>;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const dashed = (digits: string): string => digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
