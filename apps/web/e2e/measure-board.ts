/**
 * What a dispatcher feels on a running product: `node measure-board.ts <address> <email> <password> [<email> <password>]`.
 * The second person changes tickets that the first one sees; without them, the first does both.
 */
import type { Page } from 'playwright-core';
import { type ApiCaller, assignTicketMutation, callerFor } from './api-caller.ts';
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

/** Gives a ticket in sight to somebody and takes it back, and waits each time for the row to say so. */
async function changesToPaint(page: Page, other: ApiCaller): Promise<number[]> {
  await page.keyboard.press('Home');
  const reference = await page.locator('vg-ticket-row .reference').nth(3).innerText();
  const found = await other.ask<{ ticketByReference: Assignable }>(candidatesQuery, { reference });
  const { id: ticketId, candidates } = found.ticketByReference;
  const taker = candidates.find(({ eligible }) => eligible)?.person.id ?? null;
  const times: number[] = [];
  for (let change = 0; change < changes; change++) {
    const isTaking = change % 2 === 0;
    const seen = waitForAssignee(page, reference, isTaking);
    const sent = Date.now();
    const [assigneeId, expectedAssigneeId] = isTaking ? [taker, null] : [null, taker];
    await other.act(assignTicketMutation, { ticketId, assigneeId, expectedAssigneeId });
    times.push((await seen) - sent);
    await page.waitForTimeout(100);
  }
  return times;
}

interface Assignable {
  readonly id: string;
  readonly candidates: readonly { readonly eligible: boolean; readonly person: { readonly id: string } }[];
}
const candidatesQuery = `query ($reference: String!) {
  ticketByReference(reference: $reference) { id candidates { eligible person { id } } } }`;

/** Answers the wall time of the frame that shows the row with an assignee, or without one. */
const waitForAssignee = (page: Page, reference: string, isTaken: boolean): Promise<number> =>
  page.evaluate(
    async ([wanted, taken]) => {
      const isShown = (): boolean => {
        const rows = [...document.querySelectorAll('vg-ticket-row')];
        const row = rows.find((one) => one.querySelector('.reference')?.textContent?.trim() === wanted);
        return (row?.querySelector('.assignee vg-avatar') !== null) === taken;
      };
      while (!isShown()) await new Promise(requestAnimationFrame);
      return Date.now();
    },
    [reference, isTaken] as const,
  );

async function measure(address: string, person: Login, other: Login): Promise<void> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } });
    const page = await signedIn(await context.newPage(), person);
    await tellRows(page);
    tell('key to paint', await keysToPaint(page));
    const frames = await scrollFrames(page);
    tell('frame while scrolling', frames);
    console.log(`frames over 25 ms: ${frames.filter((frame) => frame > 25).length} of ${frames.length}`);
    console.log(`DOM nodes after scrolling: ${await nodes(page)}`);
    const changing = await callerFor(address, other);
    tell('change of another person, from sent to seen', await changesToPaint(page, changing));
  } finally {
    await browser.close();
  }
}

async function tellRows(page: Page): Promise<void> {
  await page.locator('vg-ticket-row').first().waitFor();
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  console.log(`rows: ${rows}, drawn: ${await page.locator('vg-ticket-row').count()}, DOM nodes: ${await nodes(page)}`);
}

const [address, email, password, otherEmail = email, otherPassword = password] = process.argv.slice(2);
if (address && email && password && otherEmail && otherPassword) {
  await measure(address, { role: '', email, password }, { role: '', email: otherEmail, password: otherPassword });
} else {
  console.error('usage: node measure-board.ts <address> <email> <password> [<email> <password>]');
  process.exitCode = 1;
}
