import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { assignTicketMutation } from './api-caller.ts';
import { isCurrent, isFree, isTaken, row, toastSays } from './board-page.ts';
import { breaches } from './axe.ts';
import { type Desk, openDesk, signedIn } from './desk.ts';
import { openSheet } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const team = (page: Page): Locator => page.getByRole('region', { name: 'Équipe' });
const person = (page: Page, name: string): Locator => team(page).getByRole('group', { name: new RegExp(`^${name}`) });
const block = (page: Page, name: string, reference: string): Locator =>
  person(page, name).getByRole('link', { name: new RegExp(`^${reference},`) });

const openTicket = async (title: string, more: object = {}) =>
  (await desk.caller('dispatcher')).openTicket(title, { priority: 'P1', ...more });

/** A ticket of the clinic, which Yassine may not take. */
async function ofTheClinic(title: string): Promise<string> {
  const caller = await desk.caller('dispatcher');
  type Answer = { viewer: { clients: { id: string; code: string }[] } };
  const { viewer } = await caller.ask<Answer>('{ viewer { clients { id code } } }');
  const clientId = viewer.clients.find(({ code }) => code === 'VEN')?.id;
  return (await caller.openTicket(title, { clientId, priority: 'P1' })).reference;
}

/** Carries a row to somebody, without letting it go. */
async function carry(page: Page, reference: string, name: string): Promise<void> {
  const [from, to] = [await row(page, reference).boundingBox(), await person(page, name).boundingBox()];
  await page.mouse.move(from!.x + 300, from!.y + 12);
  await page.mouse.down();
  await page.mouse.move(from!.x + 320, from!.y + 20);
  await page.mouse.move(to!.x + 60, to!.y + 20, { steps: 4 });
}

describe('the team beside the list', () => {
  it('shows who works on what, and takes a row that is let go over somebody, with a way back', async () => {
    const { reference } = await openTicket('Baie de stockage en alarme');
    const page = await desk.as('dispatcher');
    await row(page, reference).waitFor();
    await carry(page, reference, 'Mehdi Delorme');
    await page.locator('vg-dragged-ticket b').getByText(reference).waitFor();
    await page.mouse.up();
    await toastSays(page, `${reference} affecté à Mehdi Delorme`);
    await isTaken(page, reference);
    await block(page, 'Mehdi Delorme', reference).waitFor();
    await page.keyboard.press('z');
    await isFree(page, reference);
    await block(page, 'Mehdi Delorme', reference)
      .and(page.getByRole('link', { name: /terminé/ }))
      .waitFor();
  });

  it('says why somebody may not take the ticket in hand, and gives them nothing', async () => {
    const reference = await ofTheClinic('Perfuseur muet');
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    const yassine = person(page, 'Yassine Khelifi').and(page.locator('.refused'));
    await yassine.waitFor();
    expect(await yassine.getAttribute('aria-label')).toMatch(/ne peut pas|habilit/i);
    await carry(page, reference, 'Yassine Khelifi');
    await page.mouse.up();
    await page.getByRole('dialog').filter({ hasText: 'Yassine Khelifi' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('vg-toasts .toast').count()).toBe(0);
    await isFree(page, reference);
  });

  it('lets a carried row go nowhere on `Échap`', async () => {
    const { reference } = await openTicket('Onduleur en défaut');
    const page = await desk.as('dispatcher');
    await row(page, reference).waitFor();
    await carry(page, reference, 'Karim Jaziri');
    await page.keyboard.press('Escape');
    await page.locator('vg-dragged-ticket .ticket').waitFor({ state: 'detached' });
    await page.mouse.up();
    await isFree(page, reference);
    expect(await page.locator('vg-toasts .toast').count()).toBe(0);
  });

  it('moves as somebody else assigns', async () => {
    const page = await desk.as('dispatcher');
    await person(page, 'Mehdi Delorme').waitFor();
    const { id, reference } = await openTicket('Commutateur du quai');
    const caller = await desk.caller('shift_lead');
    const { ticket } = await caller.ask<{ ticket: { candidates: { person: { id: string; name: string } }[] } }>(
      'query ($id: ID!) { ticket(id: $id) { candidates(search: "Mehdi") { person { id name } } } }',
      { id },
    );
    const assigneeId = ticket.candidates[0]?.person.id;
    await caller.act(assignTicketMutation, { ticketId: id, assigneeId, expectedAssigneeId: null });
    await block(page, 'Mehdi Delorme', reference).waitFor();
    await person(page, 'Mehdi Delorme, N2, 1 ticket').waitFor();
  });

  it('says that it could not be read, and reads again when asked', async () => {
    const page = await desk.visitor();
    const isAboutTheTeam = (body: string | null): boolean => body?.includes('deskTeam') ?? false;
    let isDown = true;
    await page.route('**/graphql', (route) =>
      isDown && isAboutTheTeam(route.request().postData())
        ? route.fulfill({ status: 200, contentType: 'application/json', body: '{"errors":[{"message":"no"}]}' })
        : route.continue(),
    );
    await signedIn(page, desk.login('dispatcher'));
    await team(page).getByText('L’équipe n’a pas pu être lue.').waitFor();
    isDown = false;
    await team(page).getByRole('button', { name: 'Réessayer' }).click();
    await person(page, 'Karim Jaziri').waitFor();
  });
});

describe('the team by keyboard', () => {
  it('is reached by `G`, travelled by arrows, gives by `A` and is left by `Échap`', async () => {
    const { reference } = await openTicket('Badgeuse de nuit');
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    await isCurrent(page, reference);
    await person(page, 'Karim Jaziri').waitFor();
    await page.keyboard.press('g');
    const focused = (name: string) => person(page, name).locator('.who:focus').waitFor();
    await focused('Léa Fontanel');
    await page.keyboard.press('ArrowDown');
    await focused('Yassine Khelifi');
    await page.keyboard.press('End');
    await focused('Hugo Lestienne');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await focused('Karim Jaziri');
    await page.keyboard.press('a');
    await toastSays(page, `${reference} affecté à Karim Jaziri`);
    await block(page, 'Karim Jaziri', reference).waitFor();
    await page.keyboard.press('Escape');
    await isCurrent(page, reference);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('VG-TICKET-ROW');
  });

  it('opens what somebody holds by `Entrée`, and a ticket along their lane', async () => {
    const page = await desk.as('dispatcher');
    await person(page, 'Karim Jaziri').getByRole('link').first().waitFor();
    await person(page, 'Karim Jaziri').locator('.who').focus();
    await page.keyboard.press('Enter');
    await page.locator('#team-card').getByRole('heading', { name: 'Karim Jaziri' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#team-card').waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tickets\/[A-Z]+-\d+$/);
  });
});

describe('presence', () => {
  const lookers = (page: Page, reference: string, name: string | RegExp): Locator =>
    row(page, reference).getByRole('img', { name });

  it('rings whoever has a ticket open on its row, two tabs as one, until the last one closes', async () => {
    const { reference } = await openTicket('Imprimante du guichet');
    const [page, lea] = [await desk.as('dispatcher'), await desk.as('technician')];
    await openSheet(lea, reference);
    await lookers(page, reference, 'Léa Fontanel regarde').waitFor();
    const second = await lea.context().newPage();
    await openSheet(second, reference);
    await person(page, 'Léa Fontanel, N1, [^,]*, en ligne').waitFor();
    expect(await row(page, reference).locator('vg-onlookers vg-avatar').count()).toBe(1);
    await lea.close();
    await second.bringToFront();
    await lookers(page, reference, /Léa Fontanel/).waitFor();
    await second.close();
    await lookers(page, reference, /Léa Fontanel/).waitFor({ state: 'detached' });
    await person(page, 'Léa Fontanel, N1, [^,]*, absent').waitFor();
  });

  it('says on the sheet who looks and who writes, and falls silent once they sign out', async () => {
    const { reference } = await openTicket('Poste de garde bloqué');
    const [hugo, lea] = [await desk.as('shift_lead'), await desk.as('technician')];
    await openSheet(hugo, reference);
    await openSheet(lea, reference);
    const told = hugo.locator('vg-others-here');
    await told.getByText('Léa Fontanel regarde').waitFor();
    await lea.keyboard.press('r');
    await lea.keyboard.type('Nous arrivons');
    await told.getByText('Léa Fontanel écrit une réponse').waitFor();
    await lea.evaluate(() => fetch('/auth/sign-out', { method: 'POST' }));
    await told.getByText('Léa Fontanel').waitFor({ state: 'detached' });
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('the team is open to everybody: with a refusal, and with a card', async () => {
    const reference = await ofTheClinic('Scanner arrêté');
    const page = await desk.as('dispatcher', { colorScheme });
    await row(page, reference).click();
    await person(page, 'Yassine Khelifi').and(page.locator('.refused')).waitFor();
    expect(await breaches(page)).toEqual([]);
    await person(page, 'Karim Jaziri').locator('.who').click();
    await page.locator('#team-card').getByRole('heading').waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});

describe('where room is short', () => {
  it('the gist becomes a drawer, then the team a tab of its own', async () => {
    const page = await desk.as('dispatcher', { viewport: { width: 1280, height: 800 } });
    await person(page, 'Karim Jaziri').waitFor();
    expect(await page.locator('vg-peek').count()).toBe(0);
    await page.setViewportSize({ width: 1000, height: 800 });
    await team(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Équipe', exact: true }).click();
    await person(page, 'Karim Jaziri').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('Escape');
    await team(page).waitFor({ state: 'detached' });
    await page.getByRole('grid').waitFor();
  });
});
