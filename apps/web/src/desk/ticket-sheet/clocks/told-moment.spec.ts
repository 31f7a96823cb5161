import { instant, zone } from '@vigie/kernel';
import { inReadersAndClientsTime } from './told-moment';

const noon = instant(new Date('2026-06-15T12:00:00').getTime());
const tell = (name: string) =>
  inReadersAndClientsTime('fr', noon, zone(name), (moment, hour, city) => `${moment} (${hour} à ${city})`);

describe('a moment for a reader elsewhere', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

  it('is told by the reader’s own clock alone where both show the same', () => {
    expect(tell(here)(noon)).toBe('12:00');
  });

  it('is told by the client’s clock too where that shows another hour', () => {
    expect(tell('Pacific/Kiritimati')(noon)).toMatch(/^12:00 \(\d\d:\d\d à Kiritimati\)$/);
  });
});
