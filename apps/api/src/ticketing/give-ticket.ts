import { overridableReasons } from '@vigie/roster';
import { abilityOf, type Action, may } from '@vigie/tenancy';
import { type Decision, refusedOnWire } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { Crew, type GiveRefusal, type GiveWish } from './crew.ts';
import type { Happenings } from './happenings.ts';
import { lockPeople, techniciansFor } from './technicians.store.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';

/** One ticket to one person, or back to the queue: locked, judged, recorded. */
export async function giveTicket(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  action: Action<'Ticket'>,
  { ticketId, ...wish }: GiveWish & { readonly ticketId: string },
): Promise<Decision> {
  const stored = await lockTicket(tx, ticketId);
  if (!stored) return { refused: { code: 'NOT_FOUND' } };
  const { clientId } = stored.ticket;
  if (!mayGive(caller, action, clientId, wish)) return { refused: { code: 'NOT_ALLOWED' } };
  if (wish.assigneeId !== null) await lockPeople(tx, [wish.assigneeId]);
  const crew = new Crew(await techniciansFor(tx, [clientId]), tx.now);
  return settle(tx, happenings, caller, stored, crew, wish);
}

/** Whether the caller may give tickets of this client at all, and set aside what they mean to. */
export function mayGive(
  caller: SignedIn,
  action: Action<'Ticket'>,
  clientId: string,
  { override }: Pick<GiveWish, 'override'>,
): boolean {
  const ability = abilityOf(caller);
  return (
    may(ability, action, 'Ticket', { clientId }) &&
    (override.length === 0 || may(ability, 'overload', 'Ticket', { clientId }))
  );
}

/** Judges and records; the ticket and whoever is to have it are locked. */
export async function settle(
  tx: Tx,
  happenings: Happenings,
  caller: SignedIn,
  stored: StoredTicket,
  crew: Crew,
  wish: GiveWish,
): Promise<Decision> {
  const outcome = crew.decide(stored.ticket, wish);
  if (!outcome.ok) return { refused: refusedOnWire(withWayOut(outcome.refusal, caller, stored)) };
  await happenings.record(tx, caller, stored, outcome.facts);
  return { accepted: { clientId: stored.ticket.clientId, subjectId: stored.ticket.id } };
}

/** A refusal that the caller could set aside says so; what nobody may override, or not they, is a wall. */
function withWayOut(refusal: GiveRefusal, caller: SignedIn, { ticket: { clientId } }: StoredTicket): GiveRefusal {
  if (refusal.code !== 'ASSIGNEE_NOT_ELIGIBLE') return refusal;
  const inTheWay = overridableReasons.filter((code) => refusal.reasons.some((reason) => reason.code === code));
  const isWayOut =
    inTheWay.length === refusal.reasons.length && may(abilityOf(caller), 'overload', 'Ticket', { clientId });
  return { ...refusal, overridable: isWayOut ? inTheWay : [] };
}
