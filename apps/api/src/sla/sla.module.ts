import { Module } from '@nestjs/common';
import { Clocks } from './clocks.ts';
import { ClockWorker } from './clock-worker.ts';

@Module({ providers: [Clocks, ClockWorker], exports: [Clocks] })
export class SlaModule {}
