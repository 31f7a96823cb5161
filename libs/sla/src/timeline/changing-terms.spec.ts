import { describe, expect, it } from '@jest/globals';
import { aCalendar, everyDay, open, tunis } from '../calendar/calendar.builder.ts';
import { aPause, aTarget, aVersion, hour, someTerms, termsUnder } from '../terms/terms.builder.ts';
import { at, fact, inParis, monday, opened, start, told, tuesday } from './story.builder.ts';
import { timeline } from './timeline.ts';

describe('a new calendar', () => {
  const tunisian = aCalendar({ zone: tunis, week: everyDay(open('08:00-17:00')) });
  const terms = (from: string) =>
    termsUnder(
      [
        { from: inParis('2026-01-01 00:00'), calendar: aCalendar() },
        { from: inParis(from), calendar: tunisian },
      ],
      aVersion({ targets: [aTarget(10)] }),
    );
  const gtr = (from: string, now: string) =>
    timeline([opened(`${monday} 16:00`)], terms(from), inParis(now)).promises.resolution!;

  it('counts from its instant on, what was counted stays', () => {
    const clock = gtr(`${monday} 17:00`, `${monday} 17:00`);
    expect([clock.used / hour, told(clock.due)]).toEqual([1, at(`${tuesday} 17:00`)]);
  });

  it('is reckoned with before it takes effect', () => {
    expect(told(gtr(`${tuesday} 00:00`, `${monday} 16:30`).due)).toBe(at(`${tuesday} 17:00`));
    expect(told(gtr('2026-12-01 00:00', `${monday} 16:30`).due)).toBe(at(`${tuesday} 17:00`));
  });
});

describe('new terms', () => {
  const first = aVersion({
    id: 'avenant 1',
    from: inParis('2026-01-01 00:00'),
    targets: [aTarget(4)],
    pauses: [aPause()],
  });
  const second = (policy: 'prospective' | 'replay') =>
    aVersion({
      id: 'avenant 2',
      from: inParis(`${monday} 11:00`),
      targets: [aTarget(2, { number: '5.9' })],
      adoption: { id: 'x', number: null, policy },
    });
  const calendars = [{ from: inParis('2026-01-01 00:00'), calendar: aCalendar() }];
  const held = [start, fact('held', `${monday} 10:00`, { reason: 'client' })];
  const gtr = (policy: 'prospective' | 'replay', now: string) =>
    timeline(held, termsUnder(calendars, first, second(policy)), inParis(now));

  it('hold from their instant on: what was paused stays so, what is not granted any more counts', () => {
    const clock = gtr('prospective', `${monday} 11:30`).promises.resolution!;
    expect([clock.used / hour, told(clock.due)]).toEqual([1.5, at(`${monday} 12:00`)]);
    expect(clock.promised!.version.id).toBe('avenant 2');
  });

  it('are not reckoned with before, but announced', () => {
    const before = gtr('prospective', `${monday} 10:30`);
    expect([before.promises.resolution!.standing, told(before.termsChangeAt)]).toEqual([
      'paused',
      at(`${monday} 11:00`),
    ]);
    expect(gtr('prospective', `${monday} 11:00`).termsChangeAt).toBeUndefined();
  });

  it('hold from the first day where they are a correction', () => {
    const clock = gtr('replay', `${monday} 11:30`).promises.resolution!;
    expect([clock.used / hour, told(clock.breach?.at)]).toEqual([2.5, at(`${monday} 11:00`)]);
    expect(gtr('replay', `${monday} 10:30`).promises.resolution!.standing).toBe('paused');
  });

  it('may be put on a single ticket, whatever their date', () => {
    const facts = [start, fact('terms_changed', `${monday} 09:30`, { versionId: 'avenant 2' })];
    const clock = timeline(facts, termsUnder(calendars, first, second('prospective')), inParis(`${monday} 10:00`))
      .promises.resolution!;
    expect(told(clock.due)).toBe(at(`${monday} 11:00`));
    const unknown = [start, fact('terms_changed', `${monday} 09:30`, { versionId: 'avenant 3' })];
    expect(() => timeline(unknown, someTerms(), inParis(`${monday} 10:00`))).toThrow('avenant 3');
  });

  it('take effect before what happens at their very instant', () => {
    const targets = [aTarget(4, { priority: 'P2' }), aTarget(2, { priority: 'P1' })];
    const restarting = aVersion({
      id: 'avenant 2',
      from: inParis(`${monday} 11:00`),
      targets,
      priorityChange: { id: 'p', number: null, policy: 'restart' },
    });
    const facts = [start, fact('priority_changed', `${monday} 11:00`, { priority: 'P1' })];
    const both = termsUnder(calendars, aVersion({ targets }), restarting);
    expect(timeline(facts, both, inParis(`${monday} 11:30`)).promises.resolution!.used).toBe(hour / 2);
  });

  it('that begin after the ticket owe nothing before', () => {
    const clock = timeline([start], termsUnder(calendars, second('prospective')), inParis(`${monday} 12:00`)).promises
      .resolution!;
    expect([clock.used / hour, told(clock.due)]).toEqual([1, at(`${monday} 13:00`)]);
  });
});
