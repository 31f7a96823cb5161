import type { Id, Instant } from '@vigie/kernel';
import { bestFirst, isEligible } from './best-first.ts';
import type { Technician, TicketToTake } from './technician.ts';

export interface HeldTicket extends TicketToTake {
  readonly id: Id<'Ticket'>;
}

/** Who is to take a ticket next, with the load they would have then; null when nobody may. */
export interface ProposedMove<Person extends Technician = Technician> {
  readonly ticketId: Id<'Ticket'>;
  readonly to: { readonly technician: Person; readonly openTicketsThen: number } | null;
}

/** Somebody drops out: each of their tickets, in the order given, to the best who is left, loads counted up on the way. */
export function proposeMoves<Person extends Technician>(
  absentId: Id<'Staff'>,
  tickets: readonly HeldTicket[],
  technicians: readonly Person[],
  now: Instant,
): readonly ProposedMove<Person>[] {
  let present: readonly Person[] = technicians.filter(({ id }) => id !== absentId);
  return tickets.map((ticket) => {
    const [best] = bestFirst(present, ticket, now);
    if (best === undefined || !isEligible(best.verdict)) return { ticketId: ticket.id, to: null };
    present = withLoad(present, best.technician.id, 1);
    return {
      ticketId: ticket.id,
      to: { technician: best.technician, openTicketsThen: best.technician.openTickets + 1 },
    };
  });
}

/** The same people once somebody holds so many open tickets more, or fewer. */
export const withLoad = <Person extends Technician>(
  technicians: readonly Person[],
  id: Id<'Staff'>,
  more: number,
): readonly Person[] =>
  technicians.map((person) => (person.id === id ? { ...person, openTickets: person.openTickets + more } : person));
