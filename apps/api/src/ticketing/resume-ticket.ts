import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { resumeTicket } from '@vigie/ticketing';
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
class ResumeTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
}

const ResumeTicketResult = createUnionType({
  name: 'ResumeTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketCannotMove, TicketIsClosed] as const,
});

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
    return this.acts.carryOut(
      caller,
      { name: 'resumeTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, resumption(tx)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

const resumption = ({ now }: Tx): Move => ({ action: 'resume', decide: (ticket) => resumeTicket(ticket, now) });
