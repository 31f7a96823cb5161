import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { checkConformance } from './conformance.command.ts';

type Case = Record<string, unknown>;

const shipped = fileURLToPath(new URL('../../../../libs/sla/src/cases/lifecycle.json', import.meta.url));
const cases = JSON.parse(readFileSync(shipped, 'utf8')) as readonly Case[];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-lifecycle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(content: readonly Case[], answers: string) {
  const path = join(folder, 'cases.json');
  writeFileSync(path, JSON.stringify(content));
  const said = { out: '', err: '' };
  const room = {
    words: en,
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  const code = await checkConformance('sla-lifecycle', path, { out: join(folder, answers) }, room);
  return { code, ...said };
}

describe('a file of clock lives', () => {
  it('passes when every field that is expected is as expected', async () => {
    expect(await check(cases, 'asked.json')).toEqual({ code: 0, out: '26 passed, 0 failed\n', err: '' });
  });

  it('is answered the same without its expectations, to the byte, with every field that the kind knows', async () => {
    await check(cases, 'asked.json');
    await check(
      cases.map(({ expected: _, ...question }) => question),
      'bare.json',
    );
    const [asked, bare] = ['asked.json', 'bare.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(bare).toBe(asked);
    const fields = (JSON.parse(bare!) as { got: object }[]).map(({ got }) => Object.keys(got).join());
    expect(new Set(fields).size).toBe(1);
  });

  it('fails on what differs in one field, inside a cycle too', async () => {
    const stopped = cases.find(({ id }) => id === 'own-life-17')!;
    const cycles = [{ stoppedAt: '2026-06-15T08:00:01Z', elapsedSeconds: 3600, breached: true }];
    expect(await check([{ ...stopped, expected: { cycles } }], 'out.json')).toMatchObject({ code: 1 });
  });

  it('names a case that is none, and its field', async () => {
    const { code, err } = await check([{ ...cases[0], events: [] }, cases[1]!], 'out.json');
    expect([code, err]).toEqual([1, 'Case za-life-03 is malformed: events cannot be [].\n']);
  });
});
