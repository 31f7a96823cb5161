import type { RightsHolder } from '@vigie/tenancy';
import type { Tx } from '../platform/desk.ts';
import { clientById } from '../tenancy/index.ts';
import { countHeldBy } from '../ticketing/index.ts';
import { administratorsBesides, holderById, type KnownHolder, takeRightsTurn } from './rights-holders.store.ts';

/** Somebody whose rights nobody else changes until the end of the transaction; undefined when person or client is unknown to the caller. */
export async function takePerson(
  tx: Tx,
  personId: string,
  clientId: string | null,
): Promise<(KnownHolder & RightsHolder) | undefined> {
  await takeRightsTurn(tx);
  if (clientId !== null && !(await clientById(tx, clientId))) return undefined;
  const known = await holderById(tx, personId, clientId === null ? [] : [clientId]);
  if (!known) return undefined;
  const openTickets = known.kind === 'staff' ? await countHeldBy(tx, personId, clientId) : 0;
  return { ...known, openTickets, otherAdministrators: await administratorsBesides(tx, personId) };
}
