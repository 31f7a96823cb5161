import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { holdTicketMutation } from './api-caller.ts';
import { type Desk, openDesk } from './desk.ts';
import { openSheet } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

/** A P1 of the carrier, which is promised an answer within a quarter of an hour and a cure within four. */
const openUrgent = async (title: string) => (await desk.caller('dispatcher')).openTicket(title);

const strip = (page: Page) => page.locator('vg-clock-strip');
const conditions = async (role: string): Promise<Page> => {
  const page = await desk.as(role);
  await page.goto('/clients/ALB/conditions');
  await page.getByRole('heading', { name: 'Conditions et calendrier' }).waitFor();
  return page;
};

describe('the clocks of a ticket', () => {
  it('stand on the board, the one that is due first in front', async () => {
    const { reference } = await openUrgent('Étiquettes hors ligne');
    const page = await desk.as('dispatcher');
    const row = page.getByRole('row').filter({ hasText: reference });
    await row.locator('vg-sla-clock').waitFor();
    expect(await row.locator('vg-sla-clock').innerText()).toContain('GTI');
  });

  it('are drawn on the sheet, and explained by one key', async () => {
    const { reference } = await openUrgent('Quai 4 à l’arrêt');
    const page = await desk.as('technician');
    await openSheet(page, reference);
    await strip(page).getByText('Voir le calcul').waitFor();
    await page.keyboard.press('v');
    const calculation = page.getByRole('dialog');
    await calculation
      .getByText(/articles\s5\.2 et/)
      .first()
      .waitFor();
    await calculation.getByRole('button', { name: /GTR/ }).click();
    expect(await calculation.innerText()).toMatch(/articles\s5\.3 et/);
    await page.keyboard.press('Escape');
    await calculation.waitFor({ state: 'detached' });
  });

  it('stand still while the client is waited for, as a colleague sees at once', async () => {
    const { id, reference } = await openUrgent('Badge refusé');
    const page = await desk.as('technician');
    await openSheet(page, reference);
    await strip(page).waitFor();
    await (await desk.caller('shift_lead')).act(holdTicketMutation, { ticketId: id, reason: 'CLIENT' });
    await strip(page)
      .getByText(/suspendu/)
      .first()
      .waitFor();
  });
});

describe('terms', () => {
  it('are changed by the account manager, and the open ticket’s sheet follows', async () => {
    const { reference } = await openUrgent('Imprimante du quai');
    const sheet = await desk.as('technician');
    await openSheet(sheet, reference);
    await sheet.keyboard.press('v');
    await sheet.getByRole('dialog').getByRole('button', { name: /GTR/ }).click();
    await sheet
      .getByRole('dialog')
      .getByText(/sur 4:00:00/)
      .first()
      .waitFor();

    const page = await conditions('account_manager');
    const cell = page.getByLabel('P1, tous les services, GTR', { exact: true });
    await cell.fill('3 h');
    await page.keyboard.press('Control+s');
    const asking = page.getByRole('dialog');
    await asking.getByLabel('Nom').fill('Avenant 3');
    await asking.getByText(reference).waitFor();
    await asking.getByRole('button', { name: /^Publier/ }).click();
    await asking.waitFor({ state: 'detached' });
    await page.locator('.pill').getByText('Avenant 3').waitFor();

    await sheet
      .getByRole('dialog')
      .getByText(/sur 3:00:00/)
      .first()
      .waitFor();
  });

  it('are read by a technician, who cannot change them', async () => {
    const page = await conditions('technician');
    await page.getByText('En lecture seule').waitFor();
    expect(await page.getByRole('button', { name: /^Publier/ }).count()).toBe(0);
  });

  it('show which clocks a day off moves, before and after it is settled', async () => {
    const page = await conditions('account_manager');
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await page.getByRole('button', { name: 'Ajouter un jour' }).click();
    const adding = page.getByRole('dialog');
    await adding.getByLabel('Date').fill(day);
    await adding.getByLabel('Nom en français').fill('Inventaire');
    await adding.getByLabel('Nom en anglais').fill('Stocktaking');
    await adding.getByRole('button', { name: 'Ajouter le jour' }).click();
    await adding.getByRole('button', { name: 'Fermer' }).click();
    await page
      .getByRole('button', { name: /Inventaire/ })
      .first()
      .click();
    const settling = page.getByRole('dialog');
    await settling.getByText('Aucune horloge en cours ne change').waitFor();
    await settling.getByRole('button', { name: 'Écarter' }).click();
    await settling.getByText('ALB-').first().waitFor();
    await settling.getByRole('button', { name: 'Écarter' }).last().click();
    await settling.getByRole('status').getByText('ALB-').first().waitFor();
  });
});
