import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const systemPlaces = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, since tests may run as root in a container; and no conversation with anybody but the product. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Found {
  readonly name: string;
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A browser of its own for one test file: the system's Chromium, else the one among our packages. Throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const { name, executablePath, args } = systemChromium() ?? (await packagedChromium());
  process.stderr.write(`browser: ${name}\n`);
  return playwright.launch({ executablePath, args: [...args, ...quiet], headless: true });
}

function systemChromium(): Found | undefined {
  const place = systemPlaces.find((path) => path !== '' && existsSync(path));
  return place === undefined ? undefined : { name: place, executablePath: place, args: [] };
}

/**
 * The package unpacks itself into TMPDIR, and its own libraries too when it believes to be on a bare machine; a folder
 * of ours keeps it from taking what another version left behind.
 */
async function packagedChromium(): Promise<Found> {
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/vigie-chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  if (!hasSystemLibraries()) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return { name: `@sparticuz/chromium in ${folder}`, executablePath, args: chromium.args };
}

const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

const hasSystemLibraries = (): boolean => libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')));
