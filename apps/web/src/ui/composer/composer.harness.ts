import { ComponentHarness, TestKey } from '@angular/cdk/testing';

export class ComposerHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-composer';
  private readonly area = this.locatorFor('textarea');
  private readonly question = this.locatorForOptional('[role=alertdialog]');
  private readonly buttons = this.locatorForAll('button');

  async write(text: string): Promise<void> {
    await (await this.area()).sendKeys(text);
  }

  async sendByKey(): Promise<void> {
    await (await this.area()).sendKeys({ control: true }, TestKey.ENTER);
  }

  async text(): Promise<string> {
    return (await this.area()).getProperty<string>('value');
  }

  /** What is asked before the audience changes; undefined when nothing is. */
  async asked(): Promise<string | undefined> {
    return (await this.question())?.text();
  }

  async press(word: string): Promise<void> {
    for (const button of await this.buttons()) if ((await button.text()).startsWith(word)) return button.click();
    throw new Error(`no button says ${word}`);
  }

  async audience(): Promise<string | null> {
    return (await this.host()).getAttribute('class');
  }

  async fault(): Promise<string | undefined> {
    return (await this.locatorForOptional('.fault')())?.text();
  }
}
