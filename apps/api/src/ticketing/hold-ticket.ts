import { Args, createUnionType, Field, GraphQLISODateTime, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { type Id, instant } from '@vigie/kernel';
import { type HoldReason, holdTicket } from '@vigie/ticketing';
import { IsOptional } from 'class-validator';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsInstant } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { TicketCannotMove, TicketIsClosed, WakeUpIsPast } from './ticket-refusals.graph.ts';
import { HoldReasonEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class HoldTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => HoldReasonEnum, { description: 'Whom or what it waits for.' }) reason: HoldReason;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it goes on by itself; left out: when somebody says so.',
  })
  @IsOptional()
  @IsInstant()
  until?: Date | null;
}

const HoldTicketResult = createUnionType({
  name: 'HoldTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketCannotMove, TicketIsClosed, WakeUpIsPast] as const,
});

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
    return this.acts.carryOut(
      caller,
      { name: 'holdTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, holdOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

function holdOf({ now }: Tx, { reason, until }: HoldTicketInput): Move {
  const wish = { reason, ...(until ? { until: instant(until.getTime()) } : {}) };
  return { action: 'hold', decide: (ticket) => holdTicket(ticket, wish, now) };
}
