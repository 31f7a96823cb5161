import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { closeTicket } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType()
class CloseTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
}

const CloseTicketResult = createUnionType({
  name: 'CloseTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class CloseTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => CloseTicketResult, {
    description: 'Nobody will refuse the resolution any more: we say so before its days are over.',
  })
  closeTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: CloseTicketInput,
  ): Promise<typeof CloseTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'closeTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, closing(tx)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

const closing = ({ now }: Tx): Move => ({ action: 'close', decide: (ticket) => closeTicket(ticket, 'closed', now) });
