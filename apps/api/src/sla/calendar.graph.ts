import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type DayWindow, type Weekday, weekdays } from '@vigie/sla';
import { IsDay, IsListOf } from '../platform/input.ts';
import { enumOf } from '../tenancy/index.ts';
import type { StoredHoliday } from './client-terms.ts';

export const WeekdayEnum = enumOf(weekdays);
registerEnumType(WeekdayEnum, { name: 'Weekday' });
export const HolidayStatusEnum = enumOf(['provisional', 'confirmed', 'dismissed'] satisfies StoredHoliday['status'][]);
registerEnumType(HolidayStatusEnum, { name: 'HolidayStatus' });

@ObjectType('DayWindow', {
  description: 'Wall-clock times: `22:00` to `06:00` ends on the next day; `24:00` is the end of the day.',
})
@InputType('DayWindowInput')
export class DayWindowView {
  @Field(() => String) from: DayWindow['from'];
  @Field(() => String) to: DayWindow['to'];
}

const windowsOfADay = 24;

@ObjectType('WeekdayWindows')
@InputType('WeekdayWindowsInput')
export class WeekdayWindowsView {
  @Field(() => WeekdayEnum) weekday: Weekday;
  @Field(() => [DayWindowView]) @IsListOf(() => DayWindowView, windowsOfADay) windows: readonly DayWindowView[];
}

@ObjectType('DateWindows')
@InputType('DateWindowsInput')
export class DateWindowsView {
  @Field({ description: '`2026-05-01`.' }) @IsDay() date: string;
  @Field(() => [DayWindowView]) @IsListOf(() => DayWindowView, windowsOfADay) windows: readonly DayWindowView[];
}

@ObjectType('Holiday', { description: 'A day off.' })
export class HolidayView {
  @Field(() => ID) id: string;
  @Field({ description: '`2026-05-01`.' }) date: string;
  @Field() nameFr: string;
  @Field() nameEn: string;
  @Field(() => HolidayStatusEnum) status: StoredHoliday['status'];
  @Field(() => String, {
    nullable: true,
    description: "`FR`, `FR-alsace-moselle`, `TN`, or null for the client's own list.",
  })
  list: string | null;
}

@ObjectType('CalendarVersion')
export class CalendarVersionView {
  @Field(() => ID) id: string;
  @Field(() => GraphQLISODateTime) from: Date;
  @Field({ description: 'IANA, of the site or of the desk.' }) zone: string;
  @Field(() => [WeekdayWindowsView], { description: 'Every weekday, Monday first; closed where there are no windows.' })
  week: readonly WeekdayWindowsView[];
  @Field(() => [DateWindowsView], { description: 'Windows of a date in place of the week’s, on a day off too.' })
  overrides: readonly DateWindowsView[];
  @Field(() => [DateWindowsView], { description: 'Taken out of whatever is open then.' })
  breaks: readonly DateWindowsView[];
  @Field(() => [String], {
    description: "Country lists that it observes (`FR`, `FR-alsace-moselle`, `TN`); the client's own always is.",
  })
  holidayLists: readonly string[];
  @Field({ description: 'Whether a provisional day off counts as one until it is settled.' })
  countsProvisional: boolean;
  @Field(() => [HolidayView], { description: 'The days off that count, by date.' }) holidays: readonly HolidayView[];
}

@ObjectType('Coverage', { description: 'Hours in which time counts.' })
export class CoverageView {
  @Field(() => ID) id: string;
  @Field(() => ID) clientId: string;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'As people cite it: `3.1`.' }) number: string | null;
  @Field(() => [CalendarVersionView], { description: 'In the order of their instants.' })
  versions: readonly CalendarVersionView[];
}
