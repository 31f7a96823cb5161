import { describe, expect, it } from '@jest/globals';
import { announcement } from './announcement.ts';

describe('announcement', () => {
  it('says where it is and as whom to enter, one line each', () => {
    const text = announcement('http://127.0.0.1:3000', [
      { role: 'dispatcher', email: 'd@one.example', password: 'first' },
      { role: 'admin', email: 'administrator@one.example', password: 'second' },
    ]);
    expect(text).toContain('http://127.0.0.1:3000\n');
    expect(text).toContain('    dispatcher   d@one.example               first\n');
    expect(text).toContain('    admin        administrator@one.example   second\n');
  });

  it('has no empty table when there is nobody to enter as', () => {
    expect(announcement('http://127.0.0.1:3000', []).trim().split('\n')).toHaveLength(3);
  });
});
