import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Role, type Standing, standings } from '@vigie/tenancy';
import type { Level } from '@vigie/ticketing';
import { PageInfo } from '../platform/paging.ts';
import { enumOf, LevelEnum, PersonKindEnum, RoleEnum } from '../tenancy/index.ts';

export const StandingEnum = enumOf(standings);
registerEnumType(StandingEnum, { name: 'Standing' });

@ObjectType('RightsAt', { description: 'What somebody holds at one client, and what that comes to in one word.' })
export class RightsAtView {
  @Field(() => ID) clientId: string;
  @Field(() => [RoleEnum]) roles: readonly Role[];
  @Field(() => StandingEnum) standing: Standing;
}

@ObjectType('RightsHolder', { description: 'Somebody of the provider or of a client, and what they may do where.' })
export class RightsHolderView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => PersonKindEnum) kind: string;
  @Field(() => String, { nullable: true, description: 'How they sign in; null when they cannot.' })
  email: string | null;
  @Field(() => LevelEnum, { nullable: true }) level: Level | null;
  @Field() isActive: boolean;
  @Field(() => [RoleEnum], { description: 'Held anywhere, each once.' }) roles: readonly Role[];
  @Field(() => [RoleEnum], { description: 'Held at every client, those to come included.' })
  everywhere: readonly Role[];
  @Field(() => RoleEnum, { description: 'In which role they work, or last worked.' }) work: Role;
  @Field(() => Int) openTickets: number;
  @Field(() => [RightsAtView], { description: 'Of the clients asked about, those at which they hold something.' })
  places: RightsAtView[];
}

@ObjectType('RightsHolders')
export class RightsHoldersView {
  @Field(() => [RightsHolderView]) people: RightsHolderView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType('RightsOrigin', { description: 'Where a right comes from.' })
export class RightsOriginView {
  @Field(() => RoleEnum) role: Role;
  @Field({ description: 'Held at every client, those to come included.' }) isEverywhere: boolean;
  @Field(() => GraphQLISODateTime) since: Date;
  @Field(() => String, { nullable: true, description: 'Who granted it; null when nobody in particular did.' })
  by: string | null;
}
