import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, parseId } from '@vigie/kernel';
import { bestFirst, type Candidate, isEligible, proposeMoves } from '@vigie/roster';
import { abilityOf, may } from '@vigie/tenancy';
import { oneLine } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { pageSize } from '../platform/paging.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import type { PersonView } from '../tenancy/index.ts';
import { CandidateView, ProposedMoveView } from './assignment.graph.ts';
import { reasonView } from './show-assignment.ts';
import { type KnownTechnician, techniciansFor } from './technicians.store.ts';
import { ticketsHeldBy } from './ticket-view.store.ts';
import { TicketView } from './ticketing.graph.ts';

/** As many as one act can move. */
const mostMoves = 200;

@Resolver(() => TicketView)
export class CandidateQueries {
  constructor(private readonly desk: Desk) {}

  @ResolveField(() => [CandidateView], {
    description: 'Who may take it, best first; refused people stay visible with every reason.',
  })
  async candidates(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @Parent() { level, client }: TicketView,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<CandidateView[]> {
    const clientId = client.id as Id<'Client'>;
    const count = pageSize('first', first);
    if (!may(abilityOf(caller), 'read', 'Candidate', { clientId })) return [];
    return this.desk.inTransaction(caller, async (tx) => {
      const people = await techniciansFor(tx, [clientId], oneLine(search ?? ''));
      const ordered = bestFirst(people, { clientId, level }, tx.now);
      return ordered.slice(0, count).map((candidate) => candidateView(candidate, language));
    });
  }

  @Query(() => [ProposedMoveView], {
    description: `Somebody drops out: who is to take each of their open tickets, the nearest due first, at most ${mostMoves}. Accepted with \`assignTickets\`.`,
  })
  async rebalanceProposal(
    @CurrentCaller() caller: SignedIn,
    @Args('staffId', { type: () => ID }) staffId: string,
  ): Promise<ProposedMoveView[]> {
    const known = parseId<'Staff'>(staffId);
    return known ? this.desk.inTransaction(caller, (tx) => propose(tx, caller, known)) : [];
  }
}

async function propose(tx: Tx, caller: SignedIn, absentId: Id<'Staff'>): Promise<ProposedMoveView[]> {
  const ability = abilityOf(caller);
  const held = (await ticketsHeldBy(tx, absentId, mostMoves)).filter(({ client }) =>
    may(ability, 'read', 'Candidate', { clientId: client.id }),
  );
  const people = await techniciansFor(tx, [...new Set(held.map(({ client }) => client.id))]);
  const tickets = held.map(({ id, client, level }) => ({
    id: id as Id<'Ticket'>,
    clientId: client.id as Id<'Client'>,
    level,
  }));
  return proposeMoves(absentId, tickets, people, tx.now).map(({ to }, index) => ({
    ticket: held[index]!,
    to: to && personOf(to.technician),
    openTicketsThen: to?.openTicketsThen ?? null,
    ceiling: to?.technician.ceiling ?? null,
  }));
}

const personOf = ({ id, name }: KnownTechnician): PersonView => ({ id, name, kind: 'staff' });

function candidateView({ technician, verdict }: Candidate<KnownTechnician>, language: Language): CandidateView {
  const reasons = 'no' in verdict ? verdict.reasons.map((reason) => reasonView(reason, language)) : [];
  return {
    person: personOf(technician),
    level: technician.level,
    team: technician.team,
    openTickets: technician.openTickets,
    ceiling: technician.ceiling,
    eligible: isEligible(verdict),
    reason: reasons[0]?.message ?? null,
    reasons,
  };
}
