import { ComponentHarness, type TestKey } from '@angular/cdk/testing';
import { TypedHarness } from '../parts/typed.harness';

export class CoveredWeekHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-covered-week';
  private readonly chosenOne = this.locatorFor('[data-chosen]');
  readonly from = this.locatorFor(TypedHarness.with({ label: 'de' }));
  readonly to = this.locatorFor(TypedHarness.with({ label: 'à' }));

  /** The window that keys act on, as it is read aloud. */
  async chosen(): Promise<string | null> {
    return (await this.chosenOne()).getAttribute('aria-label');
  }

  async press(...keys: (string | TestKey)[]): Promise<void> {
    for (const key of keys) await (await this.chosenOne()).sendKeys(key);
  }

  async pressShift(key: TestKey): Promise<void> {
    await (await this.chosenOne()).sendKeys({ shift: true }, key);
  }

  /** What a day's row shows, bar by bar. */
  async row(day: number): Promise<string[]> {
    const bars = await this.locatorForAll(`.day:nth-of-type(${day + 1}) button`)();
    return Promise.all(bars.map((bar) => bar.text()));
  }

  async totals(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('.total')()).map((total) => total.text()));
  }

  async said(): Promise<string | undefined> {
    return (await this.locatorForOptional('.says')())?.text();
  }

  async holdsKeyboard(): Promise<boolean> {
    return (await this.chosenOne()).isFocused();
  }

  async buttons(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('.edit button')()).map((button) => button.text()));
  }

  /** Copies the chosen day to the days that are ticked, the working days to begin with. */
  async copy(): Promise<void> {
    await (await this.locatorFor('vg-copy-day .primary')()).click();
  }
}
