import { ComponentHarness } from '@angular/cdk/testing';

export class FieldHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-field';
  private readonly control = this.locatorFor('input, select, textarea');

  async type(text: string): Promise<void> {
    const control = await this.control();
    await control.clear();
    if (text !== '') await control.sendKeys(text);
  }

  async leave(): Promise<void> {
    await (await this.control()).blur();
  }

  async fault(): Promise<string | undefined> {
    return (await this.locatorForOptional('.fault')())?.text();
  }

  /** The sentence that assistive technology reads with the control, when it is marked faulty. */
  async described(): Promise<string | undefined> {
    const control = await this.control();
    if ((await control.getAttribute('aria-invalid')) !== 'true') return undefined;
    const id = await control.getAttribute('aria-describedby');
    return document.getElementById(id ?? '')?.textContent;
  }

  /** Whether the name is tied to the control. */
  async isNamed(): Promise<boolean> {
    const name = await this.locatorFor('label')();
    return (await name.getAttribute('for')) === (await (await this.control()).getAttribute('id'));
  }
}
