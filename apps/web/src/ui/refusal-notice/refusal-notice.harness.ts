import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a refusal and goes one of its ways. */
export class RefusalNoticeHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-refusal-notice';
  private readonly reasons = this.locatorForAll('li');
  private readonly buttons = this.locatorForAll('button');
  private readonly first = this.locatorForAll('[data-first]');

  async why(): Promise<string[]> {
    return Promise.all((await this.reasons()).map((reason) => reason.text()));
  }

  /** The words of the ways on, in order. */
  async ways(): Promise<string[]> {
    return Promise.all((await this.buttons()).map((button) => button.text()));
  }

  /** The way that has the keyboard first, so that `Entrée` goes it. */
  async firstWay(): Promise<string | undefined> {
    return (await this.first())[0]?.text();
  }

  async go(words: string): Promise<void> {
    const ways = await this.ways();
    await (await this.buttons())[ways.findIndex((way) => way.includes(words))]?.click();
  }
}
