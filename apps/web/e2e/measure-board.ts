/**
 * What a dispatcher feels on a running product: `node measure-board.ts <address> <email> <password> [<email> <password>]`.
 * The address may name a desk (`/regulation/<id>?liste=tous`). The second person, in a browser of their own, changes tickets that
 * the first one sees; without them, the first does both.
 */
import type { Browser, Page } from 'playwright-core';
import { isFree, isTaken, row, rows } from './board-page.ts';
import { launchChromium } from './chromium.ts';
import { signedIn } from './desk.ts';
import type { Login } from './product.ts';

const presses = 50;
const changes = 20;

function tell(what: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${sorted.length}`);
}

const nodes = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

/** From the key's own time stamp to the message that follows the next frame. */
async function keysToPaint(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const noteAfterFrame = (from: number): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - from);
      port2.postMessage(undefined);
    };
    const note = ({ timeStamp }: KeyboardEvent): number => requestAnimationFrame(() => noteAfterFrame(timeStamp));
    document.addEventListener('keydown', note, { capture: true });
  });
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 10 === 9 ? 'PageDown' : 'j');
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}

/** Two seconds of scrolling by 160 px a frame: about 300 rows a second. */
const scrollFrames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const box = document.querySelector('[role=grid] .box');
    const frames: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (const end = before + 2_000; box && before < end;) {
      box.scrollTop += 160;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - before);
      before = now;
    }
    if (box) box.scrollTop = 0;
    return frames;
  });

/** The other person gives a ticket in sight to somebody by keyboard and takes it back; from each last key to the row that says so. */
async function changesToPaint(seer: Page, doer: Page): Promise<number[]> {
  const reference = await turnToFreeTicket(seer, doer);
  await row(doer, reference).click();
  const times: number[] = [];
  for (let change = 0; change < changes; change++) {
    const isTaking = change % 2 === 0;
    if (isTaking) await chooseTaker(doer);
    const seen = waitForAssignee(seer, reference, isTaking);
    const pressed = Date.now();
    await doer.keyboard.press(isTaking ? 'Enter' : 'z');
    times.push((await seen) - pressed);
    await (isTaking ? isTaken : isFree)(doer, reference);
    await seer.waitForTimeout(200);
  }
  return times;
}

/** The first ticket that nobody has, shown to both, whole in sight. */
async function turnToFreeTicket(...pages: readonly [Page, Page]): Promise<string> {
  const [seer] = pages;
  const free = rows(seer).filter({ hasNot: seer.locator('.assignee vg-avatar') });
  for (const page of pages) await page.keyboard.press('Home');
  while ((await free.count()) === 0) {
    for (const page of pages) await page.keyboard.press('PageDown');
    await seer.waitForTimeout(200);
  }
  return (await free.first().locator('.reference').innerText()).trim();
}

async function chooseTaker(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
}

/** Answers the wall time of the frame that shows the row with an assignee, or without one; infinite after five seconds. */
const waitForAssignee = (page: Page, reference: string, isTaken: boolean): Promise<number> =>
  page.evaluate(
    async ([wanted, taken]) => {
      const isShown = (): boolean => {
        const rows = [...document.querySelectorAll('vg-ticket-row')];
        const row = rows.find((one) => one.querySelector('.reference')?.textContent?.trim() === wanted);
        return (row?.querySelector('.assignee vg-avatar') !== null) === taken;
      };
      const deadline = Date.now() + 5_000;
      while (!isShown() && Date.now() < deadline) await new Promise(requestAnimationFrame);
      return isShown() ? Date.now() : Number.POSITIVE_INFINITY;
    },
    [reference, isTaken] as const,
  );

async function measure(address: string, person: Login, other: Login): Promise<void> {
  const [browser, anotherBrowser] = [await launchChromium(), await launchChromium()];
  try {
    const page = await atDesk(browser, address, person);
    await tellRows(page);
    tell('key to paint', await keysToPaint(page));
    const frames = await scrollFrames(page);
    tell('frame while scrolling', frames);
    console.log(`frames over 25 ms: ${frames.filter((frame) => frame > 25).length} of ${frames.length}`);
    console.log(`DOM nodes after scrolling: ${await nodes(page)}`);
    const doer = await atDesk(anotherBrowser, address, other);
    tell('key of one person to change seen by another', await changesToPaint(page, doer));
  } finally {
    await Promise.all([browser.close(), anotherBrowser.close()]);
  }
}

async function atDesk(browser: Browser, address: string, person: Login): Promise<Page> {
  const { origin, pathname, search } = new URL(address);
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  const page = await signedIn(await context.newPage(), person);
  if (pathname !== '/') await page.goto(pathname + search);
  await rows(page).first().waitFor();
  return page;
}

async function tellRows(page: Page): Promise<void> {
  const count = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  console.log(`rows: ${count}, drawn: ${await rows(page).count()}, DOM nodes: ${await nodes(page)}`);
}

const [address, email, password, otherEmail = email, otherPassword = password] = process.argv.slice(2);
if (address && email && password && otherEmail && otherPassword) {
  await measure(address, { role: '', email, password }, { role: '', email: otherEmail, password: otherPassword });
} else {
  console.error('usage: node measure-board.ts <address> <email> <password> [<email> <password>]');
  process.exitCode = 1;
}
