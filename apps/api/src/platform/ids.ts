import { randomBytes } from 'node:crypto';
import { type Id, type Instant, newId } from '@vigie/kernel';

let latest = 0;
let count = 0;

/** A new id made at an instant; ids of the same millisecond sort in the order in which this process made them. */
export function idAt<Name extends string>(now: Instant): Id<Name> {
  count = now === latest ? count + 1 : 0;
  latest = now;
  const random = randomBytes(10);
  random.writeUInt16BE(count & 0x0fff);
  return newId<Name>(now, random);
}
