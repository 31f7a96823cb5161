import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, instant } from '@vigie/kernel';
import { bodyLimit, plainText, reopenTicket } from '@vigie/ticketing';
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
import { ResolutionStands, TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType()
class ReopenTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field({ description: 'What is not solved.' }) @IsText(bodyLimit, plainText) why: string;
}

const ReopenTicketResult = createUnionType({
  name: 'ReopenTicketResult',
  types: () => [TicketView, ...commonRefusals, ResolutionStands, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class ReopenTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ReopenTicketResult, {
    description: 'The client refuses the resolution, or we find that it does not hold.',
  })
  reopenTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ReopenTicketInput,
  ): Promise<typeof ReopenTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'reopenTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, reopeningOf(tx, caller, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

function reopeningOf(tx: Tx, { kind }: SignedIn, { why }: ReopenTicketInput): Move {
  const text = newText(tx, why);
  const by = kind === 'staff' ? 'provider' : 'client';
  return {
    action: 'reopen',
    decide: (ticket, { wakesAt }) =>
      reopenTicket(ticket, { by, why: referenceTo(text), standsFrom: wakesAt ?? never }, tx.now),
    texts: [[text, { use: 'why', internal: false }]],
  };
}

/** A resolution from elsewhere stands only once somebody closes it. */
const never = instant(Number.MAX_SAFE_INTEGER);
