import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsOptionalId, IsOptionalText } from '../platform/input.ts';
import { enumOf, LevelEnum } from '../tenancy/index.ts';
import { oneLine } from '@vigie/ticketing';
import { PriorityEnum, TicketStatusEnum } from './ticketing.graph.ts';

export const AssignmentFilterEnum = enumOf(['any', 'unassigned', 'mine']);
registerEnumType(AssignmentFilterEnum, { name: 'AssignmentFilter' });

@InputType()
export class TicketFilter {
  @Field(() => AssignmentFilterEnum, { defaultValue: 'any' }) assignment: string = 'any';
  @Field(() => ID, { nullable: true }) @IsOptionalId() clientId?: string | null;
  @Field(() => [PriorityEnum], { nullable: true }) priority?: string[] | null;
  @Field(() => [LevelEnum], { nullable: true }) level?: string[] | null;
  @Field(() => [TicketStatusEnum], { nullable: true }) status?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title (accents and case ignored) or a reference.',
  })
  @IsOptionalText(200, oneLine)
  text?: string | null;
}
