import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { mergeTicket, type MergeRefusal } from '@vigie/ticketing';
import { Acts, type Decision, refusedOnWire } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { mayOn } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import {
  AnotherClient,
  OtherTicketIsOver,
  SameTicket,
  TicketCannotMove,
  TicketIsClosed,
} from './ticket-refusals.graph.ts';
import { lockPair } from './ticket.store.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType()
class MergeTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID, { description: 'The ticket that goes on.' }) @IsId() intoId: string;
}

const MergeTicketResult = createUnionType({
  name: 'MergeTicketResult',
  types: () =>
    [
      TicketView,
      ...commonRefusals,
      AnotherClient,
      OtherTicketIsOver,
      SameTicket,
      TicketCannotMove,
      TicketIsClosed,
    ] as const,
});

@Resolver()
export class MergeTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => MergeTicketResult, {
    description: 'The same trouble told twice: the ticket ends in the other one, which goes on for both.',
  })
  mergeTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: MergeTicketInput,
  ): Promise<typeof MergeTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'mergeTicket', actId, input },
      (tx) => this.merge(tx, caller, input),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }

  private async merge(tx: Tx, caller: SignedIn, { ticketId, intoId }: MergeTicketInput): Promise<Decision> {
    const pair = await lockPair(tx, ticketId, intoId);
    if (!pair) return { refused: { code: 'NOT_FOUND' } };
    const [one, into] = pair;
    if (!pair.every((stored) => mayOn(caller, 'merge', stored))) return { refused: { code: 'NOT_ALLOWED' } };
    const outcome = mergeTicket(one.ticket, into.ticket, tx.now);
    if (!outcome.ok) return { refused: refusedOnWire<MergeRefusal>(outcome.refusal) };
    await this.happenings.record(tx, caller, one, outcome.facts);
    await this.happenings.record(tx, caller, into, outcome.otherFacts);
    return { accepted: { clientId: one.ticket.clientId, subjectId: one.ticket.id } };
  }
}
