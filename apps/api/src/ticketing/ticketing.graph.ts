import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  audiences,
  cancelReasons,
  channels,
  closings,
  grades,
  type Level,
  linkKinds,
  packItems,
  resolutionCauses,
  resumeCauses,
  returnReasons,
  speakers,
  ticketFactTypes,
  ticketKinds,
  ticketStatuses,
} from '@vigie/ticketing';
import { PageInfo } from '../platform/paging.ts';
import { ClockEventView, HoldReasonEnum, PriorityEnum, TicketClockView } from '../sla/index.ts';
import {
  CategoryView,
  ClientServiceView,
  ClientView,
  ContactView,
  enumOf,
  LevelEnum,
  PersonView,
  SiteView,
  TeamView,
  TicketRootEnum,
} from '../tenancy/index.ts';

export { HoldReasonEnum, PriorityEnum, TicketRootEnum };
export const GradeEnum = enumOf(grades);
registerEnumType(GradeEnum, { name: 'Grade' });
export const TicketStatusEnum = enumOf(ticketStatuses);
registerEnumType(TicketStatusEnum, { name: 'TicketStatus' });
export const TicketKindEnum = enumOf(ticketKinds);
registerEnumType(TicketKindEnum, { name: 'TicketKind' });
export const ChannelEnum = enumOf(channels);
registerEnumType(ChannelEnum, { name: 'Channel' });
export const AudienceEnum = enumOf(audiences);
registerEnumType(AudienceEnum, { name: 'Audience' });
export const TicketFactTypeEnum = enumOf(ticketFactTypes.filter((type) => type !== 'commented'));
registerEnumType(TicketFactTypeEnum, { name: 'TicketFactType' });

export const ReturnReasonEnum = enumOf(returnReasons);
registerEnumType(ReturnReasonEnum, { name: 'ReturnReason' });
export const ResolutionCauseEnum = enumOf(resolutionCauses);
registerEnumType(ResolutionCauseEnum, { name: 'ResolutionCause' });
export const CancelReasonEnum = enumOf(cancelReasons);
registerEnumType(CancelReasonEnum, { name: 'CancelReason' });
const ClosingEnum = enumOf(closings);
registerEnumType(ClosingEnum, { name: 'Closing' });
const ResumeCauseEnum = enumOf(resumeCauses);
registerEnumType(ResumeCauseEnum, { name: 'ResumeCause' });
const SpeakerEnum = enumOf(speakers);
registerEnumType(SpeakerEnum, { name: 'Speaker' });
export const LinkKindEnum = enumOf(linkKinds);
registerEnumType(LinkKindEnum, { name: 'LinkKind' });
export const PackItemEnum = enumOf(packItems);
registerEnumType(PackItemEnum, { name: 'PackItem' });

const maybe = { nullable: true } as const;

@ObjectType('TicketCounters', { description: 'How often it changed hands, levels and minds.' })
export class CountersView {
  @Field(() => Int) assignments: number;
  @Field(() => Int) escalations: number;
  @Field(() => Int, { description: 'Bounces: how often a level sent it back.' }) returns: number;
  @Field(() => Int) reopenings: number;
}

@ObjectType('Ticket')
export class TicketView {
  @Field(() => ID) id: string;
  @Field({ description: 'What people say: `ACME-1042`.' }) reference: string;
  @Field(() => ClientView) client: ClientView;
  @Field(() => TicketKindEnum) kind: string;
  @Field(() => String, { nullable: true, description: "Null once erased at the person's request." })
  title: string | null;
  @Field(() => TicketStatusEnum) status: string;
  @Field(() => HoldReasonEnum, maybe) holdReason: string | null;
  @Field(() => PriorityEnum) priority: string;
  @Field(() => LevelEnum) level: Level;
  @Field(() => GradeEnum, maybe) impact: string | null;
  @Field(() => GradeEnum, maybe) urgency: string | null;
  @Field(() => TicketRootEnum, maybe) root: string | null;
  @Field(() => CategoryView, maybe) category: CategoryView | null;
  @Field(() => ChannelEnum) channel: string;
  @Field(() => SiteView, maybe) site: SiteView | null;
  @Field(() => ClientServiceView, maybe) service: ClientServiceView | null;
  @Field(() => ContactView, maybe) contact: ContactView | null;
  @Field(() => TeamView, maybe) team: TeamView | null;
  @Field(() => PersonView, maybe) assignee: PersonView | null;
  @Field(() => GraphQLISODateTime, maybe) assignedAt: Date | null;
  @Field(() => GraphQLISODateTime) openedAt: Date;
  @Field(() => GraphQLISODateTime) updatedAt: Date;
  @Field(() => GraphQLISODateTime, maybe) resolvedAt: Date | null;
  @Field(() => GraphQLISODateTime, maybe) closedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Nearest running target; null while none runs.' })
  nextDueAt: Date | null;
  @Field(() => [TicketClockView], {
    description: 'Its promises and, for the provider’s people, its stays (OLA) and waits (UC); the nearest due first.',
  })
  clocks: TicketClockView[];
  @Field(() => PriorityEnum, {
    nullable: true,
    description: "How urgent the client holds it; `priority` is the contract's.",
  })
  clientPriority: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it goes on by itself: a hold ends, a resolution that nobody refused stands.',
  })
  wakesAt: Date | null;
  @Field(() => ResolutionCauseEnum, { nullable: true, description: 'What it turned out to be, while it is resolved.' })
  resolutionCause: string | null;
  @Field(() => CountersView) counters: CountersView;
  /** The field `mergedInto` shows it. */
  mergedIntoId: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('LinkedTicket', { description: 'Another ticket in one line.' })
export class LinkedTicketView {
  @Field(() => ID) id: string;
  @Field() reference: string;
  @Field(() => String, maybe) title: string | null;
  @Field(() => TicketStatusEnum) status: string;
}

@ObjectType('TicketPermissions')
export class TicketPermissions {
  @Field() qualify: boolean;
  @Field() assign: boolean;
  @Field({ description: 'Assign beyond what a person is to hold at most.' }) overload: boolean;
  @Field({ description: 'Take it for oneself.' }) take: boolean;
  @Field() hold: boolean;
  @Field() resume: boolean;
  @Field() resolve: boolean;
  @Field() escalate: boolean;
  @Field() return: boolean;
  @Field() confirm: boolean;
  @Field() reopen: boolean;
  @Field() close: boolean;
  @Field() cancel: boolean;
  @Field() rank: boolean;
  @Field() merge: boolean;
  @Field() split: boolean;
  @Field() link: boolean;
  @Field() commentPublic: boolean;
  @Field() commentInternal: boolean;
}

@ObjectType('EscalationPack', {
  description: 'What a level was given to go on from. Null: erased, or not for the reader.',
})
export class EscalationPackView {
  @Field(() => String, maybe) symptom: string | null;
  @Field(() => String, maybe) tried: string | null;
  @Field(() => String, maybe) evidence: string | null;
  @Field(() => String, maybe) hypothesis: string | null;
  @Field(() => String, maybe) ask: string | null;
}

@ObjectType('TicketLink', {
  description: 'What this ticket is to another one; a ticket that the reader may not see is left out.',
})
export class TicketLinkView {
  @Field(() => ID) id: string;
  @Field(() => LinkKindEnum) link: string;
  @Field(() => LinkedTicketView) ticket: LinkedTicketView;
}

@ObjectType('Comment')
export class CommentView {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => PersonView) author: PersonView;
  @Field(() => AudienceEnum) audience: string;
  @Field(() => String, { nullable: true, description: 'Null once erased.' }) body: string | null;
}

@ObjectType('TicketFact')
export class TicketFactView {
  @Field(() => ID) id: string;
  @Field(() => TicketFactTypeEnum) type: string;
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => PersonView) actor: PersonView;
  @Field(() => PersonView, maybe) assignee: PersonView | null;
  @Field(() => PersonView, maybe) previousAssignee: PersonView | null;
  @Field(() => TeamView, maybe) team: TeamView | null;
  @Field(() => PriorityEnum, maybe) priority: string | null;
  @Field(() => LevelEnum, maybe) level: Level | null;
  @Field(() => TicketRootEnum, maybe) root: string | null;
  @Field(() => TicketKindEnum, maybe) kind: string | null;
  @Field(() => HoldReasonEnum, maybe) holdReason: string | null;
  @Field(() => ChannelEnum, maybe) channel: string | null;
  @Field(() => String, { nullable: true, description: 'Where an imported fact comes from, for example `servicenow`.' })
  source: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Of a hold: when it ends by itself.' })
  until: Date | null;
  @Field(() => ResumeCauseEnum, { nullable: true, description: 'Why it went on though nobody said so.' })
  resumeCause: string | null;
  @Field(() => LevelEnum, { nullable: true, description: 'The level that it left.' }) fromLevel: Level | null;
  @Field(() => EscalationPackView, maybe) pack: EscalationPackView | null;
  @Field(() => ReturnReasonEnum, maybe) returnReason: string | null;
  @Field(() => ResolutionCauseEnum, maybe) resolutionCause: string | null;
  @Field(() => String, { nullable: true, description: 'What the client was told of the resolution.' })
  summary: string | null;
  @Field(() => ClosingEnum, maybe) closing: string | null;
  @Field(() => CancelReasonEnum, maybe) cancelReason: string | null;
  @Field(() => SpeakerEnum, { nullable: true, description: 'Whose side reopened it.' }) by: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was said of it: of a return, a reopening, a cancellation.',
  })
  why: string | null;
  @Field(() => LinkKindEnum, maybe) link: string | null;
  @Field(() => LinkedTicketView, { nullable: true, description: 'The other ticket, where the reader may see it.' })
  otherTicket: LinkedTicketView | null;
}

export const TimelineEntry = createUnionType({
  name: 'TimelineEntry',
  types: () => [CommentView, TicketFactView, ClockEventView] as const,
});
export type TimelineEntry = CommentView | TicketFactView | ClockEventView;

@ObjectType()
export class TimelineEdge {
  @Field() cursor: string;
  @Field(() => TimelineEntry) node: TimelineEntry;
}

@ObjectType()
export class TimelineConnection {
  @Field(() => [TimelineEdge]) edges: TimelineEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType()
export class TicketEdge {
  @Field() cursor: string;
  @Field(() => TicketView) node: TicketView;
}

@ObjectType({ description: 'Exact up to 10,000.' })
export class TicketCount {
  @Field(() => Int) total: number;
  @Field({ description: 'There are more than `total`.' }) isCapped: boolean;
}

@ObjectType()
export class TicketConnection {
  @Field(() => [TicketEdge]) edges: TicketEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field({ description: 'Where live changes resume from: pass it as `after` of the subscription.' }) position: string;
}
