import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, plainText, type ReturnReason, returnTicket } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { newText, referenceTo } from './texts.ts';
import { NoLowerLevel, TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { ReturnReasonEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class ReturnTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ReturnReasonEnum) reason: ReturnReason;
  @Field({ description: 'What the level below is to do, or what it left out.' })
  @IsText(bodyLimit, plainText)
  why: string;
}

const ReturnTicketResult = createUnionType({
  name: 'ReturnTicketResult',
  types: () => [TicketView, ...commonRefusals, NoLowerLevel, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class ReturnTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ReturnTicketResult)
  returnTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ReturnTicketInput,
  ): Promise<typeof ReturnTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'returnTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, returnOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

function returnOf(tx: Tx, { reason, why }: ReturnTicketInput): Move {
  const text = newText(tx, why);
  return {
    action: 'return',
    decide: (ticket) => returnTicket(ticket, { reason, why: referenceTo(text) }, tx.now),
    texts: [[text, { use: 'why', internal: true }]],
  };
}
