import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { breaches } from './axe.ts';
import { type Desk, openDesk } from './desk.ts';
import { openSheet, sheetIsRead } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Palette de commandes' });
const options = (page: Page): Locator => palette(page).getByRole('option');
const chosen = (page: Page): Locator => options(page).and(page.locator('[aria-selected=true]'));

/** Opens it as people do; the part itself is fetched while the board is idle. */
async function opened(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
}
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);

describe('the palette', () => {
  it('goes to any place by a few letters, without accents, and `Échap` gives the keyboard back', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('j');
    await opened(page);
    expect(await focused(page)).toBe('combobox');
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('row');
    await opened(page);
    await page.keyboard.type('CLI');
    await chosen(page).filter({ hasText: 'Clients' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/clients');
    await opened(page);
    await page.keyboard.type('regul');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regulation/*');
  });

  it('opens the terms of a client by its name, and marks the letters', async () => {
    const page = await desk.as('dispatcher');
    await opened(page);
    await page.keyboard.type('clin vent');
    await chosen(page).filter({ hasText: 'Clinique Ventéo' }).waitFor();
    expect(await chosen(page).locator('mark').allTextContents()).toEqual(['Clin', 'Vent']);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/clients/VEN/conditions');
  });

  it('finds a ticket by its words, below what is here, and by its reference however soon `Entrée` comes', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Télécopieur du guichet muet');
    const page = await desk.as('dispatcher');
    await opened(page);
    await page.keyboard.type('telecopieur guichet');
    await chosen(page).filter({ hasText: reference }).waitFor();
    expect(await chosen(page).locator('mark').allTextContents()).toEqual(['Télécopieur', 'guichet']);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${reference}`);
    await sheetIsRead(page);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
    await opened(page);
    await page.keyboard.type(reference.toLowerCase());
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${reference}`);
  });

  it('does to the ticket in sight what its keys do, under its name', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Lecteur de badges figé');
    const page = await desk.as('dispatcher');
    await openSheet(page, reference);
    await opened(page);
    await palette(page).getByText('Lecteur de badges figé').waitFor();
    await page.keyboard.type('susp');
    await chosen(page).filter({ hasText: 'Suspendre' }).waitFor();
    expect(await chosen(page).locator('kbd').allTextContents()).toEqual(['S']);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `Suspendre ${reference}` }).waitFor();
    // Another dialog is open: the palette does not come above it.
    await page.keyboard.press('Control+k');
    expect(await palette(page).count()).toBe(0);
  });

  it('says that nothing answers, travels round by arrows, and closes by its own key', async () => {
    const page = await desk.as('dispatcher');
    await opened(page);
    const first = await chosen(page).innerText();
    await page.keyboard.press('ArrowUp');
    await chosen(page).and(options(page).last()).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).innerText()).toBe(first);
    await page.keyboard.type('rien ne porte ce nom');
    await palette(page).getByRole('status').filter({ hasText: 'Rien ne répond' }).waitFor();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor({ state: 'detached' });
  });

  it('works from a field and while single letters are off', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('?');
    await page.getByLabel('Touches d’une seule lettre').click();
    await page.keyboard.press('Escape');
    await page.getByLabel('Chercher un objet, une référence').focus();
    await opened(page);
    await page.keyboard.type('tickets');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tickets');
  });

  it('needs no answer of the server for what is here', async () => {
    const page = await desk.as('dispatcher');
    await opened(page);
    await page.keyboard.press('Escape');
    await page.route('**/graphql', () => new Promise(() => undefined));
    await opened(page);
    await page.keyboard.type('clients');
    await chosen(page).filter({ hasText: 'Clients' }).waitFor();
  });

  it('tells a search that failed, and keeps what is here', async () => {
    const page = await desk.as('dispatcher');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('FindTickets')
        ? route.fulfill({ status: 500, body: '{}' })
        : route.continue(),
    );
    await opened(page);
    await page.keyboard.type('clients');
    await palette(page).getByRole('status').filter({ hasText: 'n’ont pas pu être cherchés' }).waitFor();
    await chosen(page).filter({ hasText: 'Clients' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('is open to everybody in the %s theme', async (colorScheme) => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Borne du hall éteinte');
    const page = await desk.as('dispatcher', { colorScheme });
    await openSheet(page, reference);
    await opened(page);
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.type('borne');
    await chosen(page).filter({ hasText: reference }).waitFor();
    expect(await breaches(page)).toEqual([]);
  });

  it('is not there for people of a client, who keep what they have', async () => {
    const page = await desk.visitor();
    const { email, password } = desk.login('client_user');
    await page.goto('/');
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[autocomplete=current-password]').fill(password);
    await page.keyboard.press('Enter');
    const theirs = page.getByRole('heading', { name: 'Votre espace n’est pas encore ouvert' });
    await theirs.waitFor();
    await page.keyboard.press('Control+k');
    expect(await palette(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Tickets' }).count()).toBe(0);
    await page.goto('/tickets');
    await theirs.waitFor();
  });
});

describe('the list of keys', () => {
  it('tells what is offered on the screen in sight, and no key twice', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Onduleur en alarme');
    const page = await desk.as('dispatcher');
    await openSheet(page, reference);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Touches' });
    await help.getByText('Résoudre', { exact: true }).waitFor();
    const keys = await help.locator('dt').allInnerTexts();
    expect(new Set(keys).size).toBe(keys.length);
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('?');
    await help.getByText('parcourir').waitFor();
    expect(await help.getByText('Résoudre', { exact: true }).count()).toBe(0);
  });
});
