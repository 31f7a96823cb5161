import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, escalateTicket, type Level, type PackItem, packItems, plainText } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsOptionalText, IsPart } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { LevelEnum } from '../tenancy/index.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { type NewText, newText, referenceTo } from './texts.ts';
import { EscalationPackIncomplete, NoHigherLevel, TicketCannotMove, TicketIsClosed } from './ticket-refusals.graph.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType({ description: 'What the next level is given; all of it is needed.' })
class EscalationPackInput {
  @Field(() => String, { nullable: true, description: 'What is seen, by whom, since when.' })
  @IsOptionalText(bodyLimit, plainText)
  symptom?: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, and what it changed.' })
  @IsOptionalText(bodyLimit, plainText)
  tried?: string | null;
  @Field(() => String, { nullable: true, description: 'Messages, readings, files.' })
  @IsOptionalText(bodyLimit, plainText)
  evidence?: string | null;
  @Field(() => String, { nullable: true, description: 'What it may be.' })
  @IsOptionalText(bodyLimit, plainText)
  hypothesis?: string | null;
  @Field(() => String, { nullable: true, description: 'What the next level is to do.' })
  @IsOptionalText(bodyLimit, plainText)
  ask?: string | null;
}

@InputType()
class EscalateTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => LevelEnum, { nullable: true, description: 'Left out: the next level.' }) toLevel?: Level | null;
  @Field(() => EscalationPackInput) @IsPart(() => EscalationPackInput) pack: EscalationPackInput;
}

const EscalateTicketResult = createUnionType({
  name: 'EscalateTicketResult',
  types: () =>
    [TicketView, ...commonRefusals, EscalationPackIncomplete, NoHigherLevel, TicketCannotMove, TicketIsClosed] as const,
});

@Resolver()
export class EscalateTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => EscalateTicketResult)
  escalateTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: EscalateTicketInput,
  ): Promise<typeof EscalateTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'escalateTicket', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, escalationOf(tx, input)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

/** What is missing is for the rule to say, all of it at once. */
function escalationOf(tx: Tx, { toLevel, pack }: EscalateTicketInput): Move {
  const texts = packItems.flatMap((item) => (pack[item] ? [[item, newText(tx, pack[item])] as const] : []));
  const wish = { toLevel: toLevel ?? null, pack: referencesTo(texts) };
  return {
    action: 'escalate',
    decide: (ticket) => escalateTicket(ticket, wish, tx.now),
    texts: texts.map(([use, text]) => [text, { use, internal: true }]),
  };
}

function referencesTo(texts: readonly (readonly [PackItem, NewText])[]) {
  const none = { symptom: null, tried: null, evidence: null, hypothesis: null, ask: null };
  return { ...none, ...Object.fromEntries(texts.map(([item, text]) => [item, referenceTo(text)])) };
}
