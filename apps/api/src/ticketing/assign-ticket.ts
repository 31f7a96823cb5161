import {
  Args,
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import { assignTicket } from '@vigie/ticketing';
import { Acts, type Decision, refusedOnWire } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsOptionalId } from '../platform/input.ts';
import { commonRefusals, Refusal } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { refusalIn } from '../platform/speech.ts';
import { personsById, PersonView } from '../tenancy/index.ts';
import { isEligible } from './candidates.store.ts';
import { Happenings } from './happenings.ts';
import { showTicket } from './show-ticket.ts';
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { lockTicket } from './ticket.store.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType()
class AssignTicketInput {
  @Field(() => ID) @IsId() ticketId: string;
  @Field(() => ID, { nullable: true, description: 'Null puts the ticket back into the queue.' })
  @IsOptionalId()
  assigneeId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who the caller saw as assignee; somebody else by now is a refusal that names them.',
  })
  @IsOptionalId()
  expectedAssigneeId?: string | null;
}

@ObjectType({
  implements: () => Refusal,
  description: 'Somebody else was assigned since the caller last looked.',
})
class TicketAlreadyAssigned extends Refusal {
  @Field(() => PersonView, { nullable: true }) assignee: PersonView | null;
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType({ implements: () => Refusal, description: 'The person may not take tickets of this client.' })
class AssigneeNotEligible extends Refusal {
  @Field(() => ID) assigneeId: string;
}

const AssignTicketResult = createUnionType({
  name: 'AssignTicketResult',
  types: () => [TicketView, ...commonRefusals, TicketIsClosed, TicketAlreadyAssigned, AssigneeNotEligible] as const,
});

@Resolver()
export class AssignTicket {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => AssignTicketResult)
  assignTicket(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: AssignTicketInput,
  ): Promise<typeof AssignTicketResult> {
    return this.acts.carryOut(
      caller,
      { name: 'assignTicket', actId, input },
      (tx) => this.assign(tx, caller, input),
      (tx, decision) => show(tx, decision, language),
    );
  }

  private async assign(tx: Tx, caller: SignedIn, input: AssignTicketInput): Promise<Decision> {
    const stored = await lockTicket(tx, input.ticketId);
    if (!stored) return { refused: { code: 'NOT_FOUND' } };
    const { clientId, id } = stored.ticket;
    if (!may(abilityOf(caller), 'assign', 'Ticket', { clientId })) return { refused: { code: 'NOT_ALLOWED' } };
    const assigneeId = (input.assigneeId ?? null) as Id<'Staff'> | null;
    const expectedAssigneeId = (input.expectedAssigneeId ?? null) as Id<'Staff'> | null;
    const eligible = assigneeId !== null && (await isEligible(tx, clientId, assigneeId));
    const outcome = assignTicket(stored.ticket, { assigneeId, expectedAssigneeId, isEligible: eligible }, tx.now);
    if (!outcome.ok) return { refused: refusedOnWire(outcome.refusal) };
    await this.happenings.record(tx, caller, stored, outcome.facts);
    return { accepted: { clientId, subjectId: id } };
  }
}

async function show(tx: Tx, decision: Decision, language: Language): Promise<typeof AssignTicketResult> {
  if ('accepted' in decision) return showTicket(tx, decision, language);
  const { code, assigneeId, since } = decision.refused as { code: string; assigneeId: string | null; since: string };
  const assignee = assigneeId ? (await personsById(tx, [assigneeId], language)).get(assigneeId)! : null;
  if (code === 'TICKET_ALREADY_ASSIGNED') {
    const message = refusalIn(language, code, { assignee: assignee?.name ?? null, since });
    return Object.assign(new TicketAlreadyAssigned(), { code, message, assignee, since: new Date(since) });
  }
  if (code === 'ASSIGNEE_NOT_ELIGIBLE') {
    const message = refusalIn(language, code, { assignee: assignee?.name ?? '' });
    return Object.assign(new AssigneeNotEligible(), { code, message, assigneeId: assigneeId! });
  }
  return showTicket(tx, decision, language);
}
