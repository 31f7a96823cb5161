import { describe, expect, it } from '@jest/globals';
import { aCalendar } from '../calendar/calendar.builder.ts';
import { inParis } from '../timeline/story.builder.ts';
import { adoptedTerms } from './adopted-terms.ts';
import { aVersion, termsUnder } from './terms.builder.ts';
import { asIfAlwaysInForce, coverageOf, termsInForce, termsNamed } from './terms-in-force.ts';

const calendars = ['2026-01-01 00:00', '2026-06-01 00:00', '2026-12-01 00:00'].map((from) => ({
  from: inParis(from),
  calendar: aCalendar(),
}));
const first = aVersion({ id: 'first', from: inParis('2026-01-01 00:00') });
const second = aVersion({ id: 'second', from: inParis('2026-06-01 00:00') });
const terms = termsUnder(calendars, first, second);

describe('the terms in force', () => {
  it('are those of the last version that has begun', () => {
    expect(termsInForce(terms, inParis('2026-05-31 23:59'))).toBe(first);
    expect(termsInForce(terms, inParis('2026-06-01 00:00'))).toBe(second);
    expect(termsInForce(terms, inParis('2025-12-31 23:59'))).toBeUndefined();
  });

  it('are found by name, and what has none is an error', () => {
    expect(termsNamed(terms, 'first')).toBe(first);
    expect(() => termsNamed(terms, 'third')).toThrow('third');
    expect(() => coverageOf(terms, 'nights')).toThrow('nights');
  });
});

describe('terms as if they had always been in force', () => {
  const replayed = asIfAlwaysInForce(terms, inParis('2026-07-01 00:00'));

  it('hold from the first day', () => {
    expect(termsInForce(replayed, inParis('2026-01-01 00:00'))?.id).toBe('second');
    expect(replayed.versions).toHaveLength(1);
  });

  it('keep the calendar then in force, and the later ones where they are', () => {
    expect(coverageOf(replayed, 'hours').versions.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('are nothing new before anything is in force', () => {
    expect(asIfAlwaysInForce(terms, inParis('2025-01-01 00:00'))).toEqual(terms);
  });

  it('are adopted when the version in force says so, and not otherwise', () => {
    const correcting = { ...second, adoption: { ...second.adoption, policy: 'replay' as const } };
    const corrected = termsUnder(calendars, first, correcting);
    expect(adoptedTerms(corrected, inParis('2026-07-01 00:00')).versions.map(({ id }) => id)).toEqual(['second']);
    expect(adoptedTerms(corrected, inParis('2026-05-01 00:00'))).toBe(corrected);
    expect(adoptedTerms(terms, inParis('2026-07-01 00:00'))).toBe(terms);
  });
});
