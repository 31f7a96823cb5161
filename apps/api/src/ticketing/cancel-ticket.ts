import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, type CancelReason, cancelTicket, plainText } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsOptionalText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { newText, referenceTo } from './texts.ts';
import { TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { CancelReasonEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class CancelTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => CancelReasonEnum) reason: CancelReason;
  @Field(() => String, { nullable: true }) @IsOptionalText(bodyLimit, plainText) why?: string | null;
}

const CancelTicketResult = createUnionType({
  name: 'CancelTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class CancelTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => CancelTicketResult)
  cancelTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: CancelTicketInput,
  ): Promise<typeof CancelTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'cancelTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, cancellationOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

function cancellationOf(tx: Tx, { reason, why }: CancelTicketInput): Move {
  const text = why ? newText(tx, why) : null;
  return {
    action: 'cancel',
    decide: (ticket) => cancelTicket(ticket, { reason, why: text && referenceTo(text) }, tx.now),
    texts: text ? [[text, { use: 'why', internal: false }]] : [],
  };
}
