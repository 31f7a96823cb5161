import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDay, IsId, IsOptionalId, IsText } from '../platform/input.ts';
import { HolidayStatusEnum } from './calendar.graph.ts';
import { clauseText } from './clauses.graph.ts';
import type { StoredHoliday } from './client-terms.ts';

@InputType()
export class RecordHolidayInput {
  @Field(() => ID, { nullable: true, description: "Whose own list; null for a country's." })
  @IsOptionalId()
  clientId?: string | null;
  @Field(() => String, { nullable: true, description: "`FR`, `FR-alsace-moselle`, `TN`; null for a client's own." })
  list?: string | null;
  @Field({ description: '`2026-05-01`.' }) @IsDay() date: string;
  @Field() @IsText(120, clauseText) nameFr: string;
  @Field() @IsText(120, clauseText) nameEn: string;
  @Field(() => HolidayStatusEnum) status: StoredHoliday['status'];
}

@InputType()
export class SettleHolidayInput {
  @Field(() => ID) @IsId() holidayId: string;
  @Field(() => HolidayStatusEnum, { description: 'CONFIRMED or DISMISSED.' }) status: StoredHoliday['status'];
  @Field({ description: 'The day that it falls on after all.' }) @IsDay() date: string;
}
