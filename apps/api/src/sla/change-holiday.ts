import type { Id } from '@vigie/kernel';
import { abilityOf, type Action, may, mayEver } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Accepted } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { withHoliday } from './changed-terms.ts';
import { clientTerms } from './client-terms.store.ts';
import { changeTerms } from './terms-lock.store.ts';
import { type ClocksMoved, clocksMoved } from './clocks-moved.ts';
import { isTaken, observersOf, type PlacedHoliday } from './holiday.store.ts';
import { beginChange } from './publish.store.ts';
import { fault } from './terms-fault.ts';

/** A client's days off go by rights at that client; a country's count for many clients and go by a right of their own. */
export const mayChangeHoliday = (
  caller: SignedIn,
  action: Action<'Holiday'> & Action<'PublicHoliday'>,
  { clientId }: Pick<PlacedHoliday, 'clientId'>,
): boolean =>
  clientId === null
    ? mayEver(abilityOf(caller), action, 'PublicHoliday')
    : may(abilityOf(caller), action, 'Holiday', { clientId });

/** Whose clocks it stops: the client's own, or those of all who observe its list. */
const followersOf = async (tx: Tx, { clientId, list }: PlacedHoliday): Promise<readonly Id<'Client'>[]> =>
  clientId === null ? observersOf(tx, list) : [clientId];

/**
 * Writes a day off as it is to be and makes the clocks that it touches go by it. Its list is held first, so that nobody
 * begins to observe it meanwhile. Throws InvalidInputError when the list has it already.
 */
export async function changeHoliday(
  tx: Tx,
  holiday: PlacedHoliday,
  write: (tx: Tx, holiday: PlacedHoliday) => Promise<void>,
): Promise<Accepted> {
  await changeTerms(tx, [holiday.clientId ?? holiday.list]);
  await refuseTaken(tx, holiday);
  const followers = await followersOf(tx, holiday);
  await changeTerms(tx, followers);
  const effect = await movedBy(tx, holiday, followers);
  await beginChange(tx, followers);
  await write(tx, holiday);
  return { clientId: holiday.clientId, subjectId: holiday.id, effect };
}

/** Which clocks that would move; throws InvalidInputError as above. */
export async function effectOfChange(tx: Tx, holiday: PlacedHoliday): Promise<ClocksMoved> {
  await refuseTaken(tx, holiday);
  return movedBy(tx, holiday, await followersOf(tx, holiday));
}

async function refuseTaken(tx: Tx, holiday: PlacedHoliday): Promise<void> {
  if (await isTaken(tx, holiday)) throw new InvalidInputError([fault('date', 'twice')]);
}

async function movedBy(
  tx: Tx,
  { clientId: _, ...holiday }: PlacedHoliday,
  followers: readonly Id<'Client'>[],
): Promise<ClocksMoved> {
  const present = await clientTerms(tx, followers);
  return clocksMoved(
    tx,
    present.map((terms) => withHoliday(terms, holiday)),
  );
}
