import type { Id, Instant, Outcome } from '@vigie/kernel';
import {
  bestFirst,
  isEligible,
  mayTake,
  nearestEligible,
  type OverridableReason,
  type Reason,
  setAside,
  withLoad,
} from '@vigie/roster';
import { type AssignRefusal, assignTicket, openStatuses, type Ticket, type TicketFact } from '@vigie/ticketing';
import type { KnownTechnician } from './technicians.store.ts';

/** To whom a ticket is to go, whom the caller saw on it, and what they set aside on purpose. */
export interface GiveWish {
  readonly assigneeId: Id<'Staff'> | null;
  readonly expectedAssigneeId: Id<'Staff'> | null;
  readonly override: readonly OverridableReason[];
}

export type GiveRefusal = AssignRefusal<Reason> & {
  readonly nearestId?: Id<'Staff'> | null;
  readonly overridable?: readonly OverridableReason[];
};

/** The people of a transaction, with loads that move as it gives tickets away. */
export class Crew {
  constructor(
    private people: readonly KnownTechnician[],
    private readonly now: Instant,
  ) {}

  /** Who may take it and is best placed to; undefined when nobody may. */
  bestFor(ticket: Ticket): Id<'Staff'> | undefined {
    const [best] = bestFirst(this.people, toTake(ticket), this.now);
    return best && isEligible(best.verdict) ? best.technician.id : undefined;
  }

  /** What becomes of a ticket that somebody is to have: the one wall that assign, take, bulk and an old tab all meet. */
  decide(ticket: Ticket, wish: GiveWish): Outcome<TicketFact, GiveRefusal> {
    const outcome = assignTicket(ticket, { ...wish, ...this.standingOf(ticket, wish) }, this.now);
    if (outcome.ok) this.count(ticket, outcome.facts);
    if (outcome.ok || outcome.refusal.code !== 'ASSIGNEE_NOT_ELIGIBLE') return outcome;
    return {
      ok: false,
      refusal: { ...outcome.refusal, nearestId: this.nearestTo(outcome.refusal.assigneeId, ticket) },
    };
  }

  private standingOf(ticket: Ticket, { assigneeId, override }: GiveWish): ReturnType<typeof setAside> {
    if (assigneeId === null) return { reasons: [], overrode: [] };
    const person = this.people.find(({ id }) => id === assigneeId);
    if (!person) return { reasons: [{ code: 'NOT_AUTHORISED' }], overrode: [] };
    return setAside(mayTake(person, toTake(ticket), this.now), override);
  }

  private nearestTo(id: Id<'Staff'>, ticket: Ticket): Id<'Staff'> | null {
    const refused = this.people.find((person) => person.id === id) ?? { id, teamId: null };
    return nearestEligible(refused, bestFirst(this.people, toTake(ticket), this.now))?.id ?? null;
  }

  /** Tickets that have been resolved weigh on nobody. */
  private count({ state }: Ticket, facts: readonly TicketFact[]): void {
    if (!(openStatuses as readonly string[]).includes(state.status)) return;
    for (const fact of facts) {
      if (fact.type !== 'assigned' && fact.type !== 'unassigned') continue;
      if (fact.previousAssigneeId) this.people = withLoad(this.people, fact.previousAssigneeId, -1);
      if (fact.type === 'assigned') this.people = withLoad(this.people, fact.assigneeId, 1);
    }
  }
}

const toTake = ({ clientId, qualification: { level } }: Ticket) => ({ clientId, level });
