import { ComponentHarness } from '@angular/cdk/testing';

export class SlaClockHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-sla-clock';

  /** What is seen: kind, opening where there is one, time. */
  async text(): Promise<string> {
    const parts = await this.locatorForAll('small, i, b')();
    return (await Promise.all(parts.map((part) => part.text()))).join(' ');
  }

  /** What is heard. */
  async name(): Promise<string | null> {
    return (await this.host()).getAttribute('aria-label');
  }

  /** The outline of its shape. */
  async shape(): Promise<string | null> {
    return (await this.locatorFor('path')()).getAttribute('d');
  }
}
