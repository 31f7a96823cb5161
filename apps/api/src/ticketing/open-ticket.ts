import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { bodyLimit, oneLine, openTicket, type OpenTicket as Wish, plainText, titleLimit } from '@vigie/ticketing';
import { abilityOf, may } from '@vigie/tenancy';
import { Acts, type Decision } from '../platform/act.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsId, IsOptionalId, IsOptionalText, IsText } from '../platform/input.ts';
import { commonRefusal, commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { ActId } from '../platform/act-id.ts';
import { belongsToClient, clientById, deskServing } from '../tenancy/index.ts';
import { Happenings } from './happenings.ts';
import { insertText, newText, type NewText, referenceTo } from './texts.ts';
import { ticketView } from './ticket-view.store.ts';
import { insertFact, insertTicket } from './ticket.store.ts';
import { ChannelEnum, GradeEnum, PriorityEnum, TicketKindEnum, TicketView } from './ticketing.graph.ts';

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
    const client = await clientById(tx, input.clientId);
    const deskId = client && (await deskServing(tx, client.id, input.deskId ?? null));
    if (!client || !deskId) return { refused: { code: 'NOT_FOUND' } };
    const clientId = client.id as Id<'Client'>;
    if (!may(abilityOf(caller), 'open', 'Ticket', { clientId, ownerId: input.contactId ?? null }))
      return { refused: { code: 'NOT_ALLOWED' } };
    const faults = await belongsToClient(tx, clientId, input);
    if (faults.length > 0) throw new InvalidInputError(faults);
    const id = tx.newId<'Ticket'>();
    const place = { clientId, ticketId: id, internal: false } as const;
    const title = newText(tx, input.title);
    const fact = openTicket(wishOf(input, title), tx.now);
    await insertTicket(tx, { ...newTicketOf(input), id, clientId, deskId, fact });
    await insertText(tx, title, { ...place, use: 'title' });
    await insertFact(tx, { id, clientId }, fact);
    if (input.description) await this.describe(tx, newText(tx, input.description), place);
    await this.happenings.tell(tx, caller, { ...place, deskId: deskId as Id<'Desk'> });
    return { accepted: { clientId, subjectId: id } };
  }

  /** The requester's words, whoever wrote them down. */
  private async describe(
    tx: Tx,
    body: NewText,
    place: { readonly clientId: Id<'Client'>; readonly ticketId: Id<'Ticket'>; readonly internal: false },
  ): Promise<void> {
    await insertText(tx, body, { ...place, use: 'comment' });
    await insertFact(
      tx,
      { clientId: place.clientId, id: place.ticketId },
      { type: 'commented', at: tx.now, from: 'client', audience: 'public', body: referenceTo(body) },
    );
  }
}

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

const wishOf = (input: OpenTicketInput, title: NewText): Wish => ({
  kind: input.kind,
  channel: input.channel,
  title: referenceTo(title),
  contactId: (input.contactId ?? null) as Wish['contactId'],
  siteId: (input.siteId ?? null) as Wish['siteId'],
  serviceId: (input.serviceId ?? null) as Wish['serviceId'],
  priority: input.priority ?? null,
  impact: input.impact ?? null,
  urgency: input.urgency ?? null,
});

const newTicketOf = ({ title, impact, urgency }: OpenTicketInput) => ({
  title,
  impact: impact ?? null,
  urgency: urgency ?? null,
});
