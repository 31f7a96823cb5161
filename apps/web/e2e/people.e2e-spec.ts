import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Route } from 'playwright-core';
import { callerFor, assignTicketMutation } from './api-caller.ts';
import { toastSays } from './board-page.ts';
import { breaches } from './axe.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const codes = ['ALB', 'COR', 'VEN'];
const names: Readonly<Record<string, string>> = {
  ALB: 'Albarine Transports',
  COR: 'Corvalis Retail',
  VEN: 'Clinique Ventéo',
};

const cell = (page: Page, name: string, code: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${name} .* chez ${names[code]}$`) });
/** Waits until a cell says so, and the server too. */
const says = (page: Page, name: string, standing: string, code: string): Promise<void> =>
  page
    .locator('vg-right:not(.underway)')
    .and(page.getByRole('gridcell', { name: `${name} ${standing} chez ${names[code]}`, exact: true }))
    .waitFor();

/** Opens the screen as people do, by the rail. */
async function people(options?: Parameters<Desk['as']>[1]): Promise<Page> {
  const page = await desk.as('provider_admin', options);
  await page.getByRole('link', { name: 'Droits', exact: true }).click();
  await cell(page, 'Dalia Kacem', 'ALB').waitFor();
  return page;
}

/** To a cell by keys alone: the person by the filter, the client by arrows. */
async function goTo(page: Page, name: string, code: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  for (let at = 0; at < codes.length; at++) await page.keyboard.press('ArrowLeft');
  for (let at = 0; at < codes.indexOf(code); at++) await page.keyboard.press('ArrowRight');
  await page
    .locator('vg-right.cursor')
    .and(cell(page, name, code))
    .waitFor();
}

async function clientId(code: string): Promise<string> {
  const caller = await desk.caller('provider_admin');
  type Answer = { viewer: { clients: { id: string; code: string }[] } };
  const { viewer } = await caller.ask<Answer>('{ viewer { clients { id code } } }');
  return viewer.clients.find((client) => client.code === code)!.id;
}
const openAt = async (code: string, title: string) =>
  (await desk.caller('dispatcher')).openTicket(title, { clientId: await clientId(code) });

describe('a right by keyboard', () => {
  it('withdrawn, takes the client’s tickets away at once; taken back by `Z`, brings them back', async () => {
    const { reference } = await openAt('VEN', 'Lecteur de badges muet');
    const [page, lea] = [await people(), await desk.as('technician')];
    await lea.goto(`/tickets/${reference}`);
    await lea.getByRole('heading', { name: 'Lecteur de badges muet' }).waitFor();
    await goTo(page, 'Léa Fontanel', 'VEN');
    await page.keyboard.press('Backspace');
    await toastSays(page, 'Léa Fontanel ne voit plus rien chez Clinique Ventéo');
    await says(page, 'Léa Fontanel', 'ne voit rien', 'VEN');
    await lea.reload();
    await lea.getByText('introuvable').first().waitFor();
    await page.keyboard.press('z');
    await says(page, 'Léa Fontanel', 'traite', 'VEN');
    await lea.reload();
    await lea.getByRole('heading', { name: 'Lecteur de badges muet' }).waitFor();
  });

  it('given to somebody invited just now, shows them what was foreseen, no more and no less', async () => {
    const page = await people();
    await page.keyboard.press('i');
    const invite = page.getByRole('dialog', { name: 'Inviter' });
    await page.keyboard.type('Paul Guérin');
    await invite.getByLabel('Courriel').fill('paul.guerin@halvane.example');
    await invite.getByLabel('Chez').selectOption({ label: 'ALB, Albarine Transports' });
    await invite.getByLabel('Chez').press('Enter');
    await invite.getByRole('button', { name: 'Créer le compte' }).click();
    const password = await invite.locator('.password').innerText();
    await page.keyboard.press('Enter');
    await goTo(page, 'Paul Guérin', 'VEN');
    const paul = await callerFor(desk.address, { role: '', email: 'paul.guerin@halvane.example', password });
    const count = async () => {
      const query = 'query ($id: ID!) { clientTickets(clientId: $id) { totalCount } }';
      const answer = await paul.ask<{ clientTickets: { totalCount: number } | null }>(query, {
        id: await clientId('VEN'),
      });
      return answer.clientTickets?.totalCount ?? 'nothing';
    };
    expect(await count()).toBe('nothing');
    await page.keyboard.press('v');
    const tickets = page.locator('vg-preview li').filter({ hasText: /^\s*Tickets/ });
    const [before, foreseen] = (await tickets.locator('.num').innerText()).split(' → ');
    expect([before, Number(foreseen) > 0, await count()]).toEqual(['0', true, 'nothing']);
    await page.keyboard.press('t');
    await toastSays(page, 'Paul Guérin traite chez Clinique Ventéo');
    await says(page, 'Paul Guérin', 'traite', 'VEN');
    expect(await count()).toBe(Number(foreseen));
    await page.keyboard.press('v');
    await page.locator('vg-preview').getByText('Inès Ben Romdhane').waitFor();
  });

  it('that is refused says why in words, and the cell is as before', async () => {
    const page = await people();
    await goTo(page, 'Inès Ben Romdhane', 'ALB');
    await page.keyboard.press('r');
    await toastSays(page, 'On administre partout ou nulle part');
    await says(page, 'Inès Ben Romdhane', 'administre', 'ALB');
  });

  it('of somebody who holds tickets is taken once it is said aloud, and the tickets stay theirs', async () => {
    const { id } = await openAt('COR', 'Caisse bloquée');
    const caller = await desk.caller('shift_lead');
    type Found = { ticket: { candidates: { person: { id: string } }[] } };
    const found = await caller.ask<Found>(
      'query ($id: ID!) { ticket(id: $id) { candidates(search: "Yassine") { person { id } } } }',
      { id },
    );
    const assigneeId = found.ticket.candidates[0]!.person.id;
    await caller.act(assignTicketMutation, { ticketId: id, assigneeId, expectedAssigneeId: null });
    const page = await people();
    await goTo(page, 'Yassine Khelifi', 'COR');
    await page.keyboard.press('Backspace');
    const objection = page.getByRole('dialog', { name: 'Des tickets lui resteraient' });
    await objection.getByText(/tient encore \d+\s.?tickets? ouverts?/).waitFor();
    await page.keyboard.press('Enter');
    await objection.waitFor({ state: 'detached' });
    await says(page, 'Yassine Khelifi', 'traite', 'COR');
    await page.keyboard.press('Backspace');
    await objection.getByRole('button', { name: 'Continuer quand même' }).click();
    await says(page, 'Yassine Khelifi', 'ne voit rien', 'COR');
    const after = await caller.ask<{ ticket: { assignee: { id: string } } }>(
      'query ($id: ID!) { ticket(id: $id) { assignee { id } } }',
      { id },
    );
    expect(after.ticket.assignee.id).toBe(assigneeId);
  });
});

describe('the screen of people', () => {
  it('is reached by administrators alone', async () => {
    const page = await desk.as('shift_lead');
    expect(await page.getByRole('link', { name: 'Droits', exact: true }).count()).toBe(0);
    await page.goto('/personnes');
    await page.getByText('Réservé aux administrateurs').waitFor();
  });

  it('says that it could not be read, and reads again when asked', async () => {
    const page = await desk.as('provider_admin');
    let isDown = true;
    await page.route('**/graphql', (route) =>
      isDown && asks(route, 'People')
        ? route.fulfill({ status: 200, contentType: 'application/json', body: '{"errors":[{"message":"no"}]}' })
        : route.continue(),
    );
    await page.getByRole('link', { name: 'Droits', exact: true }).click();
    await page.getByText('Les droits n’ont pas pu être lus').waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await cell(page, 'Dalia Kacem', 'ALB').waitFor();
  });

  it('takes back what could not leave, and says so', async () => {
    const page = await people();
    await goTo(page, 'Nadia Sassi', 'COR');
    await page.route('**/graphql', (route) => (asks(route, 'ChangeRights') ? route.abort() : route.continue()));
    await page.keyboard.press('t');
    await page.locator('vg-right.underway').waitFor();
    await says(page, 'Nadia Sassi', 'regarde', 'COR');
  });

  it('gives people of a client the roles of that client', async () => {
    const page = await people();
    await page.getByRole('button', { name: 'Clients', exact: true }).click();
    const claire = page.getByRole('combobox', { name: 'Claire Morvan, Rôle' });
    await claire.selectOption({ label: 'responsable' });
    await toastSays(page, 'Claire Morvan responsable chez Albarine Transports');
    await page.keyboard.press('z');
    await toastSays(page, 'remis comme avant');
    expect(await claire.inputValue()).toBe('CLIENT_USER');
  });

  it('draws 400 people and 200 clients with fewer than 1,500 elements, and travels through them', async () => {
    const page = await desk.as('provider_admin');
    await page.route('**/graphql', crowd);
    await page.goto('/personnes');
    await cell(page, 'Personne 000', 'ALB').waitFor();
    const drawn = () => page.evaluate(() => document.querySelectorAll('body *').length);
    expect(await drawn()).toBeLessThan(1500);
    await page.keyboard.press('End');
    await page.getByRole('rowheader', { name: 'Personne 399' }).waitFor();
    await page.getByRole('button', { name: 'Clients suivants' }).click();
    await page.getByRole('columnheader', { name: 'Client 020' }).waitFor();
    expect(await drawn()).toBeLessThan(1500);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('grid, preview, objections and invitation are open to everybody', async () => {
    const page = await people({ colorScheme });
    expect(await breaches(page)).toEqual([]);
    await goTo(page, 'Yassine Khelifi', 'VEN');
    await page.keyboard.press('v');
    await page.locator('vg-preview').waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('i');
    await page.getByRole('dialog', { name: 'Inviter' }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clients', exact: true }).click();
    await page.getByText('Claire Morvan').waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});

describe('on a phone', () => {
  it('lists people, then one person’s rights under each other, and nothing scrolls sideways', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const page = await desk.as('provider_admin', phone);
    await page.goto('/personnes');
    await page.getByRole('button', { name: /^Mehdi Delorme/ }).click();
    const choice = page.getByRole('combobox', { name: 'Corvalis Retail' });
    await choice.selectOption({ label: 'regarde' });
    await toastSays(page, 'Mehdi Delorme regarde chez Corvalis Retail');
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    expect(await breaches(page)).toEqual([]);
    await page.getByRole('button', { name: 'Toutes les personnes' }).click();
    expect(await sideways()).toBe(0);
  });
});

const asks = (route: Route, operation: string): boolean =>
  (route.request().postDataJSON() as { operationName?: string } | null)?.operationName === operation;

/** The same product with many more people and clients than the story has. */
async function crowd(route: Route): Promise<void> {
  if (asks(route, 'Viewer')) {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: { viewer: { clients: object[] } } };
    const more = Array.from({ length: 197 }, (_, at) => named('Client', 'CL', at));
    body.data.viewer.clients.push(...more.map((one) => ({ ...one, __typename: 'Client', tint: 3 })));
    return route.fulfill({ response: answer, json: body });
  }
  if (!asks(route, 'People')) return route.continue();
  const { clientIds } = (route.request().postDataJSON() as { variables: { clientIds: string[] } }).variables;
  const places = clientIds.map((clientId) => ({ clientId, roles: ['TECHNICIAN'], standing: 'WORKS' }));
  const people = Array.from({ length: 400 }, (_, at) => ({
    ...named('Personne', 'P', at),
    ...{ __typename: 'RightsHolder', kind: 'STAFF', email: null, level: 'L1', isActive: true, roles: ['TECHNICIAN'] },
    ...{ everywhere: [], work: 'TECHNICIAN', openTickets: 0, places },
  }));
  const pageInfo = { hasNextPage: false, endCursor: null };
  return route.fulfill({ json: { data: { people: { __typename: 'RightsHolders', people, pageInfo } } } });
}

const named = (kind: string, letters: string, at: number) => {
  const number = String(at).padStart(3, '0');
  return {
    id: `00000000-0000-7000-8000-${kind.length}00000000${number}`,
    name: `${kind} ${number}`,
    code: `${letters}${number}`,
  };
};
