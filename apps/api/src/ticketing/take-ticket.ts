import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { IsId, IsOptionalId } from '../platform/input.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { given } from './assignment.graph.ts';
import { giveTicket } from './give-ticket.ts';
import { Happenings } from './happenings.ts';
import { showAssignment } from './show-assignment.ts';

@InputType()
class TakeTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Whom the caller saw on it; somebody else by now is a refusal.' })
  @IsOptionalId()
  expectedAssigneeId?: Id<'Staff'> | null;
}

const TakeTicketResult = createUnionType({ name: 'TakeTicketResult', types: () => given });

/** A technician takes a ticket for themself, and meets the same wall as whoever would give it to them. */
@Resolver()
export class TakeTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => TakeTicketResult)
  takeTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: TakeTicketInput,
  ): Promise<typeof TakeTicketResult> {
    const { ticketId, expectedAssigneeId } = input;
    const assigneeId = caller.userId as string as Id<'Staff'>;
    const wish = { ticketId, assigneeId, expectedAssigneeId: expectedAssigneeId ?? null, override: [] };
    return this.acts.carryOut(
      caller,
      { name: 'takeTicket', actId, input },
      (tx) => giveTicket(tx, this.happenings, caller, 'take', wish),
      (tx, decision) => showAssignment(tx, decision, language),
    );
  }
}
