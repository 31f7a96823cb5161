import type { Id } from '@vigie/kernel';
import { abilityOf, type Action, may } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { clientById } from '../tenancy/index.ts';

type Change = readonly ['Terms', Action<'Terms'>] | readonly ['Holiday', Action<'Holiday'>];

/** Why the caller may not change this of a client; one that the caller does not see reads like none. */
export async function refusalAt(
  tx: Tx,
  caller: SignedIn,
  clientId: string,
  [subject, action]: Change,
): Promise<{ readonly refused: { readonly code: 'NOT_FOUND' | 'NOT_ALLOWED' } } | undefined> {
  if (!(await clientById(tx, clientId))) return { refused: { code: 'NOT_FOUND' } };
  return may(abilityOf(caller), action as never, subject, { clientId: clientId as Id<'Client'> })
    ? undefined
    : { refused: { code: 'NOT_ALLOWED' } };
}
