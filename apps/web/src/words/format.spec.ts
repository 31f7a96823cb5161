import { instant, zone } from '@vigie/kernel';
import {
  formatCount,
  formatDay,
  formatExactly,
  formatHourIn,
  formatLength,
  formatMoment,
  formatNear,
  formatOpening,
  formatOpenTime,
} from './format';

const minute = 60_000;
const at = (text: string) => instant(new Date(text).getTime());
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a length of time', () => {
  it.each([
    [0, '0 min'],
    [57 * minute, '57 min'],
    [112 * minute, '1 h 52'],
    [65 * minute, '1 h 05'],
    [26 * 60 * minute, '1 j 2 h'],
    [24 * 60 * minute, '1 j'],
    [12 * 24 * 60 * minute + 3 * 60 * minute, '12 j'],
    [-5 * minute, '0 min'],
  ])('of %i ms reads %s', (length, said) => {
    expect(plain(formatLength('fr', length))).toBe(said);
  });

  it('counts days in the reader’s language', () => {
    expect(plain(formatLength('en', 26 * 60 * minute))).toBe('1 d 2 h');
  });

  it('never breaks across lines', () => {
    expect(formatLength('fr', 112 * minute)).toBe('1\u00a0h\u00a052');
  });
});

describe('a count', () => {
  it('takes a space that can be seen at 12 px', () => {
    expect(formatCount('fr', 17_968)).toBe('17\u00a0968');
    expect(formatCount('en', 17_968)).toBe('17,968');
  });
});

describe('a moment', () => {
  const now = at('2025-11-20T10:12:00');

  it('is the hour alone on the day itself', () => {
    expect(formatMoment('fr', at('2025-11-20T09:47:12'), now)).toBe('09:47');
  });

  it('takes its day before, and its year when that is another', () => {
    expect(plain(formatMoment('fr', at('2025-11-18T09:47:00'), now))).toBe('18 nov. 09:47');
    expect(plain(formatMoment('fr', at('2024-11-18T09:47:00'), now))).toBe('18/11/2024 09:47');
    expect(plain(formatMoment('en', at('2025-11-18T09:47:00'), now))).toBe('18 Nov 09:47');
  });
});

describe('a day', () => {
  it('says its year only when it is not the present one', () => {
    expect(formatDay('fr', at('2025-11-20T09:00:00'), at('2025-12-01T00:00:00'))).toBe('jeudi 20 novembre');
    expect(formatDay('fr', at('2024-11-20T09:00:00'), at('2025-12-01T00:00:00'))).toBe('mercredi 20 novembre 2024');
  });
});

describe('open time', () => {
  it.each([
    [42, '42 s'],
    [57 * 60 + 59, '57 min'],
    [2 * 3600 + 41 * 60, '2 h 41'],
    [30 * 3600, '30 h'],
    [-12 * 60, '12 min'],
  ])('of %i s reads %s, never in days', (seconds, said) => {
    expect(plain(formatOpenTime(seconds))).toBe(said);
  });

  it('is told to the second in a sum', () => {
    expect(formatExactly(8 * 3600 + 57 * 60 + 4)).toBe('8:57:04');
  });
});

describe('a moment beside others', () => {
  const now = at('2025-11-20T10:12:00');

  it('is named by its day only where that is another', () => {
    expect(formatNear('fr', at('2025-11-20T09:47:00'), now)).toBe('09:47');
    expect(plain(formatNear('fr', at('2025-11-21T09:47:00'), now))).toBe('ven. 09:47');
    expect(plain(formatNear('fr', at('2025-11-30T09:47:00'), now))).toBe('30 nov. 09:47');
  });

  it('at which something opens is its hour within a day, then its weekday, then its date', () => {
    expect(formatOpening('fr', at('2025-11-21T08:00:00'), now)).toBe('08:00');
    expect(formatOpening('fr', at('2025-11-24T08:00:00'), now)).toBe('lun.');
    expect(plain(formatOpening('fr', at('2025-11-30T08:00:00'), now))).toBe('30 nov.');
  });

  it('is told by the wall of another place', () => {
    const noon = instant(Date.parse('2026-06-15T10:00:00Z'));
    expect(formatHourIn('fr', noon, zone('Africa/Tunis'))).toBe('11:00');
    expect(formatHourIn('fr', noon, zone('Europe/Paris'))).toBe('12:00');
  });
});
