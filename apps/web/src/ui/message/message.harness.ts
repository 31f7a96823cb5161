import { ComponentHarness } from '@angular/cdk/testing';

export class MessageHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-message';

  async readers(): Promise<string> {
    return (await this.locatorFor('.readers')()).text();
  }

  async body(): Promise<string> {
    return (await this.locatorFor('.body')()).text();
  }

  async isInternal(): Promise<boolean> {
    return (await this.host()).hasClass('internal');
  }
}
