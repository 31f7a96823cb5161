import { describe, expect, it } from '@jest/globals';
import { parseZone, zone } from './zone.ts';

describe('a time zone', () => {
  it.each(['Europe/Paris', 'Africa/Tunis', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+1'])('is %s', (name) => {
    expect([parseZone(name), zone(name)]).toEqual([name, name]);
  });

  it.each([
    ['', 'nothing'],
    ['+01:00', 'an offset, which knows no summer'],
    ['+0100', 'an offset without its colon'],
    ['GMT+1', 'an offset by another name'],
    ['Europe/Nowhere', 'a place that no zone has'],
    ['Europe/Paris ', 'a blank after it'],
    ['Paris', 'a city alone'],
    ['../Europe/Paris', 'a path'],
  ])('is not %j: %s', (name) => {
    expect(parseZone(name)).toBeUndefined();
    expect(() => zone(name)).toThrow(RangeError);
  });
});
