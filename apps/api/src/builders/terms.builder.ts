import { type Id, type Instant, instant, seconds } from '@vigie/kernel';
import {
  type DayWindow,
  defaultClauses,
  type Metric,
  type PauseClause,
  pausedByDefault,
  type Weekday,
  weekdays,
} from '@vigie/sla';
import type { PriorityMatrix } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { type CalendarHours, publishCalendarVersion, publishTermsVersion } from '../sla/index.ts';

type Priority = 'P1' | 'P2' | 'P3' | 'P4';

/**
 * What a client is promised: `theTerms('avenant 1').promising('resolution', 4).inHours('08:00-18:00').pausedFor('client')
 * .for(tx, clientId)`. Hours are office days in Paris with France's days off, unless said otherwise.
 */
export const theTerms = (name: string) => new TermsBuilder(name);

class TermsBuilder {
  private readonly targets: { readonly metric: Metric; readonly hours: number; readonly priority: Priority | null }[] =
    [];
  private readonly pauses: PauseClause[] = [];
  private readonly stays: { readonly level: 'L1' | 'L2' | 'L3'; readonly hours: number }[] = [];
  private windows: string = '08:00-18:00';
  private days: readonly string[] = weekdays.slice(0, 5);
  private zone = 'Europe/Paris';
  private lists: readonly string[] = ['FR'];
  private from = instant(Date.UTC(2020, 0, 1));
  private reopenDays: number = defaultClauses.reopening.withinDays;
  private matrix: PriorityMatrix | null = null;
  private adoption: 'prospective' | 'replay' = 'prospective';

  constructor(private readonly name: string) {}

  promising(metric: Metric, hours: number, priority: Priority | null = null): this {
    this.targets.push({ metric, hours, priority });
    return this;
  }

  /** The client's own time, or the supplier's, as the reason says; stops what a reason stops by default. */
  pausedFor(reason: 'client' | 'vendor', number = '5.4'): this {
    this.pauses.push({ id: `pause-${reason}`, number, reason, owner: reason, clocks: pausedByDefault });
    return this;
  }

  leaving(level: 'L1' | 'L2' | 'L3', hours: number): this {
    this.stays.push({ level, hours });
    return this;
  }

  inHours(windows: string, days: readonly string[] = this.days): this {
    this.windows = windows;
    this.days = days;
    return this;
  }

  /** Day and night, no day off. */
  always(): this {
    this.lists = [];
    return this.inHours('00:00-24:00', weekdays);
  }

  in(zone: string, ...lists: readonly string[]): this {
    this.zone = zone;
    this.lists = lists;
    return this;
  }

  /** As if these terms had always held. */
  replayed(): this {
    this.adoption = 'replay';
    return this;
  }

  /** How many days a resolution can be refused. */
  reopenedWithin(days: number): this {
    this.reopenDays = days;
    return this;
  }

  /** Its own ranking of trouble, instead of the usual one. */
  ranking(matrix: PriorityMatrix): this {
    this.matrix = matrix;
    return this;
  }

  since(from: Instant): this {
    this.from = from;
    return this;
  }

  async for(tx: Tx, clientId: Id<'Client'>): Promise<void> {
    const { name, from, zone } = this;
    const coverageId = tx.newId<'Coverage'>();
    await publishCalendarVersion(
      tx,
      clientId,
      { id: coverageId, name: 'Plage', number: '3.1' },
      { id: tx.newId(), from, zone, ...this.hours(), holidayLists: this.lists, countsProvisional: true },
    );
    const { ola: _, uc: __, ...open } = defaultClauses;
    const adoption = { ...open.adoption, policy: this.adoption };
    const reopening = { ...open.reopening, withinDays: this.reopenDays };
    const matrix = this.matrix && { id: 'matrix', number: '4.2', ...this.matrix };
    const clauses = {
      ...open,
      adoption,
      reopening,
      matrix,
      targets: this.targetClauses(coverageId),
      pauses: this.pauses,
    };
    const internal = { ola: this.olaClauses(coverageId), uc: [] };
    await publishTermsVersion(tx, clientId, { id: tx.newId(), name, from, clauses, internal });
  }

  private hours(): CalendarHours {
    const open = this.windows.split(' ').map((window) => {
      const [from, to] = window.split('-');
      return { from, to } as DayWindow;
    });
    const ofTheDay = (day: string) => (this.days.includes(day) ? open : []);
    const week = Object.fromEntries(weekdays.map((day) => [day, ofTheDay(day)])) as Record<Weekday, DayWindow[]>;
    return { week, overrides: {}, breaks: {} };
  }

  private targetClauses(coverage: string) {
    return this.targets.map(({ metric, hours, priority }) => ({
      id: `${metric}-${priority ?? 'any'}`,
      number: metric === 'resolution' ? '5.3' : '5.2',
      metric,
      priority,
      service: null,
      target: seconds(hours * 3600),
      coverage,
    }));
  }

  private olaClauses(coverage: string) {
    return this.stays.map(({ level, hours }) => ({
      id: `ola-${level}`,
      number: null,
      level,
      desk: null,
      priority: null,
      target: seconds(hours * 3600),
      coverage,
    }));
  }
}
