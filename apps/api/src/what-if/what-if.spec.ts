import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';
import { ImportRefused } from '../logs/index.ts';
import { askWhatIf, type TypedWhatIf } from './what-if.command.ts';

const columns = [
  ...['number', 'incident_state', 'sys_mod_count', 'caller_id', 'opened_at', 'sys_updated_at', 'contact_type'],
  ...['location', 'category', 'subcategory', 'u_symptom', 'impact', 'urgency', 'priority', 'assignment_group'],
  ...['assigned_to', 'resolved_at'],
];

type Entry = readonly [number: string, state: string, count: number, opened: string, at: string, resolved: string];

const rowOf = ([number, state, count, opened, at, resolved]: Entry): string =>
  [number, state, count, 'Caller 1', opened, at, 'Phone', 'A', '?', '?', '?', '?', '?', '?', '?', '?', resolved].join();

/** Friday afternoon to Monday, an hour that somebody else is waited for, and one that nobody has resolved. */
const history: readonly Entry[] = [
  ['INC1', 'New', 0, '2024-03-08T16:00', '2024-03-08T16:05', '2024-03-11T09:00'],
  ['INC1', 'Resolved', 1, '2024-03-08T16:00', '2024-03-11T09:00', '2024-03-11T09:00'],
  ['INC2', 'Awaiting User Info', 0, '2024-03-04T09:00', '2024-03-04T10:00', '2024-03-04T13:30'],
  ['INC2', 'Active', 1, '2024-03-04T09:00', '2024-03-04T11:00', '2024-03-04T13:30'],
  ['INC2', 'Resolved', 2, '2024-03-04T09:00', '2024-03-04T13:30', '2024-03-04T13:30'],
  ['INC3', 'New', 0, '2024-03-04T09:00', '2024-03-04T10:00', '?'],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-what-if-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(typed: TypedWhatIf, rows: readonly string[] = history.map(rowOf), head = columns, words = en) {
  const log = join(folder, 'log.csv');
  await writeFile(log, [head.join(), ...rows, ''].join('\n'));
  const [out, err]: [string[], string[]] = [[], []];
  const language = words === en ? 'en' : 'fr';
  const { signal } = new AbortController();
  const room = { words, language, isTerminal: false, signal } as const;
  await askWhatIf(
    { log, ...typed },
    { ...room, out: (text) => void out.push(text), err: (text) => void err.push(text) },
  );
  return { out: out.join(''), err: err.join('') };
}

const missed = async (typed: TypedWhatIf) =>
  (JSON.parse((await ask({ ...typed, json: true })).out) as { missed: number; lateSeconds: number }[]).map((clause) => [
    clause.missed,
    clause.lateSeconds / 60,
  ]);

describe('what history would have come to', () => {
  it('is counted under each clause, with the time beyond it', async () => {
    expect(await missed({ target: ['4h'] })).toEqual([
      ...[
        [2, 65 * 60 - 240 + 30],
        [1, 65 * 60 - 240],
      ],
      ...[
        [1, 30],
        [0, 0],
      ],
    ]);
  });

  it('is read on the wall clock of the zone', async () => {
    const paris = { target: ['4h'], zone: 'Europe/Paris', hours: ['mon-fri 08:00-18:00'], pause: ['none'] };
    expect(await missed(paris)).toEqual([[1, 30]]);
    const acrossTheNight = history.map(rowOf).map((row) => row.replaceAll('2024-03-11', '2024-04-02'));
    const { out } = await ask({ target: ['4h'], zone: 'Europe/Paris', pause: ['none'], json: true }, acrossTheNight);
    expect((JSON.parse(out) as { lateSeconds: number }[])[0]!.lateSeconds / 60).toBe((25 * 24 - 7 - 1 - 4) * 60 + 30);
  });

  it('is told in a table that says what was read and what does not count', async () => {
    const { out } = await ask({ target: ['4h'] }, [...history.map(rowOf), 'INC4,New']);
    expect(out.split('\n').slice(0, 9)).toEqual([
      'What if the promise were another? log.csv',
      '6 rows read, 1 bad, 3 incidents, of which 1 without a time of resolution do not count',
      '',
      'Promise                                                      Tickets  Missed    Share  Beyond',
      '---------------------------------------------------------------------------------------------',
      '4h, around the clock, never paused                                 2       2  100.00%    62\u00a0h',
      '4h, around the clock, paused while anybody is waited for           2       1   50.00%    61\u00a0h',
      '4h, mon-fri 08:00-18:00, never paused                              2       1   50.00%     1\u00a0h',
      '4h, mon-fri 08:00-18:00, paused while anybody is waited for        2       0    0.00%     0\u00a0h',
    ]);
  });

  it('names the days and the waits in French', async () => {
    const { out } = await ask(
      { target: ['4h'], hours: ['mon-fri 08:00-18:00'], pause: ['client,vendor'] },
      undefined,
      undefined,
      fr,
    );
    expect(out).toContain('4h, lun-ven 08:00-18:00, en pause en attente du client, en attente du fournisseur');
  });

  it('leaves bad rows out and says which and why', async () => {
    const { out, err } = await ask({ target: ['4h'], json: true }, [...history.map(rowOf), 'INC4,New']);
    expect(err).toContain('8');
    expect(err).toContain('2 columns');
    expect(JSON.parse(out)).toHaveLength(4);
  });
});

describe('a question that cannot be answered', () => {
  const refusal = (...asked: Parameters<typeof ask>) =>
    ask(...asked).then(
      () => undefined,
      (error: unknown) => (error instanceof ImportRefused ? error.sentence(en.imports.faults) : String(error)),
    );

  it('is refused with its reason', async () => {
    const withoutResolutions = columns.slice(0, -1);
    expect(await refusal({ target: ['4h'] }, [], withoutResolutions)).toContain('Missing: resolved_at.');
    expect(await refusal({ target: ['4h'] }, [])).toContain('no row');
    expect(await refusal({ target: ['4h'], zone: 'Mars' })).toContain('--zone: “Mars”');
    expect(await refusal({ target: ['4h'], log: join(folder, 'nowhere.csv') })).toContain('There is no file');
  });
});
