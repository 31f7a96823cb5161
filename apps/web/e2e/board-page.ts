import type { Locator, Page } from 'playwright-core';

/** What a dispatcher looks at, by its words. */
export const rows = (page: Page): Locator => page.locator('vg-ticket-row');

export const row = (page: Page, reference: string): Locator => withReference(page, rows(page), reference);

export const references = (page: Page): Promise<string[]> => rows(page).locator('.reference').allInnerTexts();

/** Waits until the current row is this one: keys are heard at once, frames come after. */
export const isCurrent = (page: Page, reference: string | undefined): Promise<void> =>
  withReference(page, page.locator('vg-ticket-row[aria-current=true]'), reference).waitFor();

/** Waits for the fact that a toast tells. */
export const toastSays = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('vg-toasts .toast').filter({ hasText: text }).waitFor();

/** Waits until a row shows that somebody has the ticket, or that nobody has. */
export const isTaken = (page: Page, reference: string): Promise<void> => assignee(page, reference).waitFor();
export const isFree = (page: Page, reference: string): Promise<void> =>
  assignee(page, reference).waitFor({ state: 'detached' });

const assignee = (page: Page, reference: string): Locator => row(page, reference).locator('.assignee vg-avatar');

const withReference = (page: Page, among: Locator, reference: string | undefined): Locator =>
  among.filter({ has: page.locator('.reference', { hasText: new RegExp(`^\\s*${reference}\\s*$`) }) });
