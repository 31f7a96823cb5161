import { type BaseHarnessFilters, ComponentHarness, HarnessPredicate } from '@angular/cdk/testing';

interface TypedFilters extends BaseHarnessFilters {
  readonly label?: string;
}

export class TypedHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-typed';
  private readonly input = this.locatorFor('input');

  static with(filters: TypedFilters): HarnessPredicate<TypedHarness> {
    return new HarnessPredicate(TypedHarness, filters).addOption(
      'label',
      filters.label,
      async (harness, label) => (await (await harness.input()).getAttribute('aria-label')) === label,
    );
  }

  async type(text: string): Promise<void> {
    const input = await this.input();
    await input.clear();
    if (text !== '') await input.sendKeys(text);
  }

  async leave(): Promise<void> {
    await (await this.input()).blur();
  }

  async value(): Promise<string> {
    return (await this.input()).getProperty<string>('value');
  }

  async placeholder(): Promise<string | null> {
    return (await this.input()).getAttribute('placeholder');
  }

  async fault(): Promise<string | undefined> {
    return (await this.locatorForOptional('.fault')())?.text();
  }

  async isRetouched(): Promise<boolean> {
    return (await this.locatorForOptional('.retouch')()) !== null;
  }

  async isDisabled(): Promise<boolean> {
    return (await this.input()).matchesSelector(':disabled');
  }
}
