import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { resumeTicket } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { IsId } from '../platform/input.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, movedOrRefused, moveTicket, showMoved } from './move-ticket.ts';

@InputType()
class ResumeTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
}

const ResumeTicketResult = createUnionType({ name: 'ResumeTicketResult', types: () => movedOrRefused });

@Resolver()
export class ResumeTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ResumeTicketResult)
  resumeTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ResumeTicketInput,
  ): Promise<typeof ResumeTicketResult> {
    const move: Move = { action: 'resume', decide: resumeTicket };
    return this.acts.carryOut(
      caller,
      { name: 'resumeTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, move),
      (tx, decision) => showMoved(tx, decision, language),
    );
  }
}
