import { Module } from '@nestjs/common';
import { ClockEvents } from './clock-events.ts';
import { Clocks } from './clocks.ts';
import { ClockWorker } from './clock-worker.ts';

export const slaResolvers = [ClockEvents];

@Module({ providers: [Clocks, ClockWorker, ...slaResolvers], exports: [Clocks] })
export class SlaModule {}
