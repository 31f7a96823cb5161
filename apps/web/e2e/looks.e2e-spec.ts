import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { breaches } from './axe.ts';
import { isCurrent, row, rows } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { openSheet, sheetIsRead } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

/** Pixels by which the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const titles = {
  long: 'Très long objet '.repeat(625),
  arabic: 'الطابعة لا تعمل في المستودع الشمالي منذ الصباح',
  emoji: '👩‍🚒 imprimante en feu 🖨️🔥',
};

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('sign-in, board, choice of a person, new ticket, sheet and choice of a reason are open to everybody', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket('Réseau du siège');
    const visitor = await desk.visitor({ colorScheme });
    await visitor.goto('/connexion');
    await visitor.getByRole('button', { name: 'Prendre le quart' }).click();
    await visitor.getByText('Écrivez votre mot de passe.').waitFor();
    expect(await breaches(visitor)).toEqual([]);
    const page = await desk.as('dispatcher', { colorScheme });
    await page.locator('vg-peek .who button').first().waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'Nouveau ticket' }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSheet(page, reference);
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: `Suspendre ${reference}` }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await page.keyboard.type('Note');
    expect(await breaches(page)).toEqual([]);
  });

  it('every part is open to everybody', async () => {
    const page = await desk.visitor({ colorScheme });
    await page.goto('/specimens');
    await page.locator('vg-composer').waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});

describe('the theme', () => {
  it('follows the system until one chooses, and the choice is kept', async () => {
    const page = await desk.as('dispatcher', { colorScheme: 'dark' });
    const shown = () => page.locator('html').getAttribute('data-theme');
    expect(await shown()).toBe('dark');
    await page.getByRole('button', { name: /réglages/ }).click();
    await page.getByRole('button', { name: 'Clair', exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await shown()).toBe('light');
  });
});

describe('the language', () => {
  it('changes the whole board without a reload', async () => {
    const page = await desk.as('dispatcher');
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.getByRole('button', { name: /réglages/ }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /^To assign/ }).waitFor();
    await page.getByRole('columnheader', { name: 'Subject' }).waitFor();
    await page.waitForFunction(() => document.title === 'Dispatch · Vigie');
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('on a phone', () => {
  it('nothing scrolls sideways, and a ticket opens from its row', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket(titles.long, { priority: 'P1' });
    const visitor = await desk.visitor(phone);
    await visitor.goto('/connexion');
    await visitor.getByRole('heading', { name: 'Prendre le quart' }).waitFor();
    expect(await sideways(visitor)).toBe(0);
    const page = await desk.as('dispatcher', phone);
    expect(await sideways(page)).toBe(0);
    await row(page, reference).click();
    const peek = page.getByRole('dialog', { name: 'Aperçu' });
    await peek.waitFor();
    expect(await sideways(page)).toBe(0);
    await peek
      .getByRole('link', { name: /Ouvrir/ })
      .first()
      .click();
    await sheetIsRead(page);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Répondre' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });
});

describe('titles of any length and script', () => {
  it.each(Object.entries(titles))('%s: one line in the list, whole in the sheet', async (_kind, title) => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket(title.trim(), { priority: 'P1' });
    const page = await desk.as('dispatcher');
    const line = row(page, reference);
    await line.waitFor();
    const heights = await rows(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([32]));
    expect(await sideways(page)).toBe(0);
    await line.click();
    await isCurrent(page, reference);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: title.slice(0, 12) }).waitFor();
    expect((await heading.textContent())?.trim()).toBe(title.trim());
    expect(await sideways(page)).toBe(0);
  });

  it('writes Arabic from its own side, in a French page', async () => {
    const { reference } = await (await desk.caller('dispatcher')).openTicket(titles.arabic, { priority: 'P1' });
    const page = await desk.as('dispatcher');
    const direction = row(page, reference)
      .locator('.title')
      .evaluate((cell) => getComputedStyle(cell).direction);
    expect(await direction).toBe('rtl');
  });
});
