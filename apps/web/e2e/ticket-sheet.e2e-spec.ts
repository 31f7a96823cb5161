import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { commentTicketMutation, type OpenedTicket, resolveTicketMutation } from './api-caller.ts';
import { toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { resolution } from './life-page.ts';
import { openSheet } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

/** A sheet of a new ticket, read by somebody of the team. */
async function sheetOf(title: string, role = 'technician'): Promise<{ page: Page; ticket: OpenedTicket }> {
  const ticket = await (await desk.caller('dispatcher')).openTicket(title);
  const page = await desk.as(role);
  await openSheet(page, ticket.reference);
  return { page, ticket };
}
async function saveCategory(page: Page, name: string): Promise<void> {
  await page.getByLabel('Catégorie').fill(name);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await toastSays(page, 'Qualification enregistrée');
}

/** What the browser proposes below the field. */
const offeredCategories = (page: Page): Promise<string[]> =>
  page
    .getByLabel('Catégorie')
    .evaluate((field) => [...((field as HTMLInputElement).list?.options ?? [])].map(({ value }) => value));

const message = (page: Page, body: string) => page.locator('vg-message').filter({ hasText: body });

describe('writing on a ticket', () => {
  it('tells a reply to the client from an internal note, in words and in looks', async () => {
    const { page } = await sheetOf('Messagerie pleine');
    await page.keyboard.press('r');
    await page.keyboard.type('Nous regardons.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    await message(page, 'Nous regardons.').waitFor();
    await page.getByRole('button', { name: /^Note interne/ }).click();
    await page.keyboard.type('Quota dépassé depuis lundi.');
    await page.getByRole('button', { name: /^Noter en interne/ }).click();
    await message(page, 'Quota dépassé depuis lundi.').waitFor();
    expect(await message(page, 'Nous regardons.').innerText()).toContain('Visible du client');
    expect(await message(page, 'Quota dépassé').innerText()).toContain('Interne, équipe seulement');
    const ground = (body: string) =>
      message(page, body)
        .locator('.box')
        .evaluate((box) => getComputedStyle(box).backgroundColor + getComputedStyle(box).borderStyle);
    expect(await ground('Nous regardons.')).not.toBe(await ground('Quota dépassé'));
  });

  it('asks once before a written note becomes visible to the client', async () => {
    const { page } = await sheetOf('Boîte partagée invisible');
    await page.keyboard.press('i');
    await page.keyboard.type('Entre nous.');
    await page.getByRole('button', { name: /^Réponse au client/ }).click();
    await page.getByText('Ce texte deviendra visible du client.').waitFor();
    await page.getByRole('button', { name: 'Rester' }).click();
    await page.keyboard.press('Control+Enter');
    await message(page, 'Entre nous.').waitFor();
    expect(await message(page, 'Entre nous.').innerText()).toContain('Interne, équipe seulement');
  });

  it('keeps a draft across a reload, for this ticket and this person alone', async () => {
    const { page, ticket } = await sheetOf('Écran qui clignote');
    await page.keyboard.press('i');
    await page.keyboard.type('À finir demain');
    await page.getByText(/^brouillon gardé \d\d:\d\d$/).waitFor();
    await page.reload();
    const area = page.getByLabel('Votre note, pour l’équipe seulement');
    await area.waitFor();
    expect(await area.inputValue()).toBe('À finir demain');
    const other = await desk.as('dispatcher');
    await other.goto(`/tickets/${ticket.reference}`);
    await other.getByRole('log').waitFor();
    expect(await other.locator('vg-composer textarea').inputValue()).toBe('');
  });

  it('is never shown to the client when it is internal', async () => {
    const { page, ticket } = await sheetOf('Accès au partage');
    const caller = await desk.caller('dispatcher');
    const say = (audience: string, body: string) =>
      caller.act(commentTicketMutation, { ticketId: ticket.id, audience, body });
    await say('INTERNAL', 'Client fâché.');
    await say('PUBLIC', 'C’est réparé.');
    await message(page, 'Client fâché.').waitFor();
    const theirs = await desk.visitor();
    const { email, password } = desk.login('client_manager');
    await theirs.goto(`/tickets/${ticket.reference}`);
    await theirs.locator('input[type=email]').fill(email);
    await theirs.locator('input[autocomplete=current-password]').fill(password);
    await theirs.keyboard.press('Enter');
    await message(theirs, 'C’est réparé.').waitFor();
    expect(await theirs.getByText('Client fâché.').count()).toBe(0);
    expect(await theirs.getByRole('button', { name: /^Note interne/ }).count()).toBe(0);
  });
});

describe('qualifying a ticket', () => {
  it('saves what was changed and tells it as a fact', async () => {
    const { page } = await sheetOf('Lien fibre instable', 'dispatcher');
    await page.getByLabel('Cause').selectOption({ label: 'Réseau' });
    await page.getByLabel('Niveau').selectOption({ label: 'N2' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await toastSays(page, 'Qualification enregistrée');
    await page
      .getByRole('log')
      .getByText(/qualifie.*Réseau.*N2/)
      .waitFor();
    await page.reload();
    await page.getByRole('log').waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vg-qualification select')].some(
        (field) => (field as HTMLSelectElement).value === 'NETWORK',
      ),
    );
    expect(await page.getByLabel('Cause').inputValue()).toBe('NETWORK');
  });

  it('takes a new category into the client’s catalogue, and offers it from then on', async () => {
    const { page } = await sheetOf('Palettes sans étiquette', 'dispatcher');
    await saveCategory(page, 'Quai  d’expédition');
    await page.locator('.qualities').getByText('Quai d’expédition').waitFor();
    expect(await offeredCategories(page)).toContain('Quai d’expédition');
    const other = await sheetOf('Portique bloqué');
    expect(await offeredCategories(other.page)).toContain('Quai d’expédition');
    await saveCategory(other.page, 'QUAI D’EXPEDITION');
    expect(await other.page.getByLabel('Catégorie').inputValue()).toBe('Quai d’expédition');
    expect(await offeredCategories(other.page)).toEqual(await offeredCategories(page));
  });

  it('shows the server’s fault on its field, and keeps the rest', async () => {
    const { page } = await sheetOf('Caisse hors service', 'dispatcher');
    await page.getByLabel('Cause').selectOption({ label: 'Matériel' });
    await page.getByLabel('Catégorie').fill('x'.repeat(300));
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/caractères au plus/).waitFor();
    expect(await page.getByLabel('Catégorie').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Cause').inputValue()).toBe('HARDWARE');
    await page.getByLabel('Catégorie').fill('Caisse');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await toastSays(page, 'Qualification enregistrée');
  });
});

describe('assigning on the sheet', () => {
  it('names the person, tells it as a fact, and undoes', async () => {
    const { page, ticket } = await sheetOf('Poste à remplacer', 'dispatcher');
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await toastSays(page, `${ticket.reference} affecté à`);
    await page
      .getByRole('log')
      .getByText(/affecte à/)
      .waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await toastSays(page, `${ticket.reference} remis comme avant`);
    await page
      .getByRole('log')
      .getByText(/remet dans la file/)
      .waitFor();
    expect(await page.locator('vg-assignment').innerText()).toContain('Personne');
  });
});

describe('the life of a ticket on its sheet', () => {
  const told = (page: Page, what: string | RegExp) => page.getByRole('log').getByText(what).waitFor();
  const state = (page: Page) => page.locator('.head .pill').innerText();

  it('is held, resumed and resolved by keyboard, each told as a fact', async () => {
    const { page, ticket } = await sheetOf('Onduleur en défaut');
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: `Suspendre ${ticket.reference}` }).waitFor();
    await page.keyboard.press('2');
    await toastSays(page, `${ticket.reference} suspendu\u00a0: Attente éditeur`);
    expect(await state(page)).toBe('Attente éditeur');
    await told(page, /suspend.*Attente éditeur/);
    await page.keyboard.press('s');
    await toastSays(page, `${ticket.reference} repris`);
    expect(await state(page)).toBe('En cours');
    await told(page, 'reprend');
    await page.keyboard.press('d');
    await page.getByLabel('Nature de la panne').selectOption({ label: 'Matériel' });
    await page.getByLabel('Ce que c’était').selectOption({ label: 'Usure ou panne' });
    await page.getByLabel('Résumé pour le client').fill('L’onduleur a été remplacé.');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} résolu`);
    expect(await state(page)).toBe('Résolu');
    await told(page, /résout.*usure ou panne/);
    await page.reload();
    await page.locator('.head .pill', { hasText: 'Résolu' }).waitFor();
  });

  it('is held by the mouse, and the toast takes it back', async () => {
    const { page, ticket } = await sheetOf('Badge refusé');
    await page.getByRole('button', { name: 'Suspendre' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Attente client' }).click();
    await toastSays(page, `${ticket.reference} suspendu`);
    await page.locator('vg-toasts').getByRole('button', { name: 'Reprendre' }).click();
    await toastSays(page, `${ticket.reference} repris`);
    expect(await state(page)).toBe('En cours');
  });

  it('says why not when a colleague was faster', async () => {
    const { page, ticket } = await sheetOf('Écran noir au guichet');
    await page.keyboard.press('s');
    await page.getByRole('dialog').waitFor();
    await (await desk.caller('dispatcher')).act(resolveTicketMutation, { ticketId: ticket.id, ...resolution });
    await page.locator('.head .pill', { hasText: 'Résolu' }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('alert').getByText('Ce ticket est résolu').waitFor();
    expect(await state(page)).toBe('Résolu');
  });
});

describe('a reference that is not there', () => {
  it('reads exactly like one that belongs to somebody else', async () => {
    const caller = await desk.caller('dispatcher');
    const { viewer } = await caller.ask<{ viewer: { clients: { id: string; code: string }[] } }>(
      '{ viewer { clients { id code } } }',
    );
    const clientId = viewer.clients.find(({ code }) => code === 'COR')?.id;
    const foreign = await caller.openTicket('Chez un autre client', { clientId });
    const page = await desk.visitor();
    const { email, password } = desk.login('client_manager');
    await page.goto(`/tickets/${foreign.reference}`);
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[autocomplete=current-password]').fill(password);
    await page.keyboard.press('Enter');
    const notFound = page.getByRole('heading', { name: 'Ticket introuvable' });
    await notFound.waitFor();
    const said = await page.locator('main').innerText();
    await page.goto('/tickets/ZZZ-999');
    await notFound.waitFor();
    expect(await page.locator('main').innerText()).toBe(said);
  });
});
