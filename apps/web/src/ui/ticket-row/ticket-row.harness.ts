import { ComponentHarness } from '@angular/cdk/testing';

export class TicketRowHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-ticket-row';
  private readonly cells = this.locatorForAll('[role=gridcell]');
  private readonly link = this.locatorFor('a');

  /** What each column says, in order. */
  async columns(): Promise<string[]> {
    return Promise.all((await this.cells()).map((cell) => cell.text()));
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
