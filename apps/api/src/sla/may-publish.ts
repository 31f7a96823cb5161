import { abilityOf, may } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { clientById } from '../tenancy/index.ts';

/** Why the caller may not publish for a client; one that the caller does not see reads like none. */
export async function refusalToPublish(
  tx: Tx,
  caller: SignedIn,
  clientId: string,
): Promise<{ readonly refused: { readonly code: 'NOT_FOUND' | 'NOT_ALLOWED' } } | undefined> {
  if (!(await clientById(tx, clientId))) return { refused: { code: 'NOT_FOUND' } };
  return may(abilityOf(caller), 'publish', 'Terms', { clientId }) ? undefined : { refused: { code: 'NOT_ALLOWED' } };
}
