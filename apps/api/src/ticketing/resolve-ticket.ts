import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { resolveTicket } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { IsId } from '../platform/input.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, movedOrRefused, moveTicket, showMoved } from './move-ticket.ts';

@InputType()
class ResolveTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
}

const ResolveTicketResult = createUnionType({ name: 'ResolveTicketResult', types: () => movedOrRefused });

@Resolver()
export class ResolveTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ResolveTicketResult)
  resolveTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ResolveTicketInput,
  ): Promise<typeof ResolveTicketResult> {
    const move: Move = { action: 'resolve', decide: resolveTicket };
    return this.acts.carryOut(
      caller,
      { name: 'resolveTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, move),
      (tx, decision) => showMoved(tx, decision, language),
    );
  }
}
