import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import type { OverridableReason } from '@vigie/roster';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { InvalidInputError, IsId, IsListOf, IsOptionalId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { OverridableReasonEnum, TicketsAssigned } from './assignment.graph.ts';
import { type GiveMany, giveTickets } from './give-tickets.ts';
import { Happenings } from './happenings.ts';
import { showAssignments } from './show-assignments.ts';

const most = 200;

@InputType({ description: 'One ticket of many, and who is to have it.' })
class TicketToAssign {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Null, or left out: the best of those who may take it.' })
  @IsOptionalId()
  assigneeId?: Id<'Staff'> | null;
  @Field(() => ID, { nullable: true, description: 'Whom the caller saw on it; somebody else by now is a refusal.' })
  @IsOptionalId()
  expectedAssigneeId?: Id<'Staff'> | null;
}

@InputType()
class AssignTicketsInput {
  @Field(() => [TicketToAssign], { description: `At most ${most}, each ticket once.` })
  @IsListOf(() => TicketToAssign, most)
  assignments: TicketToAssign[];
  @Field(() => [OverridableReasonEnum], { nullable: true, description: 'As for one ticket, for all of them.' })
  override?: OverridableReason[] | null;
}

const AssignTicketsResult = createUnionType({
  name: 'AssignTicketsResult',
  types: () => [TicketsAssigned, ...commonRefusals] as const,
});

/** Many tickets at once: one act, one transaction, and each ticket its own answer. */
@Resolver()
export class AssignTickets {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => AssignTicketsResult)
  assignTickets(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: AssignTicketsInput,
  ): Promise<typeof AssignTicketsResult> {
    const wish = wishIn(input);
    return this.acts.carryOut(
      caller,
      { name: 'assignTickets', actId, input },
      (tx) => giveTickets(tx, this.happenings, caller, { actId, ...wish }),
      (tx, decision) => showAssignments(tx, decision, language),
    );
  }
}

/** Throws when a ticket is named twice: which of the two wishes holds would be anybody's guess. */
function wishIn({ assignments, override }: AssignTicketsInput): Omit<GiveMany, 'actId'> {
  const ids = assignments.map(({ ticketId }) => ticketId);
  const twice = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
  const faults = twice.map((index) => ({ path: `assignments.${index}.ticketId`, rule: 'twice' as const, data: {} }));
  if (ids.length === 0) throw new InvalidInputError([{ path: 'assignments', rule: 'required', data: {} }]);
  if (faults.length > 0) throw new InvalidInputError(faults);
  return {
    gifts: assignments.map(({ ticketId, assigneeId, expectedAssigneeId }) => ({
      ticketId,
      assigneeId: assigneeId ?? 'best',
      expectedAssigneeId: expectedAssigneeId ?? null,
    })),
    override: override ?? [],
  };
}
