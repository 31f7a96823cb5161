import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type ApiCaller, assignTicketMutation, type OpenedTicket } from './api-caller.ts';
import { breaches } from './axe.ts';
import { isCurrent, row, toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { isGone, openForm, pack, resolution } from './life-page.ts';
import { acted, openFor, personNamed, stateOf } from './people-of-the-desk.ts';
import { sheetIsRead } from './sheet-page.ts';

let desk: Desk;
let dalia: ApiCaller;
beforeAll(async () => {
  desk = await openDesk();
  dalia = await desk.caller('dispatcher');
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

/** A ticket under the cursor of a board. */
async function inHand(title: string, role = 'dispatcher'): Promise<{ page: Page; ticket: OpenedTicket }> {
  const ticket = await openFor(dalia, title);
  const page = await desk.as(role);
  await row(page, ticket.reference).click();
  await isCurrent(page, ticket.reference);
  return { page, ticket };
}

const isOnRow = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.matches('vg-ticket-row[aria-current=true]'));
const foot = (page: Page): Locator => page.locator('vg-peek footer').getByRole('button');

async function typePack(page: Page): Promise<void> {
  for (const text of Object.values(pack)) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  }
}

describe('an act by its key, over the board', () => {
  it('escalates with the pack, refused first with what is missing, and gives the keyboard back to the row', async () => {
    const { page, ticket } = await inHand('Écran noir au quai 3');
    const dialog = await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await dialog.getByLabel('Symptôme').waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.locator('[aria-invalid=true]').first().waitFor();
    expect(await dialog.locator('[aria-invalid=true]').count()).toBe(5);
    await typePack(page);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} escaladé au N2`);
    await isGone(dialog);
    await isOnRow(page);
    expect((await stateOf(dalia, ticket)).level).toBe('L2');
    await row(page, ticket.reference).locator('.level', { hasText: '2' }).waitFor();
  });

  it('keeps what was typed for the sheet of the same ticket', async () => {
    const { page, ticket } = await inHand('Serveur lent au quai 4');
    const dialog = await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await dialog.getByLabel('Hypothèse').fill('Disque saturé');
    await page.keyboard.press('Escape');
    await isGone(dialog);
    await isOnRow(page);
    await page.keyboard.press('Enter');
    await sheetIsRead(page);
    await openForm(page, 'e', `Escalader ${ticket.reference}`);
    expect(await page.getByLabel('Hypothèse').inputValue()).toBe('Disque saturé');
  });

  it('holds by a number, resumes by the same key, and `Z` takes each back', async () => {
    const { page, ticket } = await inHand('Licence expirée au quai 5');
    const dialog = await openForm(page, 's', `Suspendre ${ticket.reference}`);
    await dialog.getByRole('button', { name: 'Attente éditeur' }).waitFor();
    await page.keyboard.press('2');
    await toastSays(page, `${ticket.reference} suspendu`);
    await row(page, ticket.reference).locator('.status.hold').waitFor({ state: 'attached' });
    await page.keyboard.press('s');
    await toastSays(page, `${ticket.reference} repris`);
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} remis comme avant`);
    expect((await stateOf(dalia, ticket)).status).toBe('ON_HOLD');
  });

  it('changes the priority, which the row shows, and takes it back', async () => {
    const { page, ticket } = await inHand('Caisse lente au quai 6');
    const dialog = await openForm(page, 'p', `Qualifier ${ticket.reference}`);
    await dialog.getByLabel('Priorité', { exact: true }).selectOption('P3');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, 'Qualification enregistrée');
    await isGone(dialog);
    await row(page, ticket.reference).locator('.priority', { hasText: '3' }).waitFor();
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} requalifié comme avant`);
    await row(page, ticket.reference).locator('.priority', { hasText: '1' }).waitFor();
  });

  it('changes the level: up where nothing is below, else by a choice of both ways', async () => {
    const { page, ticket } = await inHand('Réseau du quai 7');
    await page.keyboard.press('l');
    await page.getByLabel('Symptôme').waitFor();
    await typePack(page);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} escaladé au N2`);
    await isOnRow(page);
    const choice = await openForm(page, 'l', `Niveau de ${ticket.reference}`);
    await choice.getByRole('button', { name: 'Rendre au niveau inférieur' }).waitFor();
    await page.keyboard.press('Shift+E');
    const back = page.getByRole('dialog', { name: `Rendre ${ticket.reference}` });
    await back.getByLabel('Motif').selectOption({ label: 'À sa portée' });
    await back.getByLabel(/^Ce que le niveau inférieur/).fill('Relancer le service suffit.');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} rendu au N1`);
    expect((await stateOf(dalia, ticket)).level).toBe('L1');
  });

  it('merges into a ticket that is found, and resolves; what is resolved takes no such act any more, and says so', async () => {
    const into = await openFor(dalia, 'Lien coupé au quai 8');
    const { page, ticket } = await inHand('Plus de lien au quai 8');
    const dialog = await openForm(page, 'm', `Fusionner ${ticket.reference}`);
    await dialog.getByRole('combobox').fill(into.reference);
    await dialog.getByRole('option', { name: into.reference }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} fusionné dans ${into.reference}`);
    await row(page, into.reference).click();
    const resolving = await openForm(page, 'd', `Résoudre ${into.reference}`);
    await resolving.getByLabel('Nature de la panne').selectOption({ label: 'Matériel' });
    await resolving.getByLabel('Ce que c’était').selectOption({ label: 'Usure ou panne' });
    await resolving.getByLabel('Résumé pour le client').fill(resolution.summary);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${into.reference} résolu`);
    await row(page, into.reference).and(page.locator('.taken')).waitFor();
    await page.keyboard.press('e');
    await toastSays(page, new RegExp(`Escalader.*impossible pour ${into.reference} \\(résolu\\)`));
    await isOnRow(page);
  });

  it('stands at the foot of the gist as far as it may be done', async () => {
    const { page, ticket } = await inHand('Borne du quai 9');
    await foot(page).filter({ hasText: 'Escalader' }).waitFor();
    expect((await foot(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Affecter à .* A$/),
      'Escalader E',
      'Suspendre S',
      'Fusionner M',
      'Résoudre D',
    ]);
    await foot(page).filter({ hasText: 'Suspendre' }).click();
    await page.getByRole('dialog', { name: `Suspendre ${ticket.reference}` }).waitFor();
  });
});

describe('taking back', () => {
  it('is refused in words once somebody else has acted', async () => {
    const { page, ticket } = await inHand('Scanner du quai 10');
    const done = acted(page, 'AssignTicket');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await toastSays(page, `${ticket.reference} affecté à`);
    await done;
    const [now, mehdi] = [(await stateOf(dalia, ticket)).assignee, await personNamed(dalia, ticket, 'Mehdi')];
    const input = { ticketId: ticket.id, assigneeId: mehdi.id, expectedAssigneeId: now?.id };
    await dalia.act(assignTicketMutation, input);
    await page.keyboard.press('z');
    const notice = page.getByRole('dialog', { name: `${ticket.reference} vient d’être pris` });
    await notice.getByText(/Affecté à Mehdi Delorme depuis/).waitFor();
    expect((await stateOf(dalia, ticket)).assignee?.name).toBe('Mehdi Delorme');
  });
});

describe('while nothing can be sent', () => {
  it('says so, opens no form, and the board is open to everybody', async () => {
    const { page } = await inHand('Lampe du quai 11');
    await page.context().setOffline(true);
    await page.locator('vg-outage-banner').getByText('Hors ligne depuis').first().waitFor();
    await page.keyboard.press('e');
    await toastSays(page, 'rien n’est parti');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await breaches(page)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('each form over the board is open to everybody', async () => {
    const ticket = await openFor(dalia, 'Ouvert à tous');
    const page = await desk.as('dispatcher', { colorScheme });
    await row(page, ticket.reference).click();
    const { reference } = ticket;
    const forms = { e: 'Escalader', s: 'Suspendre', p: 'Qualifier', m: 'Fusionner', d: 'Résoudre' };
    for (const [key, name] of Object.entries(forms)) {
      const dialog = await openForm(page, key, `${name} ${reference}`);
      await dialog.locator('input, textarea, select, button.reason').first().waitFor();
      expect([key, ...(await breaches(page))]).toEqual([key]);
      await page.keyboard.press('Escape');
      await isGone(dialog);
    }
  });
});
