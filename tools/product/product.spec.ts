import { describe, expect, it } from '@jest/globals';
import { loginsIn } from './prepare-database.ts';
import { surroundings } from './surroundings.ts';

describe('surroundings', () => {
  it('keeps the secret and the mode that are given', () => {
    const env = surroundings('postgres://there', { VIGIE_SECRET: 'given', NODE_ENV: 'development', PORT: '80' });
    expect(env).toEqual({
      ...{ DATABASE_URL: 'postgres://there', VIGIE_SECRET: 'given', NODE_ENV: 'development', PORT: '80' },
    });
  });
});

describe('loginsIn', () => {
  it('reads the one line that is meant for us', () => {
    const login = { role: 'dispatcher', email: 'a@b.example', password: 'x' };
    expect(loginsIn(`talk\n${JSON.stringify({ logins: [login] })}\n`)).toEqual([login]);
    expect(loginsIn('')).toEqual([]);
  });
});
