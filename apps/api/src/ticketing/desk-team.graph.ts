import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Level } from '@vigie/ticketing';
import { PageInfo } from '../platform/paging.ts';
import { ClientView, enumOf, LevelEnum, PersonView, TeamView } from '../tenancy/index.ts';
import { PriorityEnum } from './ticketing.graph.ts';

export const PresenceStateEnum = enumOf(['online', 'idle', 'away']);
registerEnumType(PresenceStateEnum, {
  name: 'PresenceState',
  valuesMap: {
    ONLINE: { description: 'A screen of theirs is in use.' },
    IDLE: { description: 'Their screens are open and nobody has touched one for a while.' },
    AWAY: { description: 'No screen of theirs is open.' },
  },
});

const WorkStateEnum = enumOf(['running', 'w75', 'w90', 'breached', 'on_hold', 'done']);
registerEnumType(WorkStateEnum, {
  name: 'WorkState',
  description:
    'How the promises of a ticket stand that somebody works on: used by 75 %, by 90 %, broken; or it is over.',
});

const maybe = { nullable: true } as const;

@ObjectType('PersonPresence')
export class PersonPresenceView {
  @Field(() => PresenceStateEnum) state: string;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when; null for somebody who has not been seen since the service started.',
  })
  since: Date | null;
}

@ObjectType('WorkBlock', { description: 'A stretch of a person’s work on one ticket.' })
export class WorkBlockView {
  @Field(() => ID) ticketId: string;
  @Field() reference: string;
  @Field(() => String, { nullable: true, description: "Null once erased at the person's request." })
  title: string | null;
  @Field(() => ClientView) client: ClientView;
  @Field(() => LevelEnum) level: Level;
  @Field(() => PriorityEnum) priority: string;
  @Field(() => GraphQLISODateTime) from: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null while it goes on.' }) until: Date | null;
  @Field(() => WorkStateEnum) state: string;
}

@ObjectType('TeamMember')
export class TeamMemberView {
  @Field(() => PersonView) person: PersonView;
  @Field(() => LevelEnum, maybe) level: Level | null;
  @Field(() => TeamView, maybe) team: TeamView | null;
  @Field(() => PersonPresenceView) presence: PersonPresenceView;
  @Field(() => Int, { description: 'Open tickets they hold, of clients that the caller may see.' }) openTickets: number;
  @Field(() => [WorkBlockView], {
    description: 'Their work within the window, at most 50 stretches: what goes on first, then the latest.',
  })
  blocks: WorkBlockView[];
}

@ObjectType('DeskTeam')
export class DeskTeamView {
  @Field(() => [TeamMemberView]) members: TeamMemberView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}
