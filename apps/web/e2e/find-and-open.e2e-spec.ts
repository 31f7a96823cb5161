import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { references, rows, toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

describe('finding', () => {
  it('searches on the server, accents aside, and keeps the search across a reload', async () => {
    const { reference } = await (
      await desk.caller('dispatcher')
    ).openTicket('Vidéoprojecteur de la salle Évian éteint');
    const page = await desk.as('dispatcher');
    await page.keyboard.press('/');
    await page.keyboard.type('videoprojecteur evian');
    await page.waitForFunction(() => document.querySelectorAll('vg-ticket-row').length === 1);
    expect(await references(page)).toEqual([reference]);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('vg-ticket-row').length === 1);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('vg-ticket-row').length > 1);
  });

  it('says what to do when nothing matches', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('/');
    await page.keyboard.type('rien ne porte ce nom');
    await page.getByRole('heading', { name: 'Aucun ticket ne correspond' }).waitFor();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('narrows by client, priority and level', async () => {
    const page = await desk.as('dispatcher');
    await page.getByLabel('Client', { exact: true }).selectOption({ label: 'VEN, Clinique Ventéo' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.reference')].every((cell) => cell.textContent?.trim().startsWith('VEN-')),
    );
    await page.getByRole('button', { name: 'Filtres' }).click();
    await page.getByRole('button', { name: 'P1', exact: true }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vg-ticket-row vg-priority')].every((chip) => chip.textContent === 'P1'),
    );
    expect(await rows(page).count()).toBeGreaterThan(0);
  });
});

describe('a new ticket', () => {
  it('says what is missing in place, keeps what was typed when closed by mistake, and opens at once on the board', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('c');
    const form = page.getByRole('dialog', { name: 'Nouveau ticket' });
    await form.getByLabel('Objet').fill('Écran noir au poste 12');
    await form.getByRole('button', { name: /Ouvrir le ticket/ }).click();
    await form.getByText('Choisissez le client.').waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.keyboard.press('c');
    expect(await form.getByLabel('Objet').inputValue()).toBe('Écran noir au poste 12');
    await form.getByLabel('Client', { exact: true }).selectOption({ label: 'ALB, Albarine Transports' });
    await form.getByRole('combobox', { name: 'Demandeur' }).fill('cla');
    await form.getByRole('option', { name: /Claire Morvan/ }).click();
    await form.getByText('P1', { exact: true }).click();
    await form.getByRole('button', { name: /Ouvrir le ticket/ }).click();
    await toastSays(page, /ALB-\d+ ouvert/);
    expect(await form.count()).toBe(0);
    await page.mouse.move(10, 400);
    await rows(page).filter({ hasText: 'Écran noir au poste 12' }).waitFor();
  });

  it('shows the server’s own fault on its field', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('c');
    const form = page.getByRole('dialog', { name: 'Nouveau ticket' });
    await form.getByLabel('Client', { exact: true }).selectOption({ index: 1 });
    await form.getByLabel('Objet').fill('x'.repeat(10_001));
    await form.getByRole('button', { name: /Ouvrir le ticket/ }).click();
    await form.getByText(/10.?000 caractères au plus/).waitFor();
    expect((await form.getByLabel('Objet').inputValue()).length).toBe(10_001);
  });
});
