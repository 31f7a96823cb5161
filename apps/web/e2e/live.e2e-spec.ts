import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { assignTicketMutation, commentTicketMutation } from './api-caller.ts';
import { isCurrent, isFree, isTaken, references, row, rows } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { openSheet } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

describe('two people at one desk', () => {
  it('see each other’s assignment at once, without the row moving under their eyes', async () => {
    const { reference } = await (
      await desk.caller('dispatcher')
    ).openTicket('Baie de stockage en alarme', { priority: 'P1' });
    const [mine, theirs] = [await desk.as('dispatcher'), await desk.as('shift_lead')];
    await row(theirs, reference).waitFor();
    const before = await references(theirs);
    await row(mine, reference).click();
    await mine.keyboard.press('a');
    await mine.keyboard.press('Enter');
    await isTaken(theirs, reference);
    expect(await references(theirs)).toEqual(before);
    await mine.keyboard.press('z');
    await isFree(theirs, reference);
    expect(await references(theirs)).toEqual(before);
  });

  it('see a new ticket wait while the pointer is in the list, and enter once it is out', async () => {
    const caller = await desk.caller('dispatcher');
    const page = await desk.as('shift_lead');
    await rows(page).nth(3).hover();
    const before = await references(page);
    const { reference } = await caller.openTicket('Porte de quai bloquée', { priority: 'P1' });
    await page.getByRole('button', { name: '1 changement' }).waitFor();
    expect(await references(page)).toEqual(before);
    await page.mouse.move(20, 300);
    await row(page, reference).waitFor();
    expect(await page.getByRole('button', { name: /changement/ }).count()).toBe(0);
  });

  it('keeps the keyboard on the same ticket when rows enter above it', async () => {
    const caller = await desk.caller('dispatcher');
    const page = await desk.as('shift_lead');
    const [, second] = await references(page);
    await page.keyboard.press('j');
    await isCurrent(page, second);
    const { reference } = await caller.openTicket('Serveur de fichiers lent', { priority: 'P1' });
    await row(page, reference).waitFor();
    await isCurrent(page, second);
    expect(await references(page)).toContain(second);
  });

  it('read each other’s words on a ticket as they are written', async () => {
    const caller = await desk.caller('dispatcher');
    const { id, reference } = await caller.openTicket('Téléphone sans tonalité');
    const page = await desk.as('technician');
    await openSheet(page, reference);
    await caller.act(commentTicketMutation, {
      ticketId: id,
      audience: 'INTERNAL',
      body: 'Le boîtier a été changé hier.',
    });
    const message = page.locator('vg-message').filter({ hasText: 'Le boîtier a été changé hier.' });
    await message.waitFor();
    expect(await message.innerText()).toContain('Interne, équipe seulement');
  });
});

describe('without network', () => {
  it('says so, keeps the list readable, refuses an act without pretending, and fills the gap on return', async () => {
    const caller = await desk.caller('shift_lead');
    const { id, reference } = await caller.openTicket('Borne d’accueil éteinte', { priority: 'P1' });
    const page = await desk.as('dispatcher');
    await row(page, reference).waitFor();
    await page.context().setOffline(true);
    await page.getByText(/Hors ligne depuis \d\d:\d\d:\d\d\. Un message écrit maintenant partira/).waitFor();
    await row(page, reference).click();
    await page.keyboard.press('a');
    await page.getByText('Le serveur ne répond pas\u00a0: rien n’est parti.').waitFor();
    const taker = await eligible(caller, id);
    await caller.act(assignTicketMutation, { ticketId: id, assigneeId: taker, expectedAssigneeId: null });
    await isFree(page, reference);
    await page.context().setOffline(false);
    await isTaken(page, reference);
    expect(await page.getByText(/Hors ligne/).count()).toBe(0);
  });

  it('keeps a message, also across a reload of the page, and sends it once on return', async () => {
    const caller = await desk.caller('dispatcher');
    const { id, reference } = await caller.openTicket('Imprimante du quai 2');
    const page = await desk.as('dispatcher');
    await openSheet(page, reference);
    await page.context().setOffline(true);
    await page.getByText(/Hors ligne depuis/).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('Nous arrivons.');
    await page.keyboard.press('Control+Enter');
    await page.locator('vg-message').filter({ hasText: 'Partira au retour du réseau' }).waitFor();
    await page.getByText('1 message partira au retour du réseau.').waitFor();
    await page.context().setOffline(false);
    await page.locator('vg-message').filter({ hasText: 'Partira au retour du réseau' }).waitFor({ state: 'detached' });
    await page.locator('vg-message').filter({ hasText: 'Nous arrivons.' }).waitFor();
    await page.reload();
    await page.locator('vg-message').filter({ hasText: 'Nous arrivons.' }).waitFor();
    expect(await bodies(caller, id)).toEqual(['Nous arrivons.']);
  });

  it('keeps a message when the server is away and the page is loaded again', async () => {
    const caller = await desk.caller('dispatcher');
    const { id, reference } = await caller.openTicket('Onduleur de la baie 1');
    const page = await desk.as('dispatcher');
    await openSheet(page, reference);
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, headers: { 'retry-after': '0' } }));
    await page.keyboard.press('i');
    await page.keyboard.type('Batteries commandées.');
    await page.keyboard.press('Control+Enter');
    await page.locator('vg-message').filter({ hasText: 'Batteries commandées.' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Le serveur ne répond pas' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('vg-message').filter({ hasText: 'Batteries commandées.' }).waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).every((name) => !name.startsWith('vigie.outbox.')));
    expect(await bodies(caller, id)).toEqual(['Batteries commandées.']);
  });
});

type Caller = Awaited<ReturnType<Desk['caller']>>;

async function eligible(caller: Caller, id: string): Promise<string | undefined> {
  const query = 'query ($id: ID!) { ticket(id: $id) { candidates { eligible person { id } } } }';
  type Answer = { ticket: { candidates: { eligible: boolean; person: { id: string } }[] } };
  const { ticket } = await caller.ask<Answer>(query, { id });
  return ticket.candidates.find((candidate) => candidate.eligible)?.person.id;
}

/** What was said on a ticket, as the server holds it. */
async function bodies(caller: Caller, id: string): Promise<string[]> {
  const query = 'query ($id: ID!) { ticket(id: $id) { timeline { edges { node { ... on Comment { body } } } } } }';
  type Answer = { ticket: { timeline: { edges: { node: { body?: string } }[] } } };
  const { ticket } = await caller.ask<Answer>(query, { id });
  return ticket.timeline.edges.flatMap(({ node }) => node.body ?? []);
}
