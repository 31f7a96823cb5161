import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { processMark } from '../bootstrap/process-mark.mjs';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { keepSecret } from './keep-secret.ts';
import { endGroup, launch } from './launch.ts';
import { timed } from './progress.ts';
import { runApart } from './run.ts';

describe('keepSecret', () => {
  it('makes 32 random bytes for its owner alone, once', () => {
    const file = join(scratchFolder(), 'deep', 'secret');
    const secret = keepSecret(file);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(file, 'utf8')).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keepSecret(file)).toBe(secret);
    expect(keepSecret(join(scratchFolder(), 'other'))).not.toBe(secret);
  });
});

describe('runApart', () => {
  it('gives the exit code and keeps the two streams apart', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 4';
    await expect(runApart(process.execPath, ['--eval', script], {})).resolves.toEqual({
      ...{ code: 4, output: 'out\n', errors: 'err\n' },
    });
  });
});

describe('endGroup', () => {
  it('takes along what the program itself started, and insists when it does not listen', async () => {
    const file = join(scratchFolder(), 'pid');
    const deaf = `process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);`;
    const child = launch(process.execPath, [
      '--eval',
      `const { spawn } = require('node:child_process');
       const { writeFileSync } = require('node:fs');
       const inner = spawn(process.execPath, ['--eval', ${JSON.stringify(deaf)}]);
       inner.once('spawn', () => writeFileSync(${JSON.stringify(file)}, String(inner.pid)));
       ${deaf}`,
    ]);
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(20);
    await endGroup(child, 200);
    expect(child.signalCode).toBe('SIGKILL');
    const inner = Number(readFileSync(file, 'utf8'));
    while (processMark(inner) !== undefined) await sleep(20);
  });
});

describe('stop requests', () => {
  it('count once when they come together, and force when they come again later', async () => {
    const module = JSON.stringify(join(import.meta.dirname, 'stop-signals.ts'));
    const script = `const { onStopRequest } = await import(${module});
      onStopRequest((signal) => console.log(signal), () => process.exit(9));
      setInterval(() => undefined, 1000); console.log('on');`;
    const child = launch(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script]);
    const said: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(...chunk.toString().trim().split('\n')));
    while (said.length < 1) await sleep(20);
    child.kill('SIGINT');
    await sleep(100);
    child.kill('SIGTERM');
    await sleep(1100);
    expect(said).toEqual(['on', 'SIGINT']);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([9, null]);
  });
});

describe('timed', () => {
  it('tells one line when it ends, and the failure too', async () => {
    const told: string[] = [];
    const teller = { write: (text: string) => told.push(text) };
    await expect(timed('Building', async () => 3, String, teller)).resolves.toBe(3);
    await expect(timed('Serving', () => Promise.reject(new Error('no')), String, teller)).rejects.toThrow('no');
    expect(told).toEqual([
      expect.stringMatching(/^ {2}Building +0 s {2}3\n$/),
      expect.stringMatching(/^ {2}Serving +0 s {2}✗\n$/),
    ]);
  });
});
