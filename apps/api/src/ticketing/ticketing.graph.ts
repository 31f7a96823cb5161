import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  audiences,
  channels,
  grades,
  type Level,
  ticketFactTypes,
  ticketKinds,
  ticketRoots,
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
} from '../tenancy/index.ts';

export { HoldReasonEnum, PriorityEnum };
export const GradeEnum = enumOf(grades);
registerEnumType(GradeEnum, { name: 'Grade' });
export const TicketStatusEnum = enumOf(ticketStatuses);
registerEnumType(TicketStatusEnum, { name: 'TicketStatus' });
export const TicketKindEnum = enumOf(ticketKinds);
registerEnumType(TicketKindEnum, { name: 'TicketKind' });
export const ChannelEnum = enumOf(channels);
registerEnumType(ChannelEnum, { name: 'Channel' });
export const TicketRootEnum = enumOf(ticketRoots);
registerEnumType(TicketRootEnum, { name: 'TicketRoot' });
export const AudienceEnum = enumOf(audiences);
registerEnumType(AudienceEnum, { name: 'Audience' });
export const TicketFactTypeEnum = enumOf(ticketFactTypes.filter((type) => type !== 'commented'));
registerEnumType(TicketFactTypeEnum, { name: 'TicketFactType' });

const maybe = { nullable: true } as const;

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
  @Field(() => Int) revision: number;
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
  @Field() commentPublic: boolean;
  @Field() commentInternal: boolean;
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

@ObjectType()
export class TicketConnection {
  @Field(() => [TicketEdge]) edges: TicketEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field({ description: 'Where live changes resume from: pass it as `after` of the subscription.' }) position: string;
}
