import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import {
  categoryLimit,
  categoryName,
  type Qualification,
  type QualifyRefusal,
  qualifyTicket,
  refuseWhenClosed,
  usualMatrix,
} from '@vigie/ticketing';
import { Acts, type Decision, refusedOnWire } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsId, IsOptionalId, IsOptionalText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { contractRulesAt } from '../sla/index.ts';
import { belongsToClient, LevelEnum } from '../tenancy/index.ts';
import { Happenings } from './happenings.ts';
import { categoryFaults, categoryIn } from './named-category.ts';
import { showTicket } from './show-ticket.ts';
import { LevelGoesByEscalation, TicketIsClosed } from './ticket-refusals.graph.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';
import { GradeEnum, PriorityEnum, TicketKindEnum, TicketRootEnum, TicketView } from './ticketing.graph.ts';

@InputType()
class QualifyTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => TicketKindEnum, { nullable: true }) kind?: string | null;
  @Field(() => TicketRootEnum, { nullable: true }) root?: string | null;
  @Field(() => String, { nullable: true, description: "A name in the client's catalogue, which takes in a new one." })
  @IsOptionalText(categoryLimit, categoryName)
  category?: string | null;
  @Field(() => ID, { nullable: true, description: 'One of its catalogue; it says the root too, unless that is named.' })
  @IsOptionalId()
  categoryId?: string | null;
  @Field(() => GradeEnum, { nullable: true }) impact?: string | null;
  @Field(() => GradeEnum, { nullable: true }) urgency?: string | null;
  @Field(() => PriorityEnum, { nullable: true }) priority?: string | null;
  @Field(() => LevelEnum, { nullable: true }) level?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptionalId() siteId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptionalId() serviceId?: string | null;
}

const QualifyTicketResult = createUnionType({
  name: 'QualifyTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketIsClosed, LevelGoesByEscalation] as const,
});

@Resolver()
export class QualifyTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => QualifyTicketResult)
  qualifyTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: QualifyTicketInput,
  ): Promise<typeof QualifyTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'qualifyTicket', actId, input },
      (tx) => this.qualify(tx, caller, input),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }

  private async qualify(tx: Tx, caller: SignedIn, { ticketId, ...wish }: QualifyTicketInput): Promise<Decision> {
    const stored = await lockTicket(tx, ticketId);
    if (!stored) return { refused: { code: 'NOT_FOUND' } };
    const { clientId, id } = stored.ticket;
    if (!may(abilityOf(caller), 'qualify', 'Ticket', { clientId })) return { refused: { code: 'NOT_ALLOWED' } };
    const faults = [
      ...clearedButNeeded(wish),
      ...(await belongsToClient(tx, clientId, wish)),
      ...(await categoryFaults(tx, clientId, wish)),
    ];
    if (faults.length > 0) throw new InvalidInputError(faults);
    const outcome = await decide(tx, stored, wish);
    if (!outcome.ok) return { refused: refusedOnWire<QualifyRefusal>(outcome.refusal) };
    await this.happenings.record(tx, caller, stored, outcome.facts);
    return { accepted: { clientId, subjectId: id } };
  }
}

type QualifyTicketWish = Omit<QualifyTicketInput, 'ticketId'>;

/** What is refused adds no word to the catalogue; a root that is named goes before that of the category. */
async function decide(tx: Tx, { ticket }: StoredTicket, { category, categoryId, ...parts }: QualifyTicketWish) {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  const named = await categoryIn(tx, ticket.clientId, { category, categoryId });
  const regrades = parts.impact !== undefined || parts.urgency !== undefined;
  const matrix = regrades ? (await contractRulesAt(tx, ticket.clientId, tx.now)).matrix : usualMatrix;
  return qualifyTicket(ticket, { ...named, ...parts } as Partial<Qualification>, matrix, tx.now);
}

/** Null clears a part, and three parts every ticket has. */
const clearedButNeeded = (wish: QualifyTicketWish) =>
  (['kind', 'priority', 'level'] as const)
    .filter((part) => wish[part] === null)
    .map((path) => ({ path, rule: 'required', data: {} }) as const);
