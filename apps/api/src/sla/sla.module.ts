import { Module } from '@nestjs/common';
import { ClockEvents } from './clock-events.ts';
import { Clocks } from './clocks.ts';
import { ClockWorker } from './clock-worker.ts';
import { KnownTerms } from './known-terms.ts';
import { PublishCalendar } from './publish-calendar.ts';
import { PublishTerms } from './publish-terms.ts';
import { RecordHoliday } from './record-holiday.ts';
import { SettleHoliday } from './settle-holiday.ts';
import { TermsQueries } from './terms.queries.ts';

export const slaResolvers = [ClockEvents, TermsQueries, PublishTerms, PublishCalendar, RecordHoliday, SettleHoliday];

@Module({ providers: [KnownTerms, Clocks, ClockWorker, ...slaResolvers], exports: [Clocks] })
export class SlaModule {}
