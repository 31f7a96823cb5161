import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { type HoldReason, holdTicket } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { IsId } from '../platform/input.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, movedOrRefused, moveTicket, showMoved } from './move-ticket.ts';
import { HoldReasonEnum } from './ticketing.graph.ts';

@InputType()
class HoldTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => HoldReasonEnum, { description: 'Whom or what it waits for.' }) reason: HoldReason;
}

const HoldTicketResult = createUnionType({ name: 'HoldTicketResult', types: () => movedOrRefused });

@Resolver()
export class HoldTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => HoldTicketResult)
  holdTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: HoldTicketInput,
  ): Promise<typeof HoldTicketResult> {
    const move: Move = { action: 'hold', decide: (ticket, now) => holdTicket(ticket, input, now) };
    return this.acts.carryOut(
      caller,
      { name: 'holdTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, move),
      (tx, decision) => showMoved(tx, decision, language),
    );
  }
}
