import type { Config } from './config.ts';
import type { Installation } from './intake/index.ts';
import { ImportRefused } from './logs/index.ts';
import type { WorkerDesk } from './platform/worker-desk.ts';

/** The database of the environment, opened by the command that comes to need it. */
export class LazyDatabase {
  private opened: { onApplicationShutdown(): Promise<void> } | undefined;

  async open(): Promise<Installation> {
    await import('reflect-metadata');
    const { Clock } = await import('./platform/clock.ts');
    const { Desk } = await import('./platform/desk.ts');
    const { databases, config } = await this.connect();
    return { desk: new Desk(databases.app, new Clock()), databaseUrl: config.databaseUrl };
  }

  /** For what no person does: in the worker's own name. */
  async openForWorker(): Promise<WorkerDesk> {
    await import('reflect-metadata');
    const { Clock } = await import('./platform/clock.ts');
    const { WorkerDesk } = await import('./platform/worker-desk.ts');
    const { databases } = await this.connect();
    return new WorkerDesk(databases.worker, new Clock());
  }

  private async connect() {
    const { Databases } = await import('./platform/databases.ts');
    const { rows } = await import('./rows.ts');
    const config = await configured();
    const databases = await Databases.open(config, rows);
    this.opened = databases;
    return { databases, config };
  }

  async close(): Promise<void> {
    await this.opened?.onApplicationShutdown();
  }
}

async function configured(): Promise<Config> {
  const { readConfig } = await import('./config.ts');
  try {
    return readConfig(process.env);
  } catch (error) {
    throw new ImportRefused('notConfigured', { message: (error as Error).message });
  }
}
