import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { answerCases } from './answer-cases.ts';
import { checkConformance } from './conformance.command.ts';
import { kinds } from './kinds.ts';
import { meets } from './meets.ts';

type Case = Record<string, unknown>;

const shipped = fileURLToPath(new URL('../../../../libs/sla/src/cases/calendar.json', import.meta.url));
const cases = JSON.parse(readFileSync(shipped, 'utf8')) as readonly Case[];
const good = cases[0]!;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-conformance-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(content: unknown, wish: { out?: string } = {}, kind = 'sla-calendar') {
  const path = join(folder, 'cases.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const said = { out: '', err: '' };
  const code = await checkConformance(kind, path, wish, {
    words: en,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

describe('a file of cases', () => {
  it('passes when every answer is as expected', async () => {
    expect(await check(cases)).toEqual({ code: 0, out: '242 passed, 0 failed\n', err: '' });
  });

  it('is answered the same without its expectations, to the byte', async () => {
    const [asked, bare] = [join(folder, 'asked.json'), join(folder, 'bare.json')];
    await check(cases, { out: asked });
    const told = await check(
      cases.map(({ expected: _, ...question }) => question),
      { out: bare },
    );
    expect(told.out).toBe('0 passed, 0 failed\n');
    expect(told.err).toBe('242 cases expect nothing and count as neither passed nor failed.\n');
    expect(readFileSync(bare).equals(readFileSync(asked))).toBe(true);
    expect(JSON.parse(readFileSync(bare, 'utf8'))).toEqual(cases.map(({ id, expected }) => ({ id, got: expected })));
  });

  it('has no expectation read before the last answer is there', () => {
    const guarded = cases.map((one) =>
      Object.defineProperty({ ...one }, 'expected', {
        enumerable: true,
        get: () => {
          throw new Error('read too early');
        },
      }),
    );
    const answered = answerCases(guarded, kinds['sla-calendar']!);
    expect(answered.map((one) => one.state === 'answered' && one.got)).toEqual(cases.map(({ expected }) => expected));
  });

  it('fails with a line for each case that differs', async () => {
    const wrong = { ...good, expected: '2006-01-04T16:00:01Z' };
    expect(await check([good, wrong])).toEqual({
      code: 1,
      out: 'biz-001 2006-01-04T16:00:01Z 2006-01-04T16:00:00Z\n1 passed, 1 failed\n',
      err: '',
    });
  });
});

describe('a case that is none', () => {
  it.each<[why: string, changes: Case, sentence: string]>([
    ['an unknown operation', { op: 'explode' }, 'Case biz-001 is malformed: op cannot be "explode".'],
    ['a field that is missing', { start: undefined }, 'Case biz-001 is malformed: start is missing.'],
    ['a zone that is none', { timeZone: 'Mars' }, 'Case biz-001 is malformed: timeZone cannot be "Mars".'],
    ['no id', { id: undefined }, 'Case #2 is malformed: id is missing.'],
  ])('with %s is named and fails, whatever it expects', async (_, changes, sentence) => {
    const bare: Case = { ...good, ...changes };
    for (const content of [bare, { ...bare, expected: undefined }]) {
      const told = await check([good, content]);
      expect(told).toEqual({ code: 1, out: '1 passed, 1 failed\n', err: `${sentence}\n` });
    }
  });

  it('may be no object at all', async () => {
    expect(await check([7])).toMatchObject({ code: 1, err: 'Case #1 is malformed: #1 cannot be 7.\n' });
  });

  it('gets no answer in the file of answers', async () => {
    const out = join(folder, 'out.json');
    await check([{ ...good, op: 'explode' }], { out });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([{ id: 'biz-001', got: null, malformed: 'op' }]);
  });

  it('does not take the others down when it breaks the engine', async () => {
    const beyond = { ...good, id: 'beyond', start: '9999-12-31T23:59:59Z', seconds: 9_007_199_254_740_991 };
    const told = await check([beyond, good]);
    expect([told.code, told.out]).toEqual([1, '1 passed, 1 failed\n']);
    expect(told.err).toMatch(/^Case beyond(:| is malformed)/);
  });
});

describe('nothing to ask', () => {
  it.each([
    ['no JSON', '[', /cases\.json is no list of cases/],
    ['no list', '{}', /cases\.json is no list of cases/],
  ])('in a file with %s', async (_, content, sentence) => {
    expect(await check(content)).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) });
  });

  it('of an unknown kind', async () => {
    const { code, err } = await check(cases, {}, 'toString');
    expect([code, err]).toEqual([2, expect.stringContaining(`There is: ${Object.keys(kinds).join(', ')}.`)]);
  });

  it('in a file that is not there', async () => {
    const said: string[] = [];
    const room = { words: en, out: () => undefined, err: (text: string) => void said.push(text) };
    expect(await checkConformance('sla-calendar', join(folder, 'none.json'), {}, room)).toBe(2);
    expect(said).toEqual([expect.stringContaining('none.json.')]);
  });

  it('when the answers cannot be written', async () => {
    const { code, err } = await check([good], { out: join(folder, 'no', 'such', 'folder.json') });
    expect([code, err]).toEqual([2, expect.stringContaining('ENOENT')]);
  });
});

describe('an answer meets what is expected', () => {
  it.each<[got: unknown, expected: unknown, meant: boolean]>([
    ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00.000+01:00', true],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', false],
    ['Friday', 'friday', false],
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [0, null, false],
    [{ due: '2026-01-01T00:00:00Z', more: 1 }, { due: '2026-01-01T00:00Z' }, true],
    [{}, { due: null }, false],
    [null, { due: null }, false],
    [[1, 2], [1, 2], true],
    [[1, 2, 3], [1, 2], false],
    [{ 0: 1, length: 1 }, [1], false],
  ])('%j, where %j is: %j', (got, expected, meant) => {
    expect(meets(got, expected)).toBe(meant);
  });
});
