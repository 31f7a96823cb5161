import { describe, expect, it } from '@jest/globals';
import { accept, type Outcome, refuse } from './outcome.ts';

type Fact = { readonly type: 'lit' | 'put out' };
type Refusal = { readonly code: 'NO_LAMP' } | { readonly code: 'TOO_BRIGHT'; readonly lux: number };

/** A rule as small as a rule can be. */
function light(lux: number): Outcome<Fact, Refusal> {
  if (lux < 0) return refuse({ code: 'NO_LAMP' });
  if (lux > 100) return refuse({ code: 'TOO_BRIGHT', lux });
  return lux === 0 ? accept() : accept({ type: 'put out' }, { type: 'lit' });
}

describe('an outcome', () => {
  it('holds the facts to record, in their order', () => {
    expect(light(50)).toEqual({ ok: true, facts: [{ type: 'put out' }, { type: 'lit' }] });
  });

  it('may accept and have nothing to record', () => {
    expect(light(0)).toEqual({ ok: true, facts: [] });
  });

  it('holds the refusal with its code and its data', () => {
    expect(light(101)).toEqual({ ok: false, refusal: { code: 'TOO_BRIGHT', lux: 101 } });
  });

  it('shows its facts to nobody who has not asked whether it was accepted', () => {
    const outcome = light(-1);
    // @ts-expect-error a refused outcome has no facts
    expect(outcome.facts).toBeUndefined();
    expect(outcome.ok || outcome.refusal.code).toBe('NO_LAMP');
  });
});
