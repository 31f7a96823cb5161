import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Acts } from '../../../../graph/acts';
import { Graph } from '../../../../graph/graph';
import { Viewer } from '../../../../graph/viewer';
import { Toaster } from '../../../../ui/toast/toaster';
import { aSheetTicket } from '../../../../testing/a-sheet-ticket';
import { inFrench } from '../../../../testing/french';
import { SheetFeed, type SheetTicket } from '../../sheet-feed';
import type { Move } from '../offered-moves';
import { Moving } from '../moving';
import { Pairing } from '../pairing';
import { FormOfMove } from './form-of-move';

type Sent = { readonly input: Record<string, unknown>; readonly meanwhile?: object };

const ticket = aSheetTicket({ id: 'ticket', reference: 'ALB-1042', status: 'OPEN', level: 'L1' });
const refusal = (more: object) => ({
  ok: false,
  refusal: { code: 'CODE', message: 'Il manque quelque chose.', ...more },
});

/** A form over a ticket, and a server that gives these answers in turn, then says yes. */
async function opened(move: Move, { of = ticket, answers = [] as object[] } = {}) {
  const [sent, left, conversation] = [[] as Sent[], [] as string[], signal({ entries: comments, older: null })];
  const send = (_: unknown, input: Sent['input'], _actId: string, meanwhile?: object) => {
    sent.push({ input, ...(meanwhile && { meanwhile }) });
    return Promise.resolve(answers.shift() ?? { ok: true, value: { id: 'new', reference: 'ALB-1043' } });
  };
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      Moving,
      Pairing,
      provideRouter([]),
      { provide: Acts, useValue: { send } },
      { provide: Graph, useValue: { client: {} } },
      { provide: Viewer, useValue: { me: signal({ id: 'lea', desks: [] }) } },
      { provide: SheetFeed, useValue: { conversation } },
    ],
  });
  await inFrench();
  const fixture = TestBed.createComponent(FormOfMove, {
    bindings: [
      inputBinding('move', () => move),
      inputBinding('ticket', signal<SheetTicket>(of)),
      outputBinding('left', () => left.push(move)),
    ],
  });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const field = (label: string) => {
    const name = [...page.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label));
    return (name?.control ?? name?.querySelector('select')) as HTMLTextAreaElement;
  };
  const type = async (label: string, text: string): Promise<void> => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await fixture.whenStable();
  };
  const press = async (init: KeyboardEventInit): Promise<void> => {
    const target = document.activeElement ?? page;
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    await fixture.whenStable();
  };
  const submit = () => press({ key: 'Enter', ctrlKey: true });
  const said = () => TestBed.inject(Toaster).toast()?.text.replaceAll('\u00a0', ' ');
  return { page, field, type, press, submit, sent, left, said };
}

const comment = { __typename: 'Comment' as const, at: '2026-11-20T08:00:00Z', audience: 'PUBLIC' as const };
const comments = [
  { ...comment, id: 'c1', author: { id: 'c', name: 'Claire', kind: 'CONTACT' as const }, body: 'Le badge aussi.' },
];

beforeEach(() => localStorage.clear());

describe('escalating', () => {
  const labels = ['Symptôme', 'Déjà essayé', 'Éléments', 'Hypothèse', 'Demande'];

  it('sends the five parts to the next level by `Ctrl Entrée`, and keeps nothing', async () => {
    const { type, submit, sent, left, said } = await opened('escalate');
    for (const label of labels) await type(label, `${label}.`);
    await submit();
    const pack = { symptom: 'Symptôme.', tried: 'Déjà essayé.', evidence: 'Éléments.', hypothesis: 'Hypothèse.' };
    expect(sent[0]?.input).toEqual({ ticketId: 'ticket', toLevel: 'L2', pack: { ...pack, ask: 'Demande.' } });
    expect(said()).toBe('ALB-1042 escaladé au N2. Seul un retour motivé le ramène.');
    expect(left).toEqual(['escalate']);
    expect(Object.keys(localStorage).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('marks what a refusal misses, puts the keyboard there, and loses nothing', async () => {
    const answers = [refusal({ missing: ['TRIED', 'ASK'] })];
    const { type, submit, field, left, page } = await opened('escalate', { answers });
    await type('Symptôme', 'Écran noir');
    await submit();
    expect(labels.map((label) => field(label).getAttribute('aria-invalid'))).toEqual([
      null,
      'true',
      null,
      null,
      'true',
    ]);
    expect(document.activeElement).toBe(field('Déjà essayé'));
    expect(page.querySelector('[role=alert]')?.textContent).toBe('À renseigner');
    expect(page.textContent).toContain('Il manque quelque chose.');
    expect([field('Symptôme').value, left]).toEqual(['Écran noir', []]);
  });

  it('goes on from what was typed before it was closed', async () => {
    await (await opened('escalate')).type('Hypothèse', 'Pilote d’hier');
    const { field } = await opened('escalate');
    expect(field('Hypothèse').value).toBe('Pilote d’hier');
    const other = await opened('escalate', { of: aSheetTicket({ id: 'other' }) });
    expect(other.field('Hypothèse').value).toBe('');
  });
});

describe('returning', () => {
  it('asks for a reason before anything is sent', async () => {
    const { submit, sent, field } = await opened('return', { of: { ...ticket, level: 'L2' } });
    await submit();
    expect([sent, document.activeElement === field('Motif')]).toEqual([[], true]);
  });

  it('sends the reason and the word', async () => {
    const { type, submit, sent, said } = await opened('return', { of: { ...ticket, level: 'L2' } });
    await type('Motif', 'WITHIN_REACH');
    await type('Ce que le niveau inférieur', 'Relancer le service suffit.');
    await submit();
    expect(sent[0]?.input).toMatchObject({ reason: 'WITHIN_REACH', why: 'Relancer le service suffit.' });
    expect(said()).toContain('ALB-1042 rendu au N1');
  });
});

describe('holding', () => {
  it('takes the number of a reason, on the number pad and on a French keyboard too', async () => {
    const { press, sent } = await opened('hold');
    await press({ key: '&', code: 'Digit1' });
    expect(sent[0]?.input).toEqual({ ticketId: 'ticket', reason: 'CLIENT', until: null });
    const again = await opened('hold');
    await again.press({ key: '4', code: 'Numpad4' });
    expect(again.sent[0]?.input['reason']).toBe('EVIDENCE');
  });

  it('leaves other numbers alone, and those that the browser acts on', async () => {
    const { press, sent } = await opened('hold');
    await press({ key: '0', code: 'Digit0' });
    await press({ key: '5', code: 'Digit5' });
    await press({ key: '1', code: 'Digit1', ctrlKey: true });
    expect(sent).toEqual([]);
  });

  it('says when it goes on by itself, shows it at once, and takes no date that is past', async () => {
    const { page, press, sent, type } = await opened('hold');
    const choose = async (value: string): Promise<void> => {
      page.querySelector<HTMLInputElement>(`[value=${value}]`)!.click();
      await press({ key: 'Shift' });
    };
    await choose('AT');
    await type('Date et heure', '2020-01-01T08:00');
    await press({ key: '2', code: 'Digit2' });
    expect([sent, page.querySelector('.until')?.textContent?.trim()]).toEqual([
      [],
      'Donnez une date et une heure à venir.',
    ]);
    await choose('HOUR');
    expect(page.querySelector('.until')?.textContent).toContain('reprend seul le');
    await press({ key: '2', code: 'Digit2' });
    const [{ input, meanwhile }] = sent as [Sent];
    expect(Date.parse(String(input['until']))).toBeGreaterThan(Date.now());
    expect(meanwhile).toMatchObject({
      holdTicket: { status: 'ON_HOLD', holdReason: 'VENDOR', wakesAt: input['until'] },
    });
  });
});

describe('resolving', () => {
  it('asks for the root of a fault only while it is not known', async () => {
    expect((await opened('resolve')).field('Nature de la panne')).toBeDefined();
    expect(
      (await opened('resolve', { of: { ...ticket, root: 'NETWORK' } })).field('Nature de la panne'),
    ).toBeUndefined();
    expect(
      (await opened('resolve', { of: { ...ticket, kind: 'SERVICE_REQUEST' } })).field('Nature de la panne'),
    ).toBeUndefined();
  });

  it('says that the client reads the summary, and sends all three', async () => {
    const { page, type, submit, sent } = await opened('resolve');
    expect(page.querySelector('.readers')?.textContent).toBe('Visible du client');
    await type('Nature de la panne', 'HARDWARE');
    await type('Ce que c’était', 'WEAR');
    await type('Résumé', 'Le rouleau a été changé.');
    await submit();
    expect(sent[0]?.input).toMatchObject({ root: 'HARDWARE', cause: 'WEAR', summary: 'Le rouleau a été changé.' });
  });
});

describe('splitting and following up', () => {
  it('begins with the message that is chosen', async () => {
    const { type, submit, sent, said } = await opened('split');
    await type('Objet', 'Badge refusé');
    await type('À partir du message', 'c1');
    await submit();
    expect(sent[0]?.input).toEqual({ ticketId: 'ticket', title: 'Badge refusé', description: 'Le badge aussi.' });
    expect(said()).toBe('ALB-1043 ouvert. La scission ne se défait pas.');
  });

  it('opens the next ticket for the same people under the same title', async () => {
    const { submit, sent } = await opened('follow', { of: { ...ticket, status: 'CLOSED' } });
    await submit();
    expect(sent[0]?.input).toMatchObject({ followsId: 'ticket', clientId: 'albarine', title: ticket.title });
  });
});
