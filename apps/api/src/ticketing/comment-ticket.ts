import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import { type Audience, bodyLimit, commentTicket, plainText } from '@vigie/ticketing';
import { Acts, type Decision, refusedOnWire } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { insertText, newText, referenceTo } from './texts.ts';
import { showRefusal, TicketIsClosed } from './ticket-refusals.graph.ts';
import { lockTicket } from './ticket.store.ts';
import { AudienceEnum, CommentView } from './ticketing.graph.ts';
import { commentById } from './timeline.store.ts';

@InputType()
class CommentTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => AudienceEnum) audience: Audience;
  @Field() @IsText(bodyLimit, plainText) body: string;
}

const CommentTicketResult = createUnionType({
  name: 'CommentTicketResult',
  types: () => [CommentView, ...commonRefusals, TicketIsClosed] as const,
});

@Resolver()
export class CommentTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => CommentTicketResult)
  commentTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: CommentTicketInput,
  ): Promise<typeof CommentTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'commentTicket', actId, input },
      (tx) => this.comment(tx, caller, input),
      async (tx, decision) =>
        'refused' in decision
          ? showRefusal(decision.refused, language)
          : (await commentById(tx, decision.accepted.subjectId, language))!,
    );
  }

  private async comment(tx: Tx, caller: SignedIn, { ticketId, audience, body }: CommentTicketInput): Promise<Decision> {
    const stored = await lockTicket(tx, ticketId);
    if (!stored) return { refused: { code: 'NOT_FOUND' } };
    const { clientId, id } = stored.ticket;
    const subject = audience === 'internal' ? 'InternalNote' : 'Comment';
    if (!may(abilityOf(caller), 'write', subject, { clientId, ownerId: stored.contactId }))
      return { refused: { code: 'NOT_ALLOWED' } };
    const text = newText(tx, body);
    const from = caller.kind === 'staff' ? 'provider' : 'client';
    const outcome = commentTicket(stored.ticket, { from, audience, body: referenceTo(text) }, tx.now);
    if (!outcome.ok) return { refused: refusedOnWire(outcome.refusal) };
    const internal = audience === 'internal';
    await insertText(tx, text, { clientId, ticketId: id, use: 'comment', internal });
    await this.happenings.record(tx, caller, stored, outcome.facts);
    return { accepted: { clientId, subjectId: text.textId } };
  }
}
