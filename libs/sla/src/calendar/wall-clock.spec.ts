import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Zone, zone } from '@vigie/kernel';
import { instantOfWallTime } from '@vigie/kernel/wall-time';
import { WallClock } from './wall-clock.ts';
import { offsetPieces } from './zone-offsets.ts';

const day = 86_400_000;
const names = [
  'Europe/Paris',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Etc/UTC',
];
const dayOf = (date: string): number => Date.parse(date) / day;
const clockAround = (where: Zone, today: number): WallClock =>
  new WallClock(offsetPieces(where, (today - 3) * day, (today + 3) * day));

describe('a time on the wall', () => {
  it('is the instant that Temporal makes of it, in any zone and since the First World War', () => {
    const days = fc.integer({ min: dayOf('1915-01-01'), max: dayOf('2040-01-01') });
    const minutes = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 240 }));
    const property = fc.property(fc.constantFrom(...names).map(zone), days, minutes, (where, today, minute) => {
      const text = new Date(today * day + minute * 60_000).toISOString().slice(0, 16);
      expect(clockAround(where, today).instantOf(today * 1440 + minute)).toBe(instantOfWallTime(text, where));
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it.each([
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['America/Sao_Paulo', '2019-02-16'],
    ['Pacific/Apia', '2011-12-29'],
    ['Africa/Monrovia', '1972-01-07'],
    ['Antarctica/Troll', '2026-03-29'],
  ])('is so in every minute of the day on which the clocks of %s move, %s', (name, date) => {
    const where = zone(name);
    const clock = clockAround(where, dayOf(date));
    const wrong = Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) => {
      const text = new Date(dayOf(date) * day + minute * 60_000).toISOString().slice(0, 16);
      return clock.instantOf(dayOf(date) * 1440 + minute) !== instantOfWallTime(text, where);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a date', () => {
  it('may be missing from a zone that crosses the date line', () => {
    const clock = clockAround(zone('Pacific/Apia'), dayOf('2011-12-30'));
    const shown = ['2011-12-29', '2011-12-30', '2011-12-31'].map((date) => clock.shows(dayOf(date)));
    expect(shown).toEqual([true, false, true]);
  });

  it('is there though its midnight is skipped', () => {
    const clock = clockAround(zone('America/Sao_Paulo'), dayOf('2018-11-04'));
    expect(clock.shows(dayOf('2018-11-04'))).toBe(true);
  });
});
