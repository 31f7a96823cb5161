import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { assignTicketMutation } from './api-caller.ts';
import { isCurrent, isFree, isTaken, references, row, toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

describe('the board by keyboard', () => {
  it('travels by J and K, by arrows and to both ends, and the keyboard is on the row', async () => {
    const page = await desk.as('dispatcher');
    const shown = await references(page);
    await isCurrent(page, shown[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await isCurrent(page, shown[2]);
    await page.keyboard.press('k');
    await isCurrent(page, shown[1]);
    await page.keyboard.press('ArrowDown');
    await isCurrent(page, shown[2]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    await page.keyboard.press('End');
    await isCurrent(page, shown.at(-1));
    await page.keyboard.press('Home');
    await isCurrent(page, shown[0]);
  });

  it('assigns to the best person by `A` and `Entrée`, keeps the row until asked, and undoes by `Z`', async () => {
    const { reference } = await (
      await desk.caller('dispatcher')
    ).openTicket('Routeur du hall muet', { priority: 'P1' });
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await toastSays(page, `${reference} affecté à`);
    await isTaken(page, reference);
    await row(page, reference).and(page.locator('.taken')).waitFor();
    await page.keyboard.press('z');
    await toastSays(page, `${reference} remis comme avant`);
    await isFree(page, reference);
  });

  it('leaves the list on `R`, and the count follows', async () => {
    const { reference } = await (
      await desk.caller('dispatcher')
    ).openTicket('Badgeuse hors service', { priority: 'P1' });
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 changement' }).waitFor();
    await page.waitForFunction(() => document.title === '(1) Régulation · Vigie');
    await page.keyboard.press('r');
    await row(page, reference).waitFor({ state: 'detached' });
    expect(await page.title()).toBe('Régulation · Vigie');
  });

  it('gives the keyboard back to the row when the choice of a person is closed', async () => {
    const page = await desk.as('dispatcher');
    const [, before] = await references(page);
    await page.keyboard.press('j');
    await isCurrent(page, before);
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.querySelector('.reference')?.textContent?.trim())).toBe(
      before,
    );
  });

  it('shows a refused person with the reason', async () => {
    const caller = await desk.caller('dispatcher');
    const { viewer } = await caller.ask<{ viewer: { clients: { id: string; code: string }[] } }>(
      '{ viewer { clients { id code } } }',
    );
    const clientId = viewer.clients.find(({ code }) => code === 'VEN')?.id;
    const { reference } = await caller.openTicket('Chariot de soins sans réseau', { clientId, priority: 'P1' });
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    await page.keyboard.press('a');
    await page.keyboard.type('yassine');
    const refused = page.getByRole('option', { name: /Yassine Khelifi/ });
    await refused.waitFor();
    expect(await refused.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  it('opens the sheet by `Entrée`, and comes back by `Échap` to the same row of the same list', async () => {
    const page = await desk.as('dispatcher');
    await page.getByRole('button', { name: /^Tous/ }).click();
    await page.waitForURL('**/*liste=tous');
    await page.locator('[role=grid][aria-label^=Tous][aria-busy=false]').waitFor();
    const shown = await references(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${shown[2]}`);
    await page.getByRole('log').waitFor();
    await page.keyboard.press('Escape');
    await isCurrent(page, shown[2]);
    expect(new URL(page.url()).search).toBe('?liste=tous');
  });

  it('leaves single letters alone once they are turned off', async () => {
    const page = await desk.as('dispatcher');
    await page.keyboard.press('?');
    await page.getByLabel('Touches d’une seule lettre').click();
    await page.keyboard.press('Escape');
    const [first] = await references(page);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await isCurrent(page, first);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('somebody was quicker', () => {
  it('names who holds the ticket and since when, and lets the person insist', async () => {
    const caller = await desk.caller('dispatcher');
    const { id, reference } = await caller.openTicket('Climatisation de la salle 2', { priority: 'P1' });
    const page = await desk.as('dispatcher');
    await row(page, reference).click();
    // The board must not hear of it: its live changes are cut, as on a bad line, while its requests still pass.
    await page.routeWebSocket('**/graphql', () => undefined);
    await page.reload();
    await row(page, reference).click();
    const winner = await eligible(caller, reference, 1);
    await caller.act(assignTicketMutation, { ticketId: id, assigneeId: winner.id, expectedAssigneeId: null });
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    const notice = page.getByRole('dialog', { name: `${reference} vient d’être pris` });
    await notice.getByText(new RegExp(`Affecté à ${winner.name} depuis \\d\\d:\\d\\d`)).waitFor();
    const answered = page.waitForResponse((response) => /AssignTicket/.test(response.request().postData() ?? ''));
    await notice.getByRole('button', { name: /^Réaffecter à/ }).click();
    await toastSays(page, `${reference} affecté à`);
    // The screen says so at once, the server a moment later.
    await answered;
    const now = await caller.ask<{ ticket: { assignee: { id: string } } }>(
      'query ($id: ID!) { ticket(id: $id) { assignee { id } } }',
      { id },
    );
    expect(now.ticket.assignee.id).not.toBe(winner.id);
  });
});

/** The n-th person who may take a ticket, best first. */
async function eligible(
  caller: Awaited<ReturnType<Desk['caller']>>,
  reference: string,
  at: number,
): Promise<{ id: string; name: string }> {
  const query =
    'query ($reference: String!) { ticketByReference(reference: $reference) { candidates { eligible person { id name } } } }';
  type Answer = { ticketByReference: { candidates: { eligible: boolean; person: { id: string; name: string } }[] } };
  const { ticketByReference } = await caller.ask<Answer>(query, { reference });
  const people = ticketByReference.candidates.filter((candidate) => candidate.eligible);
  const person = people[at]?.person;
  if (person === undefined) throw new Error('not enough people may take this ticket');
  return person;
}
