import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { escalateTicketMutation, type OpenedTicket, reopenTicketMutation } from './api-caller.ts';
import { breaches } from './axe.ts';
import { toastSays } from './board-page.ts';
import { type Desk, openDesk } from './desk.ts';
import { form, isGone, openForm, pack, resolution, stands, told } from './life-page.ts';
import { openSheet, sheetIsRead } from './sheet-page.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.everyoneLeaves());
afterAll(() => desk?.close());

const open = async (title: string): Promise<OpenedTicket> => (await desk.caller('dispatcher')).openTicket(title);

async function sheetOf(title: string, role = 'shift_lead'): Promise<{ page: Page; ticket: OpenedTicket }> {
  const ticket = await open(title);
  const page = await desk.as(role);
  await openSheet(page, ticket.reference);
  return { page, ticket };
}

const labels = ['Symptôme', 'Déjà essayé', 'Éléments', 'Hypothèse', 'Demande'];

/** Types a pack by keyboard alone, from its first field on. */
async function typePack(page: Page): Promise<void> {
  for (const text of Object.values(pack)) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Tab');
  }
}

describe('escalating', () => {
  it('is refused with the missing parts marked, then sent, and the next level reads the pack', async () => {
    const { page, ticket } = await sheetOf('Écran noir au guichet');
    const dialog = await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await dialog.getByLabel('Niveau').selectOption({ label: 'N2' });
    await dialog.getByLabel('Symptôme').fill(pack.symptom);
    await page.keyboard.press('Control+Enter');
    await dialog.locator('[aria-invalid=true]').first().waitFor();
    expect(await dialog.locator('[aria-invalid=true]').count()).toBe(4);
    await page.waitForFunction(() => document.activeElement?.matches('textarea[aria-invalid=true]'));
    expect(await dialog.getByLabel('Symptôme').inputValue()).toBe(pack.symptom);
    for (const [at, text] of Object.values(pack).entries()) await dialog.getByLabel(labels[at]!).fill(text);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} escaladé au N2`);
    await told(page, 'escalade au N2');
    const block = page.locator('vg-escalation-pack');
    await block.getByText('Dossier transmis au N2').waitFor();
    for (const text of Object.values(pack)) expect(await block.innerText()).toContain(text);
  });

  it('is taken back by a return with its reason, which is counted', async () => {
    const { page, ticket } = await sheetOf('Câble arraché');
    await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await typePack(page);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, 'escaladé');
    const dialog = await openForm(page, 'Shift+E', `Rendre ${ticket.reference}`);
    await dialog.getByLabel('Motif').selectOption({ label: 'À sa portée' });
    await dialog.getByLabel(/^Ce que le niveau inférieur/).fill('Relancer le service suffit.');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} rendu au N1`);
    await told(page, /rend au N1.*à sa portée/);
    await told(page, 'Relancer le service suffit.');
    await page.locator('.head .pill', { hasText: /1.retour/ }).waitFor();
  });

  it('keeps its draft over a reload, for this ticket alone', async () => {
    const { page, ticket } = await sheetOf('Serveur lent');
    const dialog = await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await dialog.getByLabel('Hypothèse').fill('Disque saturé');
    await page.keyboard.press('Escape');
    await isGone(dialog);
    await page.reload();
    await sheetIsRead(page);
    await openForm(page, 'e', `Escalader ${ticket.reference}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Disque saturé'),
    );
    await page.keyboard.press('Escape');
    const other = await open('Autre serveur lent');
    await openSheet(page, other.reference);
    const blank = await openForm(page, 'e', `Escalader ${other.reference}`);
    expect(await blank.getByLabel('Hypothèse').inputValue()).toBe('');
  });
});

describe('holding', () => {
  it('says until when, shows it on the sheet, and `Z` takes it back', async () => {
    const { page, ticket } = await sheetOf('Licence expirée');
    const dialog = await openForm(page, 's', `Suspendre ${ticket.reference}`);
    await dialog.getByText('Demain 8:00').click();
    await dialog.getByText(/reprend seul le .*08:00/).waitFor();
    await dialog.getByRole('button', { name: 'Attente éditeur' }).click();
    await toastSays(page, /suspendu.*reprend seul le .*08:00/);
    await page
      .locator('vg-standing')
      .getByText(/reprend seul le .*08:00/)
      .waitFor();
    await told(page, /suspend jusqu’au .*08:00.*Attente éditeur/);
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} repris`);
    await stands(page, 'En cours');
  });

  it('goes on by itself at the time that was said', async () => {
    const { page, ticket } = await sheetOf('Rappel dans un instant');
    const caller = await desk.caller('dispatcher');
    const until = new Date(Date.now() + 2_000).toISOString();
    const hold = `mutation ($actId: ID!, $input: HoldTicketInput!) { holdTicket(actId: $actId, input: $input) {
      ... on Ticket { id } ... on Refusal { code message } } }`;
    await caller.act(hold, { ticketId: ticket.id, reason: 'VENDOR', until });
    await told(page, /reprend.*l’heure dite est venue/);
    await stands(page, 'En cours');
  });
});

describe('resolving', () => {
  it('tells the client, waits to be refused, and goes on when the client refuses', async () => {
    const { page, ticket } = await sheetOf('Imprimante muette');
    const dialog = await openForm(page, 'd', `Résoudre ${ticket.reference}`);
    await page.keyboard.press('Control+Enter');
    await dialog.locator('[aria-invalid=true]').first().waitFor();
    expect(await dialog.locator('[aria-invalid=true]').count()).toBe(3);
    await dialog.getByLabel('Nature de la panne').selectOption({ label: 'Matériel' });
    await dialog.getByLabel('Ce que c’était').selectOption({ label: 'Usure ou panne' });
    await dialog.getByLabel('Résumé pour le client').fill(resolution.summary);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} résolu`);
    const block = page.getByRole('region', { name: 'Résolution' });
    await block.getByText(resolution.summary).waitFor();
    await block.getByText(/la résolution sera acquise le/).waitFor();
    const client = await desk.caller('client_manager');
    await client.act(reopenTicketMutation, { ticketId: ticket.id, why: 'Elle ne tire toujours rien.' });
    await told(page, /rouvre.*le client refuse la résolution/);
    await told(page, 'Elle ne tire toujours rien.');
    await stands(page, 'En cours');
    await page.locator('.head .pill', { hasText: /1.réouverture/ }).waitFor();
    await isGone(block);
  });

  it('is confirmed for the client, and a follow-up is opened from what is closed', async () => {
    const { page, ticket } = await sheetOf('Badge perdu');
    await openForm(page, 'd', `Résoudre ${ticket.reference}`);
    await page.getByLabel('Nature de la panne').selectOption({ label: 'Matériel' });
    await page.getByLabel('Ce que c’était').selectOption({ label: 'Demande servie' });
    await page.getByLabel('Résumé pour le client').fill('Un badge neuf attend à l’accueil.');
    await page.keyboard.press('Control+Enter');
    await stands(page, 'Résolu');
    await page.keyboard.press('f');
    await toastSays(page, `${ticket.reference} confirmé et clos, sans retour.`);
    await stands(page, 'Clos');
    await openForm(page, 'u', `Ouvrir une suite à ${ticket.reference}`);
    await page.keyboard.press('Control+Enter');
    await toastSays(page, /ouvert à la suite/);
    await page.locator('vg-ticket-links').getByText('a pour suite').waitFor();
    await page.locator('vg-toasts').getByRole('button', { name: 'Ouvrir' }).click();
    await page.locator('vg-ticket-links').getByText('fait suite à').waitFor();
  });
});

describe('tickets that belong together', () => {
  it('are merged, and the one that ended leads to the one that goes on', async () => {
    const into = await open('Lien coupé, quai 4');
    const { page, ticket } = await sheetOf('Plus de réseau au quai 4');
    const dialog = await openForm(page, 'm', `Fusionner ${ticket.reference}`);
    await dialog.getByRole('combobox').fill(into.reference);
    await dialog.getByRole('option', { name: into.reference }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} fusionné dans ${into.reference}`);
    await stands(page, 'Fusionné');
    await page.locator('vg-standing').getByRole('link', { name: into.reference }).click();
    await told(page, new RegExp(`reçoit\\s+${ticket.reference}`));
  });

  it('are split with the words of a message', async () => {
    const { page, ticket } = await sheetOf('Écran et badge');
    await page.keyboard.press('r');
    await page.keyboard.type('Le badge aussi est refusé.');
    await page.keyboard.press('Control+Enter');
    await page.locator('vg-message').filter({ hasText: 'Le badge aussi' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    const dialog = await openForm(page, 'x', `Scinder ${ticket.reference}`);
    await dialog.getByLabel('Objet').fill('Badge refusé');
    await dialog.getByLabel('À partir du message').selectOption({ index: 1 });
    expect(await dialog.getByLabel('Premiers mots').inputValue()).toBe('Le badge aussi est refusé.');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, /ouvert\. La scission ne se défait pas\./);
    await page.locator('vg-ticket-links').getByText('a donné').waitFor();
  });

  it('are linked and parted, each taking the other back', async () => {
    const other = await open('Onduleur du bâtiment B');
    const { page, ticket } = await sheetOf('Coupure au bâtiment B');
    const dialog = await openForm(page, 'l', `Lier ${ticket.reference}`);
    await dialog.getByRole('combobox', { name: /^Autre ticket/ }).fill('onduleur');
    await dialog.getByRole('option', { name: other.reference }).click();
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} lié à ${other.reference}`);
    const links = page.locator('vg-ticket-links');
    await links.getByRole('link', { name: other.reference }).waitFor();
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} délié de ${other.reference}`);
    await links.getByRole('link').waitFor({ state: 'detached' });
  });
});

describe('the rest of a life', () => {
  it('is done without a mouse, and the keyboard comes back to where it was', async () => {
    const { page, ticket } = await sheetOf('Clavier seul');
    const button = page.getByRole('button', { name: /^Autres actes/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await form(page, `Autres actes sur ${ticket.reference}`).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Autres actes'));
    await page.keyboard.press('.');
    await form(page, `Autres actes sur ${ticket.reference}`).waitFor();
    await page.keyboard.press('Shift+X');
    const dialog = form(page, `Annuler ${ticket.reference}`);
    await dialog.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await toastSays(page, `${ticket.reference} annulé, sans retour.`);
    await stands(page, 'Annulé');
  });

  it('says the priority before it is sent, and takes a qualification back', async () => {
    const { page, ticket } = await sheetOf('Caisse lente');
    await page.keyboard.press('p');
    await page.waitForFunction(() => document.activeElement?.closest('vg-qualification') !== null);
    await page.getByLabel('Impact').selectOption({ label: 'Faible' });
    await page.getByLabel('Urgence').selectOption({ label: 'Faible' });
    await page.getByText('Le contrat donne P4.').waitFor();
    await page.reload();
    await page.getByText('Le contrat donne P4.').waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await toastSays(page, 'Qualification enregistrée');
    await page.locator('.head vg-priority', { hasText: '4' }).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('z');
    await toastSays(page, `${ticket.reference} requalifié comme avant`);
    await page.locator('.head vg-priority', { hasText: '1' }).waitFor();
  });

  it('hears how urgent the client holds it, beside what the contract says', async () => {
    const { page, ticket } = await sheetOf('Borne éteinte');
    await page.getByLabel('Priorité du client').selectOption({ label: 'P2' });
    await toastSays(page, /priorité du client P2/);
    await page.locator('.head .pill', { hasText: /client.: P2/ }).waitFor();
    await told(page, /note la priorité du client.*P2/);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await toastSays(page, new RegExp(`${ticket.reference}.*comme le contrat`));
  });
});

describe('what client people read of it', () => {
  it('is the resolution, never the pack nor what may not be done', async () => {
    const ticket = await open('Vu du client');
    await (await desk.caller('shift_lead')).act(escalateTicketMutation, { ticketId: ticket.id, pack });
    const page = await desk.visitor();
    const { email, password } = desk.login('client_manager');
    await page.goto(`/tickets/${ticket.reference}`);
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[autocomplete=current-password]').fill(password);
    await page.keyboard.press('Enter');
    await told(page, 'escalade au N2');
    expect(await page.locator('vg-escalation-pack').count()).toBe(0);
    expect(await page.getByText(pack.symptom).count()).toBe(0);
    await page.keyboard.press('e');
    const others = await openForm(page, '.', `Autres actes sur ${ticket.reference}`);
    expect(await others.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/^Annuler le ticket/)]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('the sheet with its pack, every form and a refusal in one are open to everybody', async () => {
    const ticket = await open('Ouvert à tous');
    await (await desk.caller('shift_lead')).act(escalateTicketMutation, { ticketId: ticket.id, pack });
    const page = await desk.as('shift_lead', { colorScheme });
    await openSheet(page, ticket.reference);
    await page.locator('vg-escalation-pack').waitFor();
    expect(await breaches(page)).toEqual([]);
    const { reference } = ticket;
    const names = [`Suspendre ${reference}`, `Résoudre ${reference}`, `Fusionner ${reference}`, `Scinder ${reference}`];
    for (const [at, key] of ['s', 'd', 'm', 'x'].entries()) {
      const dialog = await openForm(page, key, names[at]!);
      expect([key, ...(await breaches(page))]).toEqual([key]);
      await page.keyboard.press('Escape');
      await isGone(dialog);
    }
    const dialog = await openForm(page, 'e', `Escalader ${reference}`);
    await page.keyboard.press('Control+Enter');
    await dialog.locator('[aria-invalid=true]').first().waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});
