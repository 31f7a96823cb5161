import { Field, GraphQLISODateTime, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIdList, IsInstant, IsList, IsOptionalId, IsOptionalText } from '../platform/input.ts';
import { enumOf, LevelEnum } from '../tenancy/index.ts';
import { oneLine } from '@vigie/ticketing';
import { IsOptional } from 'class-validator';
import { ChannelEnum, PriorityEnum, TicketKindEnum, TicketRootEnum, TicketStatusEnum } from './ticketing.graph.ts';

export const assignments = ['any', 'unassigned', 'mine'] as const;
export const AssignmentFilterEnum = enumOf(assignments);
registerEnumType(AssignmentFilterEnum, { name: 'AssignmentFilter' });

/** What one list may name at most; more would be a report. */
const longest = 50;
const oneOf = { nullable: true } as const;

@InputType({ description: 'All that is said must hold; of a list of choices, one of them.' })
export class TicketFilter {
  @Field(() => AssignmentFilterEnum, { defaultValue: 'any' }) assignment: string = 'any';
  @Field(() => [ID], oneOf) @IsIdList(longest) assigneeIds?: string[] | null;
  @Field(() => [ID], oneOf) @IsIdList(longest) teamIds?: string[] | null;
  @Field(() => ID, { nullable: true }) @IsOptionalId() clientId?: string | null;
  @Field(() => [ID], oneOf) @IsIdList(longest) siteIds?: string[] | null;
  @Field(() => [ID], oneOf) @IsIdList(longest) categoryIds?: string[] | null;
  @Field(() => [PriorityEnum], oneOf) @IsOptional() @IsList(longest) priority?: string[] | null;
  @Field(() => [LevelEnum], oneOf) @IsOptional() @IsList(longest) level?: string[] | null;
  @Field(() => [TicketStatusEnum], oneOf) @IsOptional() @IsList(longest) status?: string[] | null;
  @Field(() => [TicketKindEnum], oneOf) @IsOptional() @IsList(longest) kind?: string[] | null;
  @Field(() => [TicketRootEnum], oneOf) @IsOptional() @IsList(longest) root?: string[] | null;
  @Field(() => [ChannelEnum], oneOf) @IsOptional() @IsList(longest) channel?: string[] | null;
  @Field(() => GraphQLISODateTime, oneOf) @IsOptional() @IsInstant() openedFrom?: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Exclusive.' })
  @IsOptional()
  @IsInstant()
  openedTo?: Date | null;
  @Field(() => GraphQLISODateTime, oneOf) @IsOptional() @IsInstant() updatedSince?: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its nearest target has passed; false: it has not, or none runs.',
  })
  overdue?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title, the contact’s name or the comments, the last as a beginning (accents, case and inflections ignored), or a reference.',
  })
  @IsOptionalText(200, oneLine)
  text?: string | null;
}
