import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, oneLine, plainText, refuseWhenClosed, titleLimit, usualMatrix } from '@vigie/ticketing';
import { Acts, type Decision, refusedOnWire } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsOptionalText, IsText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { linkNewTicket } from './link-new-ticket.ts';
import { mayOn } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';
import { TicketView } from './ticketing.graph.ts';
import { type Opening, writeNewTicket } from './write-new-ticket.ts';

@InputType()
class SplitTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field({ description: 'Of the new ticket.' }) @IsText(titleLimit, oneLine) title: string;
  @Field(() => String, { nullable: true, description: 'Its first words, for the client to read.' })
  @IsOptionalText(bodyLimit, plainText)
  description?: string | null;
}

const SplitTicketResult = createUnionType({
  name: 'SplitTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketIsClosed] as const,
});

@Resolver()
export class SplitTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => SplitTicketResult, {
    description: 'Two troubles told as one: the second becomes a ticket of its own, which is the answer.',
  })
  splitTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: SplitTicketInput,
  ): Promise<typeof SplitTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'splitTicket', actId, input },
      (tx) => this.split(tx, caller, input),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }

  private async split(tx: Tx, caller: SignedIn, { ticketId, title, description }: SplitTicketInput): Promise<Decision> {
    const stored = await lockTicket(tx, ticketId);
    if (!stored) return { refused: { code: 'NOT_FOUND' } };
    if (!mayOn(caller, 'split', stored)) return { refused: { code: 'NOT_ALLOWED' } };
    const closed = refuseWhenClosed(stored.ticket);
    if (closed) return { refused: refusedOnWire(closed.refusal) };
    const opening = { ...alike(stored), title, description: description || null };
    const subjectId = await writeNewTicket(tx, this.happenings, caller, opening);
    await linkNewTicket(tx, this.happenings, caller, { ticketId: subjectId, other: stored, link: 'split_from' });
    return { accepted: { clientId: stored.ticket.clientId, subjectId } };
  }
}

/** For the same people at the same place, as urgent as the one that it comes from. */
function alike({ ticket, deskId, contactId }: StoredTicket): Omit<Opening, 'title' | 'description'> {
  const { kind, priority, level, impact, urgency, siteId, serviceId } = ticket.qualification;
  const wish = { kind, priority, level, impact, urgency, siteId, serviceId, contactId, channel: ticket.channel };
  return { clientId: ticket.clientId, deskId, from: 'provider', matrix: usualMatrix, wish };
}
