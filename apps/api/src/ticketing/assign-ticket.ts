import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import type { OverridableReason } from '@vigie/roster';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { IsId, IsOptionalId } from '../platform/input.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { AssignTicketResult, OverridableReasonEnum } from './assignment.graph.ts';
import { giveTicket } from './give-ticket.ts';
import { Happenings } from './happenings.ts';
import { showAssignment } from './show-assignment.ts';

@InputType()
class AssignTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Null puts the ticket back into the queue.' })
  @IsOptionalId()
  assigneeId?: Id<'Staff'> | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who the caller saw as assignee; somebody else by now is a refusal that names them.',
  })
  @IsOptionalId()
  expectedAssigneeId?: Id<'Staff'> | null;
  @Field(() => [OverridableReasonEnum], {
    nullable: true,
    description: 'Reasons against the person to set aside on purpose; for those who direct the work.',
  })
  override?: OverridableReason[] | null;
}

@Resolver()
export class AssignTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => AssignTicketResult)
  assignTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: AssignTicketInput,
  ): Promise<typeof AssignTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'assignTicket', actId, input },
      (tx) => giveTicket(tx, this.happenings, caller, 'assign', wishIn(input)),
      (tx, decision) => showAssignment(tx, decision, language),
    );
  }
}

const wishIn = ({ ticketId, assigneeId, expectedAssigneeId, override }: AssignTicketInput) => ({
  ticketId,
  assigneeId: assigneeId ?? null,
  expectedAssigneeId: expectedAssigneeId ?? null,
  override: override ?? [],
});
