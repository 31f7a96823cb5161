import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { type Priority, setClientPriority } from '@vigie/ticketing';
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
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { PriorityEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class SetClientPriorityInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => PriorityEnum, { nullable: true, description: 'Null takes it back.' }) priority?: Priority | null;
}

const SetClientPriorityResult = createUnionType({
  name: 'SetClientPriorityResult',
  types: () => [TicketView, ...commonRefusals, TicketIsClosed] as const,
});

@Resolver()
export class SetClientPriority {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => SetClientPriorityResult, {
    description: 'How urgent the client holds it among their own; what is owed goes by the contract.',
  })
  setClientPriority(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: SetClientPriorityInput,
  ): Promise<typeof SetClientPriorityResult> {
    return this.acts.carryOut(
      caller,
      { name: 'setClientPriority', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, rankingOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

const rankingOf = ({ now }: Tx, { priority }: SetClientPriorityInput): Move => ({
  action: 'rank',
  decide: (ticket) => setClientPriority(ticket, priority ?? null, now),
});
