import { describe, expect, it } from '@jest/globals';
import { usefulEnd } from './useful-end.mjs';

describe('usefulEnd', () => {
  it('keeps the last lines, without empty and repeated ones', () => {
    expect(usefulEnd('first\n\nretry\nretry\r\nlast\n', 2)).toBe('retry\nlast');
  });

  it('keeps what npm says is wrong and leaves its manual out', () => {
    const said = 'npm error code EUSAGE\nnpm error\nnpm error Missing: a@1.0.0 from lock file\n';
    const manual = 'npm error Clean install a project\nnpm error\nnpm error Options:\n';
    expect(usefulEnd(said + manual)).toBe('npm error code EUSAGE\nnpm error Missing: a@1.0.0 from lock file');
  });
});
