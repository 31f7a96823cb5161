import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** Chooses as a person does: by typing, by arrows and `Entrée`, or with the pointer. */
export class CandidatePickerHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-candidate-picker';
  private readonly box = this.locatorFor('input');
  private readonly options = this.locatorForAll('[role=option]');

  /** Each person with what stands beside them, in order. */
  async people(): Promise<string[]> {
    return Promise.all((await this.options()).map((option) => option.text()));
  }

  /** The person that `Entrée` would choose. */
  async active(): Promise<string | undefined> {
    for (const option of await this.options())
      if ((await option.getAttribute('aria-selected')) === 'true') return option.text();
    return undefined;
  }

  async type(letters: string): Promise<void> {
    await (await this.box()).sendKeys(letters);
  }

  async goDown(): Promise<void> {
    await (await this.box()).sendKeys(TestKey.DOWN_ARROW);
  }

  async pressEnter(): Promise<void> {
    await (await this.box()).sendKeys(TestKey.ENTER);
  }

  async press(index: number): Promise<void> {
    await (await this.options())[index]?.click();
  }
}
