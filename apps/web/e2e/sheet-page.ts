import type { Page } from 'playwright-core';

/** Opens a ticket by its address and waits until its conversation can be read. */
export async function openSheet(page: Page, reference: string): Promise<void> {
  await page.goto(`/tickets/${reference}`);
  await sheetIsRead(page);
}

/** Waits until the first word of a ticket stands in its conversation. */
export const sheetIsRead = (page: Page): Promise<void> => page.getByRole('log').getByText('ouvre le ticket').waitFor();
