import { aSheetTicket } from '../../testing/a-sheet-ticket';
import { openedForm, type Sent } from '../../testing/opened-form';
import type { Move } from '../offered-moves';
import { FormOfMove } from './form-of-move';

const ticket = aSheetTicket({ id: 'ticket', reference: 'ALB-1042', status: 'OPEN', level: 'L1' });
const refusal = (more: object) => ({
  ok: false,
  refusal: { code: 'CODE', message: 'Il manque quelque chose.', ...more },
});

const opened = (move: Move, { of = ticket, answers = [] as object[] } = {}) =>
  openedForm(FormOfMove, { move, of, answers });

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
