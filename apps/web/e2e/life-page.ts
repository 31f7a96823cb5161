import type { Locator, Page } from 'playwright-core';

/** The form of a move, by its name. */
export const form = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

/** Opens a form by its key. */
export async function openForm(page: Page, key: string, name: string): Promise<Locator> {
  await page.keyboard.press(key);
  const opened = form(page, name);
  await opened.waitFor();
  return opened;
}

export const isGone = (dialog: Locator): Promise<void> => dialog.waitFor({ state: 'detached' });

/** Waits for a line of the history. */
export const told = (page: Page, what: string | RegExp): Promise<void> =>
  page.getByRole('log').getByText(what).first().waitFor();

/** Waits for what stands in the head of the sheet. */
export const stands = (page: Page, status: string): Promise<void> =>
  page.locator('.head .pill', { hasText: status }).waitFor();

/** What the client is told, and what it was. */
export const resolution = { root: 'HARDWARE', cause: 'WEAR', summary: 'Le rouleau a été changé.' };

export const pack = {
  symptom: 'Écran noir au démarrage, trois postes depuis lundi',
  tried: 'Câble et dalle échangés, aucun effet',
  evidence: 'Journal du poste, photo de la carte',
  hypothesis: 'Pilote graphique du 18 novembre',
  ask: 'Revenir au pilote précédent',
};
