import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type ApiCaller, assignTicketMutation, type OpenedTicket } from './api-caller.ts';
import { breaches } from './axe.ts';
import { isCurrent, row, toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { openFor, personNamed, stateOf } from './people-of-the-desk.ts';

let desk: Desk;
let dalia: ApiCaller;
beforeAll(async () => {
  desk = await openDesk();
  dalia = await desk.caller('dispatcher');
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const picked = (page: Page): Locator => page.locator('vg-ticket-row[aria-selected=true]');
const pickedReferences = (page: Page): Promise<string[]> => picked(page).locator('.reference').allInnerTexts();
const barSays = (page: Page, text: string): Promise<void> =>
  page.locator('vg-picked-bar').getByRole('status').getByText(text, { exact: true }).waitFor();
const barIsGone = (page: Page): Promise<void> => page.getByRole('toolbar').waitFor({ state: 'detached' });
const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

/** Tickets that stand one under the other, the first of them under the cursor. */
async function standing(...titles: [title: string, code?: string][]): Promise<{ page: Page; tickets: OpenedTicket[] }> {
  const tickets: OpenedTicket[] = [];
  for (const [title, code] of titles) tickets.push(await openFor(dalia, title, code));
  const page = await desk.as('dispatcher');
  await row(page, tickets[0]!.reference).click();
  await isCurrent(page, tickets[0]!.reference);
  return { page, tickets };
}

const referencesOf = (tickets: readonly OpenedTicket[]): string[] => tickets.map(({ reference }) => reference);

describe('picking tickets', () => {
  it('goes one by one by `X`, in ranges with `Maj`, all by `Ctrl A`, and is dropped by `Échap`', async () => {
    const { page, tickets } = await standing(['Quai 21'], ['Quai 22'], ['Quai 23']);
    await page.keyboard.press('x');
    await barSays(page, '1\u00a0sélectionné');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+ArrowDown');
    await barSays(page, '3\u00a0sélectionnés');
    expect(await pickedReferences(page)).toEqual(referencesOf(tickets));
    await page.keyboard.press('Shift+K');
    await barSays(page, '2\u00a0sélectionnés');
    await page.keyboard.press('Escape');
    await barIsGone(page);
    await page.keyboard.press('Control+a');
    expect(await picked(page).count()).toBe(await page.locator('vg-ticket-row').count());
    await page.keyboard.press('Escape');
    expect(await picked(page).count()).toBe(0);
  });

  it('goes by the box, by Ctrl and by `Maj` with the mouse, and a plain press leaves it as it is', async () => {
    const { page, tickets } = await standing(['Quai 24'], ['Quai 25'], ['Quai 26']);
    const [first, second, third] = referencesOf(tickets);
    await row(page, first!)
      .getByRole('checkbox', { name: `Sélectionner ${first}` })
      .click();
    await row(page, third!).click({ modifiers: ['Shift'] });
    await barSays(page, '3\u00a0sélectionnés');
    await row(page, second!).click({ modifiers: ['Control'] });
    expect(await pickedReferences(page)).toEqual([first, third]);
    await row(page, second!).click();
    expect(await pickedReferences(page)).toEqual([first, third]);
    await page.keyboard.press('j');
    await isCurrent(page, third);
  });

  it('lasts through changes of others, loses what leaves the list and says so, and ends with another filter', async () => {
    const { page, tickets } = await standing(['Quai 27'], ['Quai 28']);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    const [first] = tickets;
    const lea = await personNamed(dalia, first!, 'Léa');
    await dalia.act(assignTicketMutation, { ticketId: first!.id, assigneeId: lea.id, expectedAssigneeId: null });
    await row(page, first!.reference).and(page.locator('.taken')).waitFor();
    await barSays(page, '2\u00a0sélectionnés');
    await page.keyboard.press('r');
    await toastSays(page, 'Un ticket sélectionné a quitté la liste.');
    await barSays(page, '1\u00a0sélectionné');
    await page.getByRole('button', { name: /^Tous/ }).click();
    await barIsGone(page);
  });
});

describe('several at once', () => {
  it('go each to the best by `A` `Entrée`, and all come back by `Z`', async () => {
    const { page, tickets } = await standing(['Quai 31'], ['Quai 32'], ['Quai 33']);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('a');
    await dialog(page, 'Affecter 3\u00a0tickets')
      .getByRole('option', { name: /Au mieux/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await toastSays(page, '3\u00a0tickets affectés');
    for (const ticket of tickets) expect((await stateOf(dalia, ticket)).assignee).not.toBeNull();
    await barIsGone(page);
    await page.keyboard.press('z');
    await toastSays(page, '3\u00a0tickets remis comme avant');
    for (const ticket of tickets) expect((await stateOf(dalia, ticket)).assignee).toBeNull();
  });

  it('are answered one by one: done, or refused with every reason and the nearest who may', async () => {
    const { page, tickets } = await standing(['Quai 34'], ['Lit 34 sans alarme', 'VEN']);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('a');
    await page.keyboard.type('yassine');
    const choice = dialog(page, 'Affecter 2\u00a0tickets');
    await choice.getByRole('option', { name: /Yassine Khelifi/ }).waitFor();
    await page.keyboard.press('Enter');
    await choice.getByText('1\u00a0affecté, 1\u00a0refusé').waitFor();
    await choice.getByText('Yassine Khelifi ne peut pas le prendre').waitFor();
    await choice.getByText('Pas habilité pour ce client.').waitFor();
    const instead = await choice
      .getByText(/peut le prendre$/)
      .last()
      .innerText();
    expect((await stateOf(dalia, tickets[0]!)).assignee?.name).toBe('Yassine Khelifi');
    expect((await stateOf(dalia, tickets[1]!)).assignee).toBeNull();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await toastSays(page, '2\u00a0tickets affectés');
    expect(instead).toContain((await stateOf(dalia, tickets[1]!)).assignee!.name);
  });

  it('say which of them could not be taken back once somebody else has acted', async () => {
    const { page, tickets } = await standing(['Quai 35'], ['Quai 36']);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('a');
    await page.keyboard.type('léa');
    await dialog(page, 'Affecter 2\u00a0tickets')
      .getByRole('option', { name: /Léa Fontanel/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await toastSays(page, '2\u00a0tickets affectés');
    const [first, second] = tickets as [OpenedTicket, OpenedTicket];
    const [lea, mehdi] = [await personNamed(dalia, first, 'Léa'), await personNamed(dalia, first, 'Mehdi')];
    await dalia.act(assignTicketMutation, { ticketId: first.id, assigneeId: mehdi.id, expectedAssigneeId: lea.id });
    await page.keyboard.press('z');
    await toastSays(page, new RegExp(`Pas remis comme avant.*${first.reference}\\.`));
    expect((await stateOf(dalia, first)).assignee?.name).toBe('Mehdi Delorme');
    expect((await stateOf(dalia, second)).assignee).toBeNull();
  });

  it('are merged into the one that is chosen, and those that cannot be say why', async () => {
    const { page, tickets } = await standing(['Quai 37'], ['Encore le quai 37'], ['Lit 37', 'VEN']);
    const [first, second, third] = tickets as [OpenedTicket, OpenedTicket, OpenedTicket];
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('m');
    const choice = dialog(page, 'Fusionner 3\u00a0tickets');
    await choice.getByRole('radio').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const refused = dialog(page, '1\u00a0fusionné, 1\u00a0refusé');
    await refused.getByText(third.reference).waitFor();
    expect(await refused.getByRole('listitem').innerText()).toMatch(/client/);
    expect((await stateOf(dalia, first)).mergedInto?.reference).toBe(second.reference);
    await page.keyboard.press('Enter');
    await barIsGone(page);
  });

  it('are put on hold by one number, and resumed by `Z`', async () => {
    const { page, tickets } = await standing(['Quai 38'], ['Quai 39']);
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('s');
    await dialog(page, 'Suspendre 2\u00a0tickets').getByRole('button', { name: 'Attente client' }).waitFor();
    await page.keyboard.press('1');
    await toastSays(page, '2\u00a0tickets suspendus');
    for (const ticket of tickets) expect((await stateOf(dalia, ticket)).status).toBe('ON_HOLD');
    await page.keyboard.press('z');
    await toastSays(page, '2\u00a0tickets repris');
    for (const ticket of tickets) expect((await stateOf(dalia, ticket)).status).toBe('OPEN');
  });
});

describe('somebody drops out', () => {
  it('and each of their tickets is moved or left; one that nobody may take says every reason', async () => {
    const { page, tickets } = await standing(['Quai 41'], ['Quai 42']);
    const yassine = await personNamed(dalia, tickets[0]!, 'Yassine');
    for (const { id } of tickets)
      await dalia.act(assignTicketMutation, { ticketId: id, assigneeId: yassine.id, expectedAssigneeId: null });
    const [kept, moved] = tickets as [OpenedTicket, OpenedTicket];
    const team = page.getByRole('region', { name: 'Équipe' });
    await team
      .getByRole('group', { name: /^Yassine Khelifi/ })
      .getByRole('button')
      .first()
      .click();
    await page.locator('#team-card').getByRole('button', { name: 'Reprendre ses tickets' }).click();
    const table = dialog(page, 'Reprendre les tickets de Yassine Khelifi');
    await table.getByRole('checkbox', { name: `Déplacer ${kept.reference}` }).click();
    expect(await breaches(page)).toEqual([]);
    await table.getByRole('button', { name: /^Affecter/ }).click();
    await toastSays(page, /affecté/);
    expect((await stateOf(dalia, kept)).assignee?.name).toBe('Yassine Khelifi');
    expect((await stateOf(dalia, moved)).assignee?.name).not.toBe('Yassine Khelifi');
  });

  it('who holds nothing: it is said', async () => {
    const { page } = await standing(['Quai 43']);
    const team = page.getByRole('region', { name: 'Équipe' });
    await team.getByRole('group', { name: /^Hugo Lestienne/ }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('End');
    await page.keyboard.press('r');
    await dialog(page, 'Reprendre les tickets de Hugo Lestienne')
      .getByText(/n’a aucun ticket/)
      .waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('the selection, its bar and its dialogs are open to everybody', async () => {
    const first = await openFor(dalia, 'Quai 51');
    await openFor(dalia, 'Quai 52');
    const page = await desk.as('dispatcher', { colorScheme });
    await row(page, first.reference).click();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await barSays(page, '2\u00a0sélectionnés');
    expect(await breaches(page)).toEqual([]);
    for (const [key, name] of Object.entries({ a: 'Affecter', m: 'Fusionner', s: 'Suspendre' })) {
      await page.keyboard.press(key);
      await dialog(page, `${name} 2\u00a0tickets`).locator('[role=option], [type=radio], .reason').first().waitFor();
      expect([key, ...(await breaches(page))]).toEqual([key]);
      await page.keyboard.press('Escape');
      await dialog(page, `${name} 2\u00a0tickets`).waitFor({ state: 'detached' });
    }
  });
});
