import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes, as OWASP asks at least. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Takes as long for an unknown account as for a known one, so that addresses cannot be guessed by the clock. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && stored !== undefined && matches;
}

const decoy = hashPassword('nobody has this password');

/** Signs that nobody takes for one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be handed over: four groups of four, some 79 bits. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')).join('-');
