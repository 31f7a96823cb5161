import { abilityOf, type Action, may } from '@vigie/tenancy';
import {
  hasEnded,
  isAtWork,
  isCancellable,
  isHoldable,
  isMergeable,
  isResolvable,
  isResumable,
  isSettleable,
  lowerLevel,
  nextLevel,
  type TicketStatus,
} from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { TicketPermissions, TicketView } from './ticketing.graph.ts';

/** What the caller may do to a ticket as it stands: what would be refused to them anyhow is not offered. */
export function permissionsOn(caller: SignedIn, ticket: TicketView): TicketPermissions {
  const ability = abilityOf(caller);
  const guarded = { clientId: ticket.client.id, ownerId: ticket.contact?.id ?? null };
  const mayDo = (action: Action<'Ticket'>) => may(ability, action, 'Ticket', guarded);
  const isAlive = !hasEnded(ticket.status);
  return {
    ...offered(possibleMoves(ticket), mayDo),
    qualify: isAlive && mayDo('qualify'),
    assign: isAlive && mayDo('assign'),
    overload: isAlive && mayDo('overload'),
    take: isAlive && mayDo('take'),
    rank: isAlive && mayDo('rank'),
    split: isAlive && mayDo('split'),
    link: mayDo('link'),
    commentPublic: isAlive && may(ability, 'write', 'Comment', guarded),
    commentInternal: isAlive && may(ability, 'write', 'InternalNote', guarded),
  };
}

const possibleMoves = ({ status, level }: TicketView) => {
  const stands = status as TicketStatus;
  return {
    hold: isHoldable(stands),
    resume: isResumable(stands),
    resolve: isResolvable(stands),
    escalate: isAtWork(stands) && nextLevel(level) !== undefined,
    return: isAtWork(stands) && lowerLevel(level) !== undefined,
    confirm: isSettleable(stands),
    reopen: isSettleable(stands),
    close: isSettleable(stands),
    cancel: isCancellable(stands),
    merge: isMergeable(stands),
  } as const satisfies Partial<Record<Action<'Ticket'>, boolean>>;
};

type Moves = ReturnType<typeof possibleMoves>;

const offered = (moves: Moves, isAllowed: (action: keyof Moves) => boolean): Moves =>
  Object.fromEntries(
    Object.entries(moves).map(([move, isPossible]) => [move, isPossible && isAllowed(move as keyof Moves)]),
  ) as Moves;
