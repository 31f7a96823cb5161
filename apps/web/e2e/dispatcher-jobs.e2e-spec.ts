import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type ApiCaller, assignTicketMutation, type OpenedTicket } from './api-caller.ts';
import { isCurrent, isFree, references, row, toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { doJob, tellJobs } from './keyed-job.ts';
import { acted, openFor, personNamed, stateOf } from './people-of-the-desk.ts';

let desk: Desk;
let dalia: ApiCaller;
beforeAll(async () => {
  desk = await openDesk();
  dalia = await desk.caller('dispatcher');
});
afterEach(() => desk.everyoneLeaves());
afterAll(async () => {
  tellJobs('dispatcher');
  await desk?.close();
});

/** What each job may cost in keys, from the moment its ticket or person is in hand. */
const budgets = { see: 0, assign: 4, why: 0, give: 4, merge: 5, rebalance: 5 };

const team = (page: Page): Locator => page.getByRole('region', { name: 'Équipe' });
const person = (page: Page, name: string): Locator => team(page).getByRole('group', { name: new RegExp(`^${name}`) });

/** Puts the cursor on a ticket: reaching it is no part of a job. */
async function inHand(page: Page, { reference }: OpenedTicket): Promise<void> {
  await row(page, reference).click();
  await isCurrent(page, reference);
}

describe('a dispatcher, by keyboard alone', () => {
  it('1. sees what is unassigned and about to breach: it stands first', async () => {
    type Node = { reference: string; nextDueAt: string | null; assignee: unknown };
    const { viewer } = await dalia.ask<{ viewer: { desks: { id: string }[] } }>('{ viewer { desks { id } } }');
    const query = `query ($deskId: ID!) { queue(deskId: $deskId, filter: { assignment: UNASSIGNED }, first: 5) {
      edges { node { reference nextDueAt assignee { id } } } } }`;
    const { queue } = await dalia.ask<{ queue: { edges: { node: Node }[] } }>(query, { deskId: viewer.desks[0]?.id });
    const due = queue.edges.map(({ node }) => node);
    const page = await desk.as('dispatcher');
    const keys = await doJob(page, '1 see what is about to breach', budgets.see, async () => {
      await isCurrent(page, due[0]?.reference);
      await row(page, due[0]!.reference).locator('vg-sla-clock').waitFor();
    });
    expect((await references(page)).slice(0, due.length)).toEqual(due.map(({ reference }) => reference));
    expect(due.every(({ assignee, nextDueAt }) => assignee === null && nextDueAt !== null)).toBe(true);
    expect(keys).toBeLessThanOrEqual(budgets.see);
  });

  it('2. assigns to the best of those who may', async () => {
    const ticket = await openFor(dalia, 'Portail de quai figé');
    const page = await desk.as('dispatcher');
    await inHand(page, ticket);
    const best = await page.locator('vg-peek .who button.best .name').innerText();
    const keys = await doJob(page, '2 assign', budgets.assign, async ({ press }) => {
      const done = acted(page, 'AssignTicket');
      await press('a', 'Enter');
      await toastSays(page, `${ticket.reference} affecté à ${best}`);
      await done;
    });
    expect((await stateOf(dalia, ticket)).assignee?.name).toBe(best);
    expect(keys).toBeLessThanOrEqual(budgets.assign);
  });

  it('3. knows why somebody may not take it', async () => {
    const ticket = await openFor(dalia, 'Moniteur de chevet éteint', 'VEN');
    const page = await desk.as('dispatcher');
    await inHand(page, ticket);
    const keys = await doJob(page, '3 know why somebody may not', budgets.why, async () => {
      await person(page, 'Yassine Khelifi').getByText('Pas habilité pour ce client.', { exact: true }).waitFor();
      const inPeek = page.locator('vg-peek .who li').filter({ hasText: 'Yassine Khelifi' });
      await inPeek.getByText('Pas habilité pour ce client.').waitFor();
    });
    expect(keys).toBeLessThanOrEqual(budgets.why);
  });

  it('4. gives it to somebody of the team without a pop-up, and takes it back', async () => {
    const ticket = await openFor(dalia, 'Douchette du quai 9 muette');
    const page = await desk.as('dispatcher');
    await person(page, 'Léa Fontanel').waitFor();
    await inHand(page, ticket);
    const keys = await doJob(page, '4 give to somebody of the team', budgets.give, async ({ press }) => {
      await press('g');
      await person(page, 'Léa Fontanel').locator('.who:focus').waitFor();
      const done = acted(page, 'AssignTicket');
      await press('a');
      await toastSays(page, `${ticket.reference} affecté à Léa Fontanel`);
      await done;
    });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await stateOf(dalia, ticket)).assignee?.name).toBe('Léa Fontanel');
    expect(keys).toBeLessThanOrEqual(budgets.give);
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} remis comme avant`);
    await isFree(page, ticket.reference);
  });

  it('6. merges what was told twice into the oldest', async () => {
    const first = await openFor(dalia, 'Plus de réseau au quai 2');
    const second = await openFor(dalia, 'Quai 2 : réseau coupé');
    const page = await desk.as('dispatcher');
    await inHand(page, first);
    const shown = await references(page);
    expect(shown[shown.indexOf(first.reference) + 1]).toBe(second.reference);
    const keys = await doJob(page, '6 merge duplicates', budgets.merge, async ({ press }) => {
      await press('x', 'j', 'x', 'm');
      await page.getByRole('dialog', { name: 'Fusionner 2 tickets' }).waitFor();
      await press('Enter');
      await toastSays(page, `1 ticket fusionné dans ${first.reference}`);
    });
    expect(await stateOf(dalia, second)).toMatchObject({
      status: 'MERGED',
      mergedInto: { reference: first.reference },
    });
    expect(keys).toBeLessThanOrEqual(budgets.merge);
  });

  it('7. gives what somebody holds to others when they drop out, and takes all of it back', async () => {
    const tickets = [
      await openFor(dalia, 'Balance en panne'),
      await openFor(dalia, 'Borne du parking'),
      await openFor(dalia, 'Écran d’accueil'),
    ];
    const yassine = await personNamed(dalia, tickets[0]!, 'Yassine');
    for (const { id } of tickets)
      await dalia.act(assignTicketMutation, { ticketId: id, assigneeId: yassine.id, expectedAssigneeId: null });
    const page = await desk.as('dispatcher');
    await person(page, yassine.name).waitFor();
    const keys = await doJob(page, '7 rebalance when somebody drops out', budgets.rebalance, async ({ press }) => {
      await press('g', 'ArrowDown');
      await person(page, yassine.name).locator('.who:focus').waitFor();
      await press('r');
      await page
        .getByRole('dialog', { name: `Reprendre les tickets de ${yassine.name}` })
        .getByRole('table')
        .waitFor();
      await press('Enter');
      await toastSays(page, /tickets affectés/);
    });
    for (const one of tickets) expect((await stateOf(dalia, one)).assignee?.name).not.toBe(yassine.name);
    expect(keys).toBeLessThanOrEqual(budgets.rebalance);
    await page.keyboard.press('z');
    await toastSays(page, /tickets remis comme avant/);
    for (const one of tickets) expect((await stateOf(dalia, one)).assignee?.name).toBe(yassine.name);
  });
});
