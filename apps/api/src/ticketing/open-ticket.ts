import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, oneLine, type OpenTicket as Wish, plainText, titleLimit, usualMatrix } from '@vigie/ticketing';
import { abilityOf, may } from '@vigie/tenancy';
import { Acts, type Decision } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsId, IsOptionalId, IsOptionalText, IsText } from '../platform/input.ts';
import { commonRefusal, commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { ActId } from '../platform/act-id.ts';
import { contractRulesAt } from '../sla/index.ts';
import { belongsToClient, deskServing } from '../tenancy/index.ts';
import { Happenings } from './happenings.ts';
import { linkNewTicket } from './link-new-ticket.ts';
import { ticketView } from './ticket-view.store.ts';
import { lockTicket, type StoredTicket } from './ticket.store.ts';
import { ChannelEnum, GradeEnum, PriorityEnum, TicketKindEnum, TicketView } from './ticketing.graph.ts';
import { type Opening, writeNewTicket } from './write-new-ticket.ts';

@InputType()
class OpenTicketInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => ID, { nullable: true }) @IsOptionalId() deskId?: string | null;
  @Field(() => TicketKindEnum) kind: Wish['kind'];
  @Field() @IsText(titleLimit, oneLine) title: string;
  @Field(() => String, { nullable: true }) @IsOptionalText(bodyLimit, plainText) description?: string | null;
  @Field(() => ChannelEnum) channel: Wish['channel'];
  @Field(() => PriorityEnum, { nullable: true }) priority?: Wish['priority'];
  @Field(() => GradeEnum, { nullable: true }) impact?: Wish['impact'];
  @Field(() => GradeEnum, { nullable: true }) urgency?: Wish['urgency'];
  @Field(() => ID, { nullable: true }) @IsOptionalId() siteId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptionalId() serviceId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptionalId() contactId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A ticket of the same client that this one comes after.' })
  @IsOptionalId()
  followsId?: string | null;
}

const OpenTicketResult = createUnionType({
  name: 'OpenTicketResult',
  types: () => [TicketView, ...commonRefusals] as const,
});

@Resolver()
export class OpenTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => OpenTicketResult)
  openTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: OpenTicketInput,
  ): Promise<typeof OpenTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'openTicket', actId, input },
      (tx) => this.open(tx, caller, asOwn(caller, input)),
      async (tx, decision) =>
        'accepted' in decision
          ? (await ticketView(tx, decision.accepted.subjectId))!
          : commonRefusal(decision.refused.code, language),
    );
  }

  private async open(tx: Tx, caller: SignedIn, input: OpenTicketInput): Promise<Decision> {
    const served = await deskServing(tx, input.clientId, input.deskId ?? null);
    if (!served) return { refused: { code: 'NOT_FOUND' } };
    const { clientId } = served;
    if (!may(abilityOf(caller), 'open', 'Ticket', { clientId, ownerId: input.contactId ?? null }))
      return { refused: { code: 'NOT_ALLOWED' } };
    const faults = await belongsToClient(tx, clientId, input);
    if (faults.length > 0) throw new InvalidInputError(faults);
    const followed = input.followsId ? await this.followed(tx, clientId, input.followsId) : undefined;
    const opening = {
      ...openingOf(input),
      ...served,
      matrix: await matrixFor(tx, clientId, input),
    };
    const subjectId = await writeNewTicket(tx, this.happenings, caller, opening);
    if (followed)
      await linkNewTicket(tx, this.happenings, caller, { ticketId: subjectId, other: followed, link: 'follows' });
    return { accepted: { clientId, subjectId } };
  }

  /** What comes after a ticket comes after one of the same client, in any state. */
  private async followed(tx: Tx, clientId: Id<'Client'>, id: string): Promise<StoredTicket> {
    const stored = await lockTicket(tx, id);
    if (stored?.ticket.clientId === clientId) return stored;
    throw new InvalidInputError([{ path: 'followsId', rule: 'unknown', data: {} }]);
  }
}

/** Asked of the contract only where it decides. */
const matrixFor = async (tx: Tx, clientId: Id<'Client'>, { priority, impact, urgency }: OpenTicketInput) =>
  !priority && impact && urgency ? (await contractRulesAt(tx, clientId, tx.now)).matrix : usualMatrix;

/** Client people without a wider right ask in their own name, through the portal. */
function asOwn(caller: SignedIn, input: OpenTicketInput): OpenTicketInput {
  return caller.kind === 'staff'
    ? input
    : {
        ...input,
        channel: 'portal',
        contactId: caller.memberships.some(({ role }) => role === 'client_manager')
          ? (input.contactId ?? caller.userId)
          : caller.userId,
      };
}

/** The description is the requester's, whoever wrote it down. */
const openingOf = (input: OpenTicketInput): Omit<Opening, 'clientId' | 'deskId' | 'matrix'> => ({
  title: input.title,
  description: input.description || null,
  from: 'client',
  wish: {
    kind: input.kind,
    channel: input.channel,
    contactId: (input.contactId ?? null) as Wish['contactId'],
    siteId: (input.siteId ?? null) as Wish['siteId'],
    serviceId: (input.serviceId ?? null) as Wish['serviceId'],
    priority: input.priority ?? null,
    impact: input.impact ?? null,
    urgency: input.urgency ?? null,
  },
});
