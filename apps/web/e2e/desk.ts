import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type ApiCaller, callerFor } from './api-caller.ts';
import { launchChromium } from './chromium.ts';
import { type Login, type Product, startProduct } from './product.ts';

/** A product, a browser, and people who come in. */
export interface Desk {
  readonly address: string;
  login(role: string): Login;
  /** A browser of this person's own, nobody signed in yet. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** A browser of this person's own, signed in, on the board. */
  as(role: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same person without a browser. */
  caller(role: string): Promise<ApiCaller>;
  /** Closes every browser of the people who came in: for after each job. */
  everyoneLeaves(): Promise<void>;
  close(): Promise<void>;
}

const usual: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  colorScheme: 'light',
};

/** Everything a test file of jobs needs; close it when they are done. */
export async function openDesk(): Promise<Desk> {
  const product = await startProduct();
  const browser = await launchChromium().catch(async (failure: unknown) => {
    await product.stop();
    throw failure;
  });
  const contexts: BrowserContext[] = [];
  const everyoneLeaves = async (): Promise<void> => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  };
  const login = loginsOf(product);
  const visitor = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await newContext(browser, product.address, options);
    contexts.push(context);
    return context.newPage();
  };
  return {
    address: product.address,
    login,
    visitor,
    as: async (role, options) => signedIn(await visitor(options), login(role)),
    caller: (role) => callerFor(product.address, login(role)),
    everyoneLeaves,
    close: async () => {
      await everyoneLeaves();
      await browser.close();
      await product.stop();
    },
  };
}

const newContext = (browser: Browser, baseURL: string, options: BrowserContextOptions): Promise<BrowserContext> =>
  browser.newContext({ ...usual, baseURL, ...options });

const loginsOf =
  ({ logins }: Product) =>
  (role: string): Login => {
    const login = logins.find((one) => one.role === role);
    if (login === undefined) throw new Error(`the story has no ${role}`);
    return login;
  };

/** Signs in as a person does, and waits for their first screen. */
export async function signedIn(page: Page, { email, password }: Login): Promise<Page> {
  await page.goto('/');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  return page;
}
