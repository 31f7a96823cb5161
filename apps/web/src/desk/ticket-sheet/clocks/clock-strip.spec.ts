import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { present } from '../../../browser/alarms';
import type { ClientTermsFragment, ClockFactFragment } from '../../../graph/generated/graphql';
import { inFrench } from '../../../testing/french';
import { aCoverage, aFact, someTerms } from '../../../testing/some-terms';
import { SheetFeed } from '../sheet-feed';
import { ClockStrip } from './clock-strip';
import { TicketClocks } from './ticket-clocks';

const windows = [{ from: '00:00', to: '24:00' }];
const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const always = someTerms(
  aCoverage({ week: days.map((weekday) => ({ weekday, windows })), holidayLists: [] }, 'always'),
);
const ago = (minutes: number): string => new Date(present() - minutes * 60_000).toISOString();
const opened = aFact('opened', ago(80), { priority: 'P2', level: 'L1' });
const answered = aFact('answered', ago(30));

interface Told {
  readonly reference: string;
  readonly client: { readonly terms: ClientTermsFragment | null };
  readonly clockFacts: readonly ClockFactFragment[];
}
const told = (facts: readonly ClockFactFragment[], terms: ClientTermsFragment | null = always): Told => ({
  reference: 'ALB-1042',
  client: { terms },
  clockFacts: facts,
});

async function shown(ticket: Told) {
  const held = signal(ticket);
  TestBed.configureTestingModule({ providers: [TicketClocks, { provide: SheetFeed, useValue: { ticket: held } }] });
  await inFrench();
  const fixture = TestBed.createComponent(ClockStrip);
  document.body.append(fixture.nativeElement as Node);
  await fixture.whenStable();
  return { fixture, held };
}
const text = ({ nativeElement }: ComponentFixture<unknown>, selector: string): string =>
  ((nativeElement as HTMLElement).querySelector(selector)?.textContent ?? '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

describe('the strip of a ticket’s clocks', () => {
  afterEach(() => document.body.replaceChildren());

  it('says where the ticket stands, by which clause, and draws it', async () => {
    const { fixture } = await shown(told([opened, answered]));
    expect(text(fixture, '.standing')).toMatch(/^Il reste 2 h (39|40) pour rétablir, échéance .*\d\d:\d\d/);
    expect(text(fixture, '.citation')).toBe('GTR 4 h, avenant 2, article 5.3');
    const names = (fixture.nativeElement as HTMLElement).querySelectorAll('.lanes .name');
    expect([...names].map((name) => name.textContent)).toEqual(['GTI', 'GTR', 'Niveau']);
  });

  it('follows every fact as it comes', async () => {
    const { fixture, held } = await shown(told([opened, answered]));
    held.set(told([opened, answered, aFact('held', ago(1), { reason: 'CLIENT' })]));
    await fixture.whenStable();
    expect(text(fixture, '.standing')).toMatch(/^Suspendu, en attente du client : il reste 2 h 4[01] pour rétablir/);
    held.set(told([opened, answered, aFact('resolved', new Date(present() + 2000).toISOString())]));
    await fixture.whenStable();
    expect(text(fixture, '.standing')).toMatch(/^GTR tenue avec 2 h (39|40) d’avance$/);
  });

  it('says in one line that nothing is promised, and why', async () => {
    const { fixture, held } = await shown(told([opened], null));
    expect(text(fixture, '.quiet')).toBe('Aucun contrat n’est publié pour ce client : aucun délai ne court');
    held.set(told([opened], { ...always, versions: [{ ...always.versions[0]!, targets: [] }] }));
    await fixture.whenStable();
    expect(text(fixture, '.quiet')).toBe('Aucun délai n’est promis pour ce ticket');
    expect((fixture.nativeElement as HTMLElement).querySelector('vg-clock-picture')).toBeNull();
  });

  it('opens its calculation with V, each step with its clause, and a sum', async () => {
    const { fixture } = await shown(told([opened, answered]));
    press('v');
    await fixture.whenStable();
    const rows = (fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr');
    expect([...rows].map((row) => row.querySelector('.clause')?.textContent?.trim())).toEqual(['5.3', '5.3', '5.3']);
    expect(text(fixture, 'tfoot td')).toMatch(/^1:20:\d\d sur 4:00:00$/);
    expect(text(fixture, 'p.end')).toMatch(/^Au total 1 h 20\b.* sur 4 h/);
  });

  it('explains the other promises too', async () => {
    const { fixture } = await shown(told([opened, answered]));
    press('v');
    await fixture.whenStable();
    const [first] = (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('.choices button');
    first!.click();
    await fixture.whenStable();
    expect(first!.getAttribute('aria-pressed')).toBe('true');
    expect(text(fixture, 'p.end')).toMatch(/engagement tenu, .* d’avance\.$/);
  });

  it('gives its sentences to be pasted elsewhere', async () => {
    const { fixture } = await shown(told([opened, answered]));
    const pasted: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (words: string) => Promise.resolve(void pasted.push(words)) } });
    press('v');
    await fixture.whenStable();
    (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('footer button')!.click();
    await fixture.whenStable();
    expect(pasted[0]?.split('\n')[0]).toBe('ALB-1042');
    expect(pasted[0]).toMatch(/\nAu total 1\u00a0h\u00a020/);
  });
});
