import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { type LinkKind, linkTickets, type PairRefusal } from '@vigie/ticketing';
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
import { insertLink } from './ticket-link.store.ts';
import { AnotherClient, SameTicket } from './ticket-refusals.graph.ts';
import { lockPair } from './ticket.store.ts';
import { LinkKindEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class LinkTicketsInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID) @IsId() otherId: string;
  @Field(() => LinkKindEnum, { description: 'What the ticket is to the other one.' }) link: LinkKind;
}

const LinkTicketsResult = createUnionType({
  name: 'LinkTicketsResult',
  types: () => [TicketView, ...commonRefusals, AnotherClient, SameTicket] as const,
});

@Resolver()
export class LinkTickets {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => LinkTicketsResult)
  linkTickets(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: LinkTicketsInput,
  ): Promise<typeof LinkTicketsResult> {
    return this.acts.carryOut(
      caller,
      { name: 'linkTickets', actId, input },
      (tx) => this.link(tx, caller, input),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }

  private async link(tx: Tx, caller: SignedIn, { ticketId, otherId, link }: LinkTicketsInput): Promise<Decision> {
    const pair = await lockPair(tx, ticketId, otherId);
    if (!pair) return { refused: { code: 'NOT_FOUND' } };
    const [one, other] = pair;
    if (!pair.every((stored) => mayOn(caller, 'link', stored))) return { refused: { code: 'NOT_ALLOWED' } };
    const outcome = linkTickets([one.ticket, other.ticket], link, tx.now);
    if (!outcome.ok) return { refused: refusedOnWire<PairRefusal>(outcome.refusal) };
    const { clientId, id } = one.ticket;
    if (await insertLink(tx, { clientId, ticketId: id, otherId: other.ticket.id, link })) {
      await this.happenings.record(tx, caller, one, outcome.facts);
      await this.happenings.record(tx, caller, other, outcome.otherFacts);
    }
    return { accepted: { clientId, subjectId: id } };
  }
}
