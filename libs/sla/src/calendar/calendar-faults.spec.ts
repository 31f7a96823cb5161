import { describe, expect, it } from '@jest/globals';
import { type CalendarDraft, validCalendar } from './calendar-faults.ts';

const week = { mon: [{ from: '09:00', to: '18:00' }] };
const paris: CalendarDraft = { zone: 'Europe/Paris', week };
const faultsOf = (draft: CalendarDraft): unknown => {
  const checked = validCalendar(draft);
  return checked.ok ? [] : checked.faults.map(({ path, rule }) => `${path}: ${rule}`);
};

describe('a draft of a calendar', () => {
  it('becomes a calendar; what it leaves out is empty', () => {
    const none = { tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(validCalendar(paris)).toEqual({
      ok: true,
      calendar: { zone: 'Europe/Paris', week: { ...week, ...none }, holidays: [], overrides: {}, breaks: {} },
    });
  });

  it.each<[why: string, window: { readonly from: string; readonly to: string }]>([
    ['overnight', { from: '22:00', to: '06:00' }],
    ['to the end of the day', { from: '22:00', to: '24:00' }],
    ['around the clock', { from: '08:00', to: '08:00' }],
  ])('may be open %s', (_, window) => {
    expect(faultsOf({ ...paris, week: { fri: [window] } })).toEqual([]);
  });

  it('may have windows that overlap', () => {
    expect(faultsOf({ ...paris, week: { fri: [{ from: '09:00', to: '12:00' }, ...week.mon] } })).toEqual([]);
  });

  it.each<[fault: string, changes: Partial<CalendarDraft>]>([
    ['zone: zone', { zone: 'Europe/Nowhere' }],
    ['week.monday: weekday', { week: { monday: [] } }],
    ['week.mon.1.from: time', { week: { mon: [...week.mon, { from: '9h', to: '10:00' }] } }],
    ['week.mon.0.from: time', { week: { mon: [{ from: '24:00', to: '06:00' }] } }],
    ['week.mon.0.to: time', { week: { mon: [{ from: '09:00', to: '32:00' }] } }],
    ['holidays.1: date', { holidays: ['2026-05-01', '2026-02-30'] }],
    ['overrides.2026-02-30: date', { overrides: { '2026-02-30': [] } }],
    ['breaks.2026-05-01.0.to: time', { breaks: { '2026-05-01': [{ from: '09:00', to: '' }] } }],
  ])('is told %s', (fault, changes) => {
    expect(faultsOf({ ...paris, ...changes })).toEqual([fault]);
  });

  it('is told every fault at once', () => {
    expect(faultsOf({ zone: '', week: { mon: [{ from: '', to: '' }] }, holidays: [''] })).toHaveLength(4);
  });
});

describe('a calendar that never opens', () => {
  const overrides = { '2026-06-20': [{ from: '09:00', to: '10:00' }] };

  it.each<[why: string, draft: CalendarDraft]>([
    ['has no windows', { ...paris, week: {} }],
    ['has overrides without windows', { ...paris, week: {}, overrides: { '2026-06-20': [] } }],
    ['has breaks over all its windows', { ...paris, week: {}, overrides, breaks: overrides }],
  ])('is a fault: it %s', (_, draft) => {
    expect(faultsOf(draft)).toEqual([': neverOpens']);
  });

  it('is none that opens once', () => {
    expect(faultsOf({ ...paris, week: {}, overrides })).toEqual([]);
  });
});
