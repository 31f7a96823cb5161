import { describe, expect, it } from '@jest/globals';
import { refuseWhenFull, viewLimit } from './save-view.ts';

describe('keeping a view', () => {
  it('is fine up to the limit', () => {
    expect([0, 1, viewLimit - 1].map(refuseWhenFull)).toEqual([undefined, undefined, undefined]);
  });

  it('is refused from the limit on, and says it', () => {
    for (const kept of [viewLimit, viewLimit + 1])
      expect(refuseWhenFull(kept)).toEqual({ ok: false, refusal: { code: 'TOO_MANY_VIEWS', max: 50 } });
  });
});
