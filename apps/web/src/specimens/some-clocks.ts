import { instant, seconds, zone } from '@vigie/kernel';
import { type Calendar, type CalendarVersion, weekdays } from '@vigie/sla';
import type { ShownClock } from '../ui/sla-clock/shown-clock';

const minute = 60_000;
const always = [{ from: '00:00', to: '24:00' }] as const;

const version = (open: (day: number) => boolean): readonly CalendarVersion[] => [
  {
    id: 'specimen',
    from: instant(0),
    calendar: {
      zone: zone('Etc/UTC'),
      week: Object.fromEntries(weekdays.map((day, at) => [day, open(at) ? always : []])) as unknown as Calendar['week'],
      holidays: [],
      overrides: {},
      breaks: {},
    },
  },
];

const now = Date.now();
/** Monday is 0. */
const today = (new Date(now).getUTCDay() + 6) % 7;
const hours = version(() => true);
const fromTomorrow = version((day) => day !== today);
const inThreeDays = version((day) => day === (today + 3) % 7);

/** An hour promised, so many minutes of it used. */
const clock = (usedMinutes: number, more: Partial<ShownClock> = {}, anchor: Partial<ShownClock['anchor']> = {}) => ({
  kind: 'first_response' as const,
  outcome: 'pending' as const,
  due: instant(now + (60 - usedMinutes) * minute),
  ...more,
  anchor: {
    at: instant(now),
    usedMs: usedMinutes * minute,
    state: 'running' as const,
    target: seconds(3600),
    hours,
    ...anchor,
  },
});

const stopped = { state: 'stopped' } as const;
const resolution = { kind: 'resolution' } as const;

/** A clock in each of its states. */
export const someClocks: readonly { readonly name: string; readonly clock: ShownClock }[] = [
  { name: 'counting', clock: clock(18) },
  { name: 'long', clock: clock(0, resolution, { target: seconds(130 * 3600) }) },
  { name: '75 %', clock: clock(47) },
  { name: '90 %', clock: clock(56) },
  { name: 'last minute', clock: clock(59.2) },
  { name: 'late', clock: clock(72, { outcome: 'missed' }) },
  { name: 'late by seconds', clock: clock(60.3, { outcome: 'missed' }) },
  { name: 'held', clock: clock(20, resolution, { state: 'paused' }) },
  { name: 'held and late', clock: clock(64, { ...resolution, outcome: 'missed' }, { state: 'paused' }) },
  { name: 'outside hours', clock: clock(30, {}, { hours: fromTomorrow }) },
  { name: 'opens in days', clock: clock(30, {}, { hours: inThreeDays }) },
  { name: 'outside hours and late', clock: clock(64, { outcome: 'missed' }, { hours: fromTomorrow }) },
  { name: 'kept', clock: clock(57, { outcome: 'met' }, stopped) },
  { name: 'missed', clock: clock(72, { outcome: 'missed' }, stopped) },
  { name: 'not owed', clock: clock(0, { outcome: 'void' }, { state: 'not_owed' }) },
  { name: 'hours not known yet', clock: clock(18, {}, { hours: undefined }) },
];
