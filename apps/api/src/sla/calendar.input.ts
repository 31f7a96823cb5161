import { Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import { IsId, IsInstant, IsList, IsListOf, IsOptionalId, IsOptionalText, IsText } from '../platform/input.ts';
import { DateWindowsView, WeekdayWindowsView } from './calendar.graph.ts';
import { clauseText } from './clauses.graph.ts';

/** Every day of a year by its own hours. */
const dates = 366;

@InputType()
export class PublishCalendarInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => ID, { nullable: true, description: "Null: another coverage of the client's." })
  @IsOptionalId()
  coverageId?: string | null;
  @Field() @IsText(120, clauseText) name: string;
  @Field(() => String, { nullable: true }) @IsOptionalText(20, clauseText) number?: string | null;
  @Field(() => GraphQLISODateTime, { description: 'From when it holds: after the last version of its coverage does.' })
  @IsInstant()
  from: Date;
  @Field() zone: string;
  @Field(() => [WeekdayWindowsView]) @IsListOf(() => WeekdayWindowsView, 7) week: WeekdayWindowsView[];
  @Field(() => [DateWindowsView]) @IsListOf(() => DateWindowsView, dates) overrides: DateWindowsView[];
  @Field(() => [DateWindowsView]) @IsListOf(() => DateWindowsView, dates) breaks: DateWindowsView[];
  @Field(() => [String]) @IsList(20) holidayLists: string[];
  @Field() countsProvisional: boolean;
}
