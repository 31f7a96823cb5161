/** Milliseconds since 1970, as the clocks give them. */
type Moment = number;

/** How a language writes a day and what it says of two moments. */
export interface TimeGrammar {
  readonly locale: 'fr-FR' | 'en-GB';
  /** The day as `Intl` writes it, put right. */
  readonly day: (written: string) => string;
  /** A moment of the day last spoken of. */
  readonly at: (time: string) => string;
  /** A moment of another day. */
  readonly onDay: (day: string, time: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly onDayBetween: (day: string, from: string, to: string) => string;
  readonly fromDayToDay: (from: readonly [string, string], to: readonly [string, string]) => string;
  readonly fromToDay: (from: string, to: readonly [string, string]) => string;
}

/** Tells moments one after another and names a day only when it is another one than before, a year likewise. */
export class ToldTime {
  private readonly grammar: TimeGrammar;
  private readonly formats: ReturnType<typeof formatsOf>;
  private day = '';
  private year = '';

  constructor(grammar: TimeGrammar, zone: string) {
    this.grammar = grammar;
    this.formats = formatsOf(grammar.locale, zone);
  }

  at(moment: Moment): string {
    const isSameDay = this.isToday(moment);
    const time = this.time(moment);
    return isSameDay ? this.grammar.at(time) : this.grammar.onDay(this.nameDay(moment), time);
  }

  /** With its day, whatever was spoken of before. */
  inFull(moment: Moment): string {
    return this.grammar.onDay(this.nameDay(moment), this.time(moment));
  }

  span(from: Moment, to: Moment): string {
    const { grammar } = this;
    const startsToday = this.isToday(from);
    const [start, end] = [this.time(from), this.time(to)];
    const startDay = startsToday ? '' : this.nameDay(from);
    if (this.isToday(to)) return startsToday ? grammar.between(start, end) : grammar.onDayBetween(startDay, start, end);
    const endDay = this.nameDay(to);
    return startsToday
      ? grammar.fromToDay(start, [endDay, end])
      : grammar.fromDayToDay([startDay, start], [endDay, end]);
  }

  /** What the clock on the wall shows just before it is moved, had it gone on, and just after. */
  change(moment: Moment): readonly [before: string, after: string] {
    const [hours, minutes] = this.time(moment - 60_000)
      .split(':')
      .map(Number) as [number, number];
    const next = (hours * 60 + minutes + 1) % 1440;
    const before = `${String(Math.floor(next / 60)).padStart(2, '0')}:${String(next % 60).padStart(2, '0')}`;
    return [before, this.time(moment)];
  }

  /** A day without its time, such as `29 mars`. */
  date(day: string): string {
    return this.grammar.day(this.formats.date.format(Date.parse(day)));
  }

  private time(moment: Moment): string {
    return (moment % 60_000 === 0 ? this.formats.minute : this.formats.second).format(moment);
  }

  private isToday(moment: Moment): boolean {
    return this.day === this.formats.day.format(moment) && this.year === this.formats.year.format(moment);
  }

  private nameDay(moment: Moment): string {
    const year = this.formats.year.format(moment);
    const isSameYear = this.year === year;
    this.day = this.formats.day.format(moment);
    this.year = year;
    const day = this.grammar.day(this.day);
    return isSameYear ? day : `${day} ${year}`;
  }
}

const formatsOf = (locale: string, timeZone: string) => {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    year: format({ year: 'numeric' }),
    minute: format(minute),
    second: format({ ...minute, second: '2-digit' }),
    date: format({ day: 'numeric', month: 'long' }, 'UTC'),
  };
};
