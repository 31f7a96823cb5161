/** Work that is done again and again by one process: at once while there is more, else after a pause or when woken. */
export class Recurring {
  private isStopped = false;
  private isWoken = false;
  private running: Promise<void> = Promise.resolve();
  private endPause: () => void = () => undefined;

  constructor(
    private readonly pauseMs: number,
    private readonly round: () => Promise<boolean>,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Resolves when the round under way is over. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.running;
  }

  /** Ends the pause, now or, during a round, the one to come. */
  wake(): void {
    this.isWoken = true;
    this.endPause();
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      this.isWoken = false;
      const hasMore = await this.round();
      if (!hasMore) await this.pause();
    }
  }

  private async pause(): Promise<void> {
    if (this.isWoken || this.isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
