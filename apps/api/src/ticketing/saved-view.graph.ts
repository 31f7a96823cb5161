import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { oneLine, viewNameLimit } from '@vigie/ticketing';
import { IsOptional } from 'class-validator';
import { IsId, IsOptionalId, IsOptionalText, IsPart, IsText } from '../platform/input.ts';
import { FieldFaultView, Refusal } from '../platform/refusal.graph.ts';
import { LevelEnum, PersonView } from '../tenancy/index.ts';
import { AssignmentFilterEnum, TicketFilter } from './ticket-filter.ts';
import { type TicketSort, TicketSortEnum } from './ticket-order.ts';
import { ChannelEnum, PriorityEnum, TicketKindEnum, TicketRootEnum, TicketStatusEnum } from './ticketing.graph.ts';

const maybe = { nullable: true } as const;

@ObjectType('SavedFilter', { description: 'A kept `TicketFilter`, to be sent as one again.' })
export class SavedFilterView {
  @Field(() => AssignmentFilterEnum) assignment: string;
  @Field(() => [ID], maybe) assigneeIds?: string[] | null;
  @Field(() => [ID], maybe) teamIds?: string[] | null;
  @Field(() => ID, maybe) clientId?: string | null;
  @Field(() => [ID], maybe) siteIds?: string[] | null;
  @Field(() => [ID], maybe) categoryIds?: string[] | null;
  @Field(() => [PriorityEnum], maybe) priority?: string[] | null;
  @Field(() => [LevelEnum], maybe) level?: string[] | null;
  @Field(() => [TicketStatusEnum], maybe) status?: string[] | null;
  @Field(() => [TicketKindEnum], maybe) kind?: string[] | null;
  @Field(() => [TicketRootEnum], maybe) root?: string[] | null;
  @Field(() => [ChannelEnum], maybe) channel?: string[] | null;
  @Field(() => GraphQLISODateTime, maybe) openedFrom?: Date | null;
  @Field(() => GraphQLISODateTime, maybe) openedTo?: Date | null;
  @Field(() => GraphQLISODateTime, maybe) updatedSince?: Date | null;
  @Field(() => Boolean, maybe) overdue?: boolean | null;
  @Field(() => String, maybe) text?: string | null;
}

@ObjectType('SavedView')
export class SavedViewView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => SavedFilterView) filter: SavedFilterView;
  @Field(() => TicketSortEnum) sort: TicketSort;
  @Field(() => Int) position: number;
  @Field(() => ID, { nullable: true, description: 'The desk whose people see it too; null: the owner alone.' })
  deskId: string | null;
  @Field(() => PersonView) owner: PersonView;
  @Field({ description: 'Whether the caller keeps it, and so may change or remove it.' }) isMine: boolean;
  @Field(() => [FieldFaultView], {
    description: 'Parts of the filter that do not hold any more: a category that is gone, a client no longer served.',
  })
  faults: FieldFaultView[];
}

@ObjectType()
export class ViewRemoved {
  @Field(() => ID) viewId: string;
}

@ObjectType({ implements: () => Refusal, description: 'The person keeps as many views as one may.' })
export class TooManyViews extends Refusal {
  @Field(() => Int) max: number;
}

@InputType()
export class SaveViewInput {
  @Field() @IsText(viewNameLimit, oneLine) name: string;
  @Field(() => TicketFilter) @IsPart(() => TicketFilter) filter: TicketFilter;
  @Field(() => TicketSortEnum) sort: TicketSort;
  @Field(() => ID, { nullable: true, description: 'Share it with the people of this desk.' })
  @IsOptionalId()
  deskId?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeViewInput {
  @Field(() => ID) @IsId() viewId: string;
  @Field(() => String, maybe) @IsOptionalText(viewNameLimit, oneLine) name?: string | null;
  @Field(() => TicketFilter, maybe) @IsOptional() @IsPart(() => TicketFilter) filter?: TicketFilter | null;
  @Field(() => TicketSortEnum, maybe) sort?: TicketSort | null;
  @Field(() => Int, { nullable: true, description: 'From 1 on; of two at the same position the older comes first.' })
  position?: number | null;
  @Field(() => ID, { nullable: true, description: 'Null takes it back from the people of its desk.' })
  @IsOptionalId()
  deskId?: string | null;
}

@InputType()
export class RemoveViewInput {
  @Field(() => ID) @IsId() viewId: string;
}
