import { describe, expect, it } from '@jest/globals';
import { readConfig, settings } from './config.ts';

const given = { DATABASE_URL: 'postgres://db.example/vigie', VIGIE_SECRET: 'x'.repeat(32) };

describe('the settings', () => {
  it('need an address of a database and a secret, and nothing else', () => {
    expect(readConfig(given)).toMatchObject({ host: '127.0.0.1', port: 3000, poolSize: 10, tellsStory: true });
  });

  it('tell the demonstration story unless it is off', () => {
    const tells = (value: string) => readConfig({ ...given, VIGIE_DEMO: value }).tellsStory;
    expect([tells('on'), tells('off')]).toEqual([true, false]);
  });

  it.each([
    ['DATABASE_URL', ''],
    ['VIGIE_SECRET', 'short'],
    ['PORT', '65536'],
    ['POOL_SIZE', 'many'],
    ['VIGIE_DEMO', 'no'],
  ])('stop the start by name when they break their rule: %s=%s', (name, value) => {
    expect(() => readConfig({ ...given, [name]: value })).toThrow(name);
    expect(settings.map(([known]) => known as string)).toContain(name);
  });
});
