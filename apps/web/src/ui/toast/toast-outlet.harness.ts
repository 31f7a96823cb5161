import { ComponentHarness } from '@angular/cdk/testing';

export class ToastsHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-toasts';
  private readonly toast = this.locatorForOptional('.toast');
  private readonly button = this.locatorFor('.toast button');

  async text(): Promise<string | undefined> {
    return (await this.toast())?.text();
  }

  async act(): Promise<void> {
    await (await this.button()).click();
  }

  async enter(): Promise<void> {
    await (await this.toast())?.hover();
  }

  async leave(): Promise<void> {
    await (await this.toast())?.mouseAway();
  }
}
