import { ComponentHarness } from '@angular/cdk/testing';

export class TicketRowHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-ticket-row';
  private readonly cells = this.locatorForAll('[role=gridcell]');
  private readonly link = this.locatorFor('a');

  /** What each column says, in order. */
  async columns(): Promise<string[]> {
    return Promise.all((await this.cells()).map((cell) => cell.text()));
  }

  /** The box by which it is picked; null where there is none. */
  async box(): Promise<{ name: string | null; isPicked: boolean } | null> {
    const box = await this.locatorForOptional('[role=checkbox]')();
    if (!box) return null;
    return {
      name: await box.getAttribute('aria-label'),
      isPicked: (await box.getAttribute('aria-checked')) === 'true',
    };
  }

  async title(): Promise<string> {
    return (await this.locatorFor('.title')()).text();
  }

  async isLit(): Promise<boolean> {
    return (await this.host()).hasClass('flash');
  }

  async address(): Promise<string | null> {
    return (await this.link()).getAttribute('href');
  }
}
