import { describe, expect, it } from '@jest/globals';
import { zone } from '@vigie/kernel';
import { BadClause, readClauses, readHours, readPause, readTarget } from './clause-options.ts';

const utc = zone('Etc/UTC');

function faultOf(read: () => unknown): [string, string] | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof BadClause) return [error.option, error.value];
    throw error;
  }
}

describe('the clauses that are asked about', () => {
  it('are four for a target alone: around the clock and by day, each without and with pauses', () => {
    const asked = readClauses({ target: ['8h'] }, utc);
    expect(asked.map(({ typed: { hours, pause } }) => `${hours} ${pause}`)).toEqual([
      ...['24x7 none', '24x7 all', 'mon-fri 08:00-18:00 none', 'mon-fri 08:00-18:00 all'],
    ]);
  });

  it('are every target in every hours with every pause', () => {
    const asked = readClauses({ target: ['4h', '8h'], hours: ['24x7'], pause: ['none', 'client', 'all'] }, utc);
    expect(asked.map(({ target, pausedFor }) => [target, pausedFor.length])).toEqual([
      ...[
        [14_400, 0],
        [14_400, 1],
        [14_400, 4],
      ],
      ...[
        [28_800, 0],
        [28_800, 1],
        [28_800, 4],
      ],
    ]);
  });
});

describe('a target', () => {
  it.each([
    ['8h', 28_800],
    ['1h30', 5_400],
    ['45min', 2_700],
    ['8784h', 31_622_400],
  ])('is read from %s', (value, length) => {
    expect(readTarget(value)).toBe(length);
  });

  it.each(['', '8', 'h', '0h', '0min', '1h60', '-1h', '8.5h', '2d', '8785h', '8h '])(
    'is not read from "%s"',
    (value) => {
      expect(faultOf(() => readTarget(value))).toEqual(['target', value]);
    },
  );
});

describe('hours', () => {
  it('are read by day and window, in English and French', () => {
    const [one, other] = ['mon-wed,sun 08:00-12:00 14:00-18:00', 'LUN-mer,dim 08:00-12:00 14:00-18:00'].map((value) =>
      readHours(value, utc),
    );
    const windows = [
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ];
    expect(one!.week).toEqual({ mon: windows, tue: windows, wed: windows, thu: [], fri: [], sat: [], sun: windows });
    expect(other).toEqual(one);
  });

  it('may go on over midnight', () => {
    expect(readHours('fri 22:00-06:00', utc).week.fri).toEqual([{ from: '22:00', to: '06:00' }]);
  });

  it.each([
    ...['', '24x7 08:00-18:00', 'mon-fri', 'someday 08:00-18:00', 'fri-mon 08:00-18:00', 'mon- 08:00-18:00'],
    ...[
      'mon 8:00-18:00',
      'mon 08:00',
      'mon 08:00-08:00',
      'mon 24:00-08:00',
      'mon 08:00-12:00-14:00',
      'mon 08:00-25:00',
    ],
  ])('are not read from "%s"', (value) => {
    expect(faultOf(() => readHours(value, utc))).toEqual(['hours', value]);
  });
});

describe('a pause', () => {
  it('is nothing, everything or reasons', () => {
    expect(readPause('none')).toEqual([]);
    expect(readPause('all')).toEqual(['client', 'vendor', 'problem', 'evidence']);
    expect(readPause('vendor,client')).toEqual(['vendor', 'client']);
  });

  it.each(['', 'lunch', 'client,', 'all,client', 'Client'])('is not read from "%s"', (value) => {
    expect(faultOf(() => readPause(value))).toEqual(['pause', value]);
  });
});
