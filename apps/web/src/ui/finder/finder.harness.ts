import { ComponentHarness, TestKey } from '@angular/cdk/testing';

export class FinderHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-finder';
  private readonly box = this.locatorFor('input');
  private readonly list = this.locatorFor('[role=listbox]');
  private readonly found = this.locatorForAll('[role=option]');

  async type(letters: string): Promise<void> {
    await (await this.box()).sendKeys(letters);
  }

  async press(...keys: TestKey[]): Promise<void> {
    await (await this.box()).sendKeys(...keys);
  }

  async leave(): Promise<void> {
    await (await this.box()).blur();
  }

  async text(): Promise<string> {
    return (await this.box()).getProperty<string>('value');
  }

  /** What is offered; empty while the list is closed. */
  async options(): Promise<string[]> {
    if (await (await this.list()).getProperty<boolean>('hidden')) return [];
    return Promise.all((await this.found()).map((option) => option.text()));
  }
}
