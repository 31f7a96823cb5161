import { describe, expect, it } from '@jest/globals';
import { shortInstant } from './time-of-day.ts';

describe('an instant inside a sentence', () => {
  const morning = '2016-05-18T07:47:00.000Z';

  it('says day and time as the reader’s language writes them', () => {
    expect(shortInstant(morning, 'fr-FR', 'Europe/Paris')).toBe('18 mai, 09:47');
    expect(shortInstant(morning, 'en-GB', 'Europe/Paris')).toBe('18 May, 09:47');
  });

  it('stands in the reader’s own zone, summer time and date line included', () => {
    expect(shortInstant(morning, 'fr-FR', 'Africa/Tunis')).toBe('18 mai, 08:47');
    expect(shortInstant('2016-05-18T22:30:00.000Z', 'fr-FR', 'Europe/Paris')).toBe('19 mai, 00:30');
  });
});
