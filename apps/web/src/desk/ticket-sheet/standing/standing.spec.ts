import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aSheetTicket } from '../../../testing/a-sheet-ticket';
import { inFrench } from '../../../testing/french';
import type { SheetTicket } from '../sheet-feed';
import { EscalationPack } from './escalation-pack';
import { Standing } from './standing';

/** Its words, apart from one another as they stand. */
const told = (page: HTMLElement) =>
  page.innerHTML
    .replace(/<[^>]+>|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

async function standing(ticket: SheetTicket): Promise<HTMLElement> {
  TestBed.resetTestingModule().configureTestingModule({ providers: [provideRouter([])] });
  await inFrench();
  const fixture = TestBed.createComponent(Standing, { bindings: [inputBinding('ticket', () => ticket)] });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('where a ticket stands', () => {
  it('is not said while it is worked on, nor to whom parts are hidden', async () => {
    expect(told(await standing(aSheetTicket({ status: 'OPEN' })))).toBe('');
    expect(told(await standing(aSheetTicket({ status: 'RESOLVED' })))).toBe('');
  });

  it('says what it waits for, and when it goes on by itself', async () => {
    const held = { status: 'ON_HOLD', holdReason: 'VENDOR' } as const;
    expect(told(await standing(aSheetTicket(held)))).toBe('Attente éditeur reprend quand quelqu’un le dit');
    const page = await standing(aSheetTicket({ ...held, wakesAt: '2099-11-24T07:00:00Z', may: { hold: true } }));
    expect(told(page)).toMatch(/reprend seul le .*2099.* Changer le motif ou la reprise$/);
  });

  it('says what it was, what the client was told, and when that will stand', async () => {
    const resolved = { status: 'RESOLVED', resolutionCause: 'WEAR', resolutionSummary: 'Rouleau changé.' } as const;
    const page = await standing(aSheetTicket({ ...resolved, wakesAt: '2099-11-24T07:00:00Z' }));
    expect(told(page)).toMatch(
      /^Résolution Usure ou panne la résolution sera acquise le .*2099.*Visible du client Rouleau changé\.$/,
    );
  });

  it('leads to the ticket that goes on for it', async () => {
    const mergedInto = { id: 'other', reference: 'ALB-12', title: 'Le même', status: 'OPEN' } as const;
    const page = await standing(aSheetTicket({ status: 'MERGED', mergedInto }));
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/tickets/ALB-12');
    expect(told(page)).toBe('Fusionné dans ALB-12 Le même');
  });
});

describe('the pack', () => {
  it('is told in the order in which one goes on from it, an erased part as such', async () => {
    await inFrench();
    const pack = { symptom: 'Écran noir', tried: 'Redémarré', evidence: null, hypothesis: 'Pilote', ask: 'Revenir' };
    const fixture = TestBed.createComponent(EscalationPack, {
      bindings: [inputBinding('pack', () => pack), inputBinding('level', () => 'L2')],
    });
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('summary')?.textContent).toContain('Dossier transmis au N2');
    expect([...page.querySelectorAll('dd')].map(({ textContent }) => textContent?.trim())).toEqual([
      ...['Écran noir', 'Redémarré', 'Texte effacé', 'Pilote', 'Revenir'],
    ]);
  });
});
