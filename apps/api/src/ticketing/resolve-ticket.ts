import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, plainText, type ResolutionCause, resolveTicket, type TicketRoot } from '@vigie/ticketing';
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
import { ResolutionIncomplete, TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { ResolutionCauseEnum, TicketRootEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class ResolveTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => TicketRootEnum, {
    nullable: true,
    description: 'Where the fault had its root, where it is not known yet.',
  })
  root?: TicketRoot | null;
  @Field(() => ResolutionCauseEnum, { nullable: true, description: 'What it turned out to be.' })
  cause?: ResolutionCause | null;
  @Field(() => String, { nullable: true, description: 'For the client, in plain words.' })
  @IsOptionalText(bodyLimit, plainText)
  summary?: string | null;
}

const ResolveTicketResult = createUnionType({
  name: 'ResolveTicketResult',
  types: () => [TicketView, ...commonRefusals, ResolutionIncomplete, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class ResolveTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ResolveTicketResult)
  resolveTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ResolveTicketInput,
  ): Promise<typeof ResolveTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'resolveTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, resolutionOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

/** What is missing is for the rule to say, all of it at once. */
function resolutionOf(tx: Tx, { root, cause, summary }: ResolveTicketInput): Move {
  const text = summary ? newText(tx, summary) : null;
  const wish = { root: root ?? null, cause: cause ?? null, summary: text && referenceTo(text) };
  return {
    action: 'resolve',
    decide: (ticket) => resolveTicket(ticket, wish, tx.now),
    texts: text ? [[text, { use: 'summary', internal: false }]] : [],
  };
}
