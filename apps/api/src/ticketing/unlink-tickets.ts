import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { type LinkKind, unlinkTickets } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { mayOn } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { endLink } from './ticket-link.store.ts';
import { lockPair } from './ticket.store.ts';
import { LinkKindEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class UnlinkTicketsInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID) @IsId() otherId: string;
  @Field(() => LinkKindEnum, { description: 'What the ticket is to the other one.' }) link: LinkKind;
}

const UnlinkTicketsResult = createUnionType({
  name: 'UnlinkTicketsResult',
  types: () => [TicketView, ...commonRefusals] as const,
});

@Resolver()
export class UnlinkTickets {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => UnlinkTicketsResult)
  unlinkTickets(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: UnlinkTicketsInput,
  ): Promise<typeof UnlinkTicketsResult> {
    return this.acts.carryOut(
      caller,
      { name: 'unlinkTickets', actId, input },
      (tx) => this.unlink(tx, caller, input),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }

  private async unlink(tx: Tx, caller: SignedIn, { ticketId, otherId, link }: UnlinkTicketsInput): Promise<Decision> {
    const pair = await lockPair(tx, ticketId, otherId);
    if (!pair) return { refused: { code: 'NOT_FOUND' } };
    const [one, other] = pair;
    if (!pair.every((stored) => mayOn(caller, 'link', stored))) return { refused: { code: 'NOT_ALLOWED' } };
    const { clientId, id } = one.ticket;
    if (await endLink(tx, { clientId, ticketId: id, otherId: other.ticket.id, link })) {
      const { facts, otherFacts } = unlinkTickets([one.ticket, other.ticket], link, tx.now);
      await this.happenings.record(tx, caller, one, facts);
      await this.happenings.record(tx, caller, other, otherFacts);
    }
    return { accepted: { clientId, subjectId: id } };
  }
}
