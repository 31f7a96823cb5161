import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { holdTicketMutation } from './api-caller.ts';
import { toastSays } from './board-page.ts';
import { breaches } from './axe.ts';
import { type Desk, openDesk } from './desk.ts';
import { sheetIsRead } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const rows = (page: Page): Locator => page.locator('vg-listed-row');
const row = (page: Page, reference: string): Locator =>
  rows(page).filter({ has: page.locator('.reference', { hasText: new RegExp(`^\\s*${reference}\\s*$`) }) });
const shown = (page: Page): Promise<string[]> => rows(page).locator('.reference').allInnerTexts();
const chip = (page: Page, name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}`) });
const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Vues enregistrées' }).getByRole('link', { name, exact: true });
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

async function listed(address = '/tickets', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await desk.as('dispatcher', options);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Tickets' }).waitFor();
  await page.waitForFunction(() => !document.querySelector('vg-queue-skeleton'));
  return page;
}
const isCurrent = (page: Page, reference = ''): Promise<void> =>
  row(page, reference).and(page.locator('[aria-selected=true]')).waitFor();

describe('the list of tickets by keyboard', () => {
  it('travels by J and K, opens by `Entrée`, and is found again as it was left', async () => {
    const page = await listed('/tickets?priorite=P3');
    const references = await shown(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await isCurrent(page, references[2]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${references[2]}`);
    await sheetIsRead(page);
    await page.keyboard.press('Escape');
    await isCurrent(page, references[2]);
    expect(search(page)).toBe('?priorite=P3');
  });

  it('searches by `/` whatever the case and the accents, marks the words, and the link shows the same', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Vidéosurveillance du dépôt arrêtée');
    const page = await listed();
    await page.keyboard.press('/');
    await page.keyboard.type('videosurveillance DEP');
    await page.waitForFunction(() => document.querySelectorAll('vg-listed-row').length === 1);
    expect(await shown(page)).toEqual([reference]);
    expect(await rows(page).locator('mark').allTextContents()).toEqual(['Vidéosurveillance', 'dép']);
    await page.reload();
    await row(page, reference).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('videosurveillance DEP');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('vg-listed-row').length > 1);
  });

  it('narrows by chips, each in the address, and takes one back by its cross', async () => {
    const page = await listed();
    await chip(page, 'Client').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('VEN, Clinique Ventéo').focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vg-listed-row .reference')].every((one) => one.textContent?.includes('VEN-')),
    );
    await page.keyboard.press('Escape');
    await chip(page, 'Priorité').press('Enter');
    await page.getByLabel('Priorité 1').press('Space');
    await chip(page, 'Priorité : P1').waitFor();
    expect(search(page)).toBe('?client=VEN&priorite=P1');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Retirer le filtre Client' }).press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.search) === '?priorite=P1');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Client');
  });

  it('shows what is held by nobody, and by one person', async () => {
    const page = await listed();
    await chip(page, 'Affecté à').press('Enter');
    await page.getByLabel('Karim Jaziri').press('Space');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vg-listed-row .assignee')].every((one) =>
        one.textContent?.includes('Karim Jaziri'),
      ),
    );
    expect(await rows(page).count()).toBeGreaterThan(0);
    await page.getByLabel('Personne', { exact: true }).press('Space');
    await page.waitForFunction(() => !document.querySelector('vg-listed-row .assignee vg-avatar'));
    expect(search(page)).toBe('?affecte=personne');
  });

  it('sorts by the heads of columns and says which way', async () => {
    const page = await listed();
    await page.getByRole('button', { name: 'Ouvert', exact: true }).press('Enter');
    await page.locator('[role=columnheader][aria-sort=descending]').filter({ hasText: 'Ouvert' }).waitFor();
    expect(search(page)).toBe('?tri=ouverture');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Le plus récent de tous');
    await page.keyboard.press('r');
    await rows(page).first().filter({ hasText: reference }).waitFor();
  });

  it('holds tickets of every state, and reads on while one scrolls', async () => {
    const caller = await desk.caller('dispatcher');
    for (let count = 0; count < 110; count++)
      await caller.openTicket(`Ticket de la série ${count}`, { priority: 'P4' });
    const page = await listed('/tickets?statut=tous&tri=ouverture&texte=serie');
    await page.getByText(/^110\stickets$/).waitFor();
    expect(await rows(page).count()).toBeLessThan(60);
    const [newest] = await shown(page);
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Ticket de la série 0'));
    await page.keyboard.press('Home');
    await isCurrent(page, newest);
    const heights = await rows(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([32]));
  });
});

describe('a list that lives', () => {
  it('changes rows in place, and lets what comes or goes wait for `R`', async () => {
    const caller = await desk.caller('dispatcher');
    const { id, reference } = await caller.openTicket('Aiguillage du convoyeur');
    const page = await listed('/tickets?tri=ouverture');
    await row(page, reference).waitFor();
    await caller.act(holdTicketMutation, { ticketId: id, reason: 'VENDOR' });
    await row(page, reference).filter({ hasText: 'Attente éditeur' }).waitFor();
    const other = await caller.openTicket('Convoyeur à l’arrêt');
    await page.getByRole('button', { name: /changements?/ }).waitFor();
    expect(await row(page, other.reference).count()).toBe(0);
    await page.keyboard.press('r');
    await row(page, other.reference).waitFor();
    await page.getByRole('button', { name: /changements?/ }).waitFor({ state: 'detached' });
  });
});

describe('saved views', () => {
  it('are kept under a name, come back by their tab, tell when they differ, and go with a way back', async () => {
    const page = await listed('/tickets?niveau=N2');
    await page.getByRole('button', { name: 'Enregistrer comme vue' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Enregistrer la vue' });
    await form.waitFor();
    await page.keyboard.press('Enter');
    await form.getByText('Donnez un nom à la vue.').waitFor();
    await page.keyboard.type('Niveau deux');
    await page.keyboard.press('Enter');
    await toastSays(page, 'Vue « Niveau deux » enregistrée');
    await tab(page, 'Niveau deux').and(page.locator('[aria-current=page]')).waitFor();
    expect(search(page)).toMatch(/^\?niveau=N2&vue=/);

    await chip(page, 'Priorité').press('Enter');
    await page.getByLabel('Priorité 2').press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('img', { name: 'modifiée, non enregistrée' }).waitFor();
    await page.getByRole('button', { name: 'Vue', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Enregistrer les changements' }).press('Enter');
    await page.getByRole('img', { name: 'modifiée, non enregistrée' }).waitFor({ state: 'detached' });

    await tab(page, 'Tous').press('Enter');
    await page.waitForURL((url) => url.search === '');
    await tab(page, 'Niveau deux').press('Enter');
    await chip(page, 'Priorité : P2').waitFor();

    await page.getByRole('button', { name: 'Vue', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Supprimer la vue' }).press('Enter');
    await toastSays(page, 'supprimée');
    await tab(page, 'Niveau deux').waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await tab(page, 'Niveau deux').waitFor();
  });

  it('open first when one chose so, also from a link that names them alone, and from the palette', async () => {
    const page = await listed('/tickets?nature=reclamation');
    await page.getByRole('button', { name: 'Enregistrer comme vue' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Réclamations');
    await page.keyboard.press('Enter');
    await tab(page, 'Réclamations').waitFor();
    const id = new URL(page.url()).searchParams.get('vue');
    await page.getByRole('button', { name: 'Vue', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Ouvrir cette vue d’abord' }).press('Enter');
    await page.goto('/tickets');
    await chip(page, 'Nature : Réclamation').waitFor();
    await tab(page, 'Tous').press('Enter');
    await chip(page, 'Nature : Réclamation').waitFor({ state: 'detached' });
    await page.goto(`/tickets?vue=${id}`);
    await chip(page, 'Nature : Réclamation').waitFor();
    await page.goto('/clients');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('reclamations');
    await page.getByRole('option', { name: 'Réclamations', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await chip(page, 'Nature : Réclamation').waitFor();
  });

  it('are seen by colleagues of the desk when shared, and changed by their owner alone', async () => {
    const page = await listed('/tickets?priorite=P1');
    await page.getByRole('button', { name: 'Enregistrer comme vue' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Urgences communes');
    await page.getByLabel('Partager avec').selectOption({ index: 1 });
    await page
      .getByRole('button', { name: /^Enregistrer/ })
      .last()
      .click();
    await tab(page, 'Urgences communes').waitFor();
    const lead = await desk.as('shift_lead');
    await lead.goto('/tickets');
    await tab(lead, 'Urgences communes').press('Enter');
    await chip(lead, 'Priorité : P1').waitFor();
    await lead.getByRole('button', { name: 'Vue', exact: true }).press('Enter');
    await lead.getByRole('button', { name: 'Enregistrer sous un autre nom' }).waitFor();
    expect(await lead.getByRole('button', { name: 'Supprimer la vue' }).count()).toBe(0);
  });
});

describe('a list without rows', () => {
  it('says which filter keeps them away, and lets it go', async () => {
    const page = await listed('/tickets?texte=introuvable&priorite=P1');
    await page.getByRole('heading', { name: 'Aucun ticket ne correspond' }).waitFor();
    await page.getByRole('button', { name: /^Sans les mots cherchés/ }).press('Enter');
    await rows(page).first().waitFor();
    expect(search(page)).toBe('?priorite=P1');
  });

  it('says what an address asks for in vain, and keeps the rest', async () => {
    const page = await listed('/tickets?client=AUTRE&priorite=P1 P2&depuis=hier');
    await page.getByText(/laissé de côté.*client, depuis/).waitFor();
    await chip(page, 'Priorité : P1, P2').waitFor();
    await rows(page).first().waitFor();
  });

  it('keeps the last rows when it cannot be read again, and reads again when asked', async () => {
    const page = await listed();
    const [first] = await shown(page);
    const fail = (route: Parameters<Parameters<Page['route']>[1]>[0]) =>
      route.request().postData()?.includes('ListedTickets')
        ? route.fulfill({ status: 500, body: '{}' })
        : route.continue();
    await page.route('**/graphql', fail);
    await page.keyboard.press('r');
    await page.getByText('La liste n’a pas pu être lue.').waitFor();
    await isCurrent(page, first);
    expect(await breaches(page)).toEqual([]);
    await page.unroute('**/graphql', fail);
    await page.getByRole('button', { name: 'Réessayer' }).press('Enter');
    await page.getByText('La liste n’a pas pu être lue.').waitFor({ state: 'detached' });
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('the list, its choices, the name of a view and an empty list are open to everybody', async () => {
    const page = await listed('/tickets?statut=tous', { colorScheme });
    await rows(page).first().waitFor();
    expect(await breaches(page)).toEqual([]);
    await chip(page, 'État').press('Enter');
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Enregistrer comme vue' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Donnez un nom à la vue.').waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto('/tickets?texte=introuvable');
    await page.getByRole('heading', { name: 'Aucun ticket ne correspond' }).waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});

describe('on a phone', () => {
  it('rows are of two lines, nothing scrolls sideways, and a press opens', async () => {
    const title = 'Très long objet '.repeat(40).trim();
    const { reference } = await (await desk.caller('dispatcher')).openTicket(title, { priority: 'P1' });
    const page = await listed('/tickets?tri=ouverture', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await row(page, reference).waitFor();
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    const heights = await rows(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([60]));
    await row(page, reference).tap();
    await page.waitForURL(`**/tickets/${reference}`);
  });
});
