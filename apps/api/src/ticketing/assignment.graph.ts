import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { overridableReasons, reasonCodes } from '@vigie/roster';
import type { Level } from '@vigie/ticketing';
import { commonRefusals, Refusal } from '../platform/refusal.graph.ts';
import { enumOf, LevelEnum, PersonView, TeamView } from '../tenancy/index.ts';
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { TicketView } from './ticketing.graph.ts';

export const ReasonCodeEnum = enumOf(reasonCodes);
registerEnumType(ReasonCodeEnum, { name: 'ReasonCode' });
export const OverridableReasonEnum = enumOf(overridableReasons);
registerEnumType(OverridableReasonEnum, {
  name: 'OverridableReason',
  description: 'Reasons that whoever directs the work may set aside on purpose; the ticket’s history keeps which.',
});

@ObjectType('Reason', { description: 'Why somebody may not take a ticket.' })
export class ReasonView {
  @Field(() => ReasonCodeEnum) code: string;
  @Field({ description: 'A sentence in the caller’s language; it stands under the person’s name.' }) message: string;
}

const maybe = { nullable: true } as const;

@ObjectType('Candidate')
export class CandidateView {
  @Field(() => PersonView) person: PersonView;
  @Field(() => LevelEnum, maybe) level: Level | null;
  @Field(() => TeamView, maybe) team: TeamView | null;
  @Field(() => Int, { description: 'Open tickets they hold, of whatever client.' }) openTickets: number;
  @Field(() => Int, { nullable: true, description: 'How many they are to hold at most; null for no limit.' })
  ceiling: number | null;
  @Field() eligible: boolean;
  @Field(() => String, { nullable: true, deprecationReason: 'The first of `reasons`.' }) reason: string | null;
  @Field(() => [ReasonView], { description: 'Every reason against it, the heaviest first; empty when eligible.' })
  reasons: ReasonView[];
}

@ObjectType({
  implements: () => Refusal,
  description: 'Somebody else was assigned since the caller last looked.',
})
export class TicketAlreadyAssigned extends Refusal {
  @Field(() => PersonView, maybe) assignee: PersonView | null;
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType({ implements: () => Refusal, description: 'The person may not take this ticket now.' })
export class AssigneeNotEligible extends Refusal {
  @Field(() => ID) assigneeId: string;
  @Field(() => PersonView) person: PersonView;
  @Field(() => [ReasonView], { description: 'Every reason, the heaviest first.' }) reasons: ReasonView[];
  @Field(() => PersonView, { nullable: true, description: 'Whom to ask instead; null when nobody may take it.' })
  nearest: PersonView | null;
  @Field(() => [OverridableReasonEnum], {
    description: 'What to send as `override` to assign all the same; empty when it is not the caller’s to set aside.',
  })
  overridable: string[];
}

@ObjectType({ implements: () => Refusal, description: 'The best person was asked for, and nobody may take it now.' })
export class NobodyEligible extends Refusal {}

/** A ticket that was to go to somebody: as it is now, or why not. */
export const given = [
  TicketView,
  ...commonRefusals,
  TicketIsClosed,
  TicketAlreadyAssigned,
  AssigneeNotEligible,
] as const;

export const AssignTicketResult = createUnionType({ name: 'AssignTicketResult', types: () => given });

export const AssignedOrNot = createUnionType({
  name: 'AssignedOrNot',
  types: () => [...given, NobodyEligible] as const,
});

@ObjectType({ description: 'What became of each ticket, in the order in which they were named.' })
export class TicketsAssigned {
  @Field(() => [AssignedOrNot]) answers: (typeof AssignedOrNot)[];
}

@ObjectType('ProposedMove')
export class ProposedMoveView {
  @Field(() => TicketView) ticket: TicketView;
  @Field(() => PersonView, { nullable: true, description: 'Who is to take it next; null when nobody may.' })
  to: PersonView | null;
  @Field(() => Int, { nullable: true, description: 'Open tickets they would hold then, earlier moves counted.' })
  openTicketsThen: number | null;
  @Field(() => Int, maybe) ceiling: number | null;
}
