import type { OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { dataSourceAs } from './database.ts';

/** The open pools of a process, closed when it stops. */
export class Databases implements OnApplicationShutdown {
  constructor(
    readonly app: DataSource,
    readonly worker: DataSource,
  ) {}

  static async open(config: Config, rows: readonly (new () => object)[]): Promise<Databases> {
    const app = dataSourceAs(config, 'desk_app', [...rows]);
    const worker = dataSourceAs(config, 'desk_worker', []);
    await Promise.all([app.initialize(), worker.initialize()]);
    return new Databases(app, worker);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.destroy(), this.worker.destroy()]);
  }
}
