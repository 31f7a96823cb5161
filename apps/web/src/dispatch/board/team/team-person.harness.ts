import { ComponentHarness } from '@angular/cdk/testing';

export class TeamPersonHarness extends ComponentHarness {
  static readonly hostSelector = 'vg-team-person';
  private readonly blocks = this.locatorForAll('vg-work-block');

  /** What is said aloud of the person. */
  async name(): Promise<string | null> {
    return (await this.host()).getAttribute('aria-label');
  }

  /** What each stretch of work says aloud, in the order of time. */
  async work(): Promise<(string | null)[]> {
    const links = await this.locatorForAll('vg-work-block a')();
    return Promise.all(links.map((link) => link.getAttribute('title')));
  }

  /** The states of the stretches drawn. */
  async states(): Promise<string[]> {
    const known = ['running', 'w75', 'w90', 'breached', 'on_hold', 'done'];
    const found = await Promise.all((await this.blocks()).map((block) => block.getAttribute('class')));
    return found.map((classes) => known.find((state) => classes?.split(' ').includes(state)) ?? '');
  }

  async lane(): Promise<string> {
    return (await this.locatorFor('.lane')()).text();
  }

  async isDimmed(): Promise<boolean> {
    return (await this.host()).hasClass('refused');
  }
}
