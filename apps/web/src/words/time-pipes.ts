import { inject, Pipe, type PipeTransform } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';
import { Ticker } from '../browser/ticker';
import { Copy } from './copy';
import { formatDay, formatHour, formatLength, formatMoment } from './format';

/** ISO 8601 as the API writes it, or an instant already read. */
type When = string | Instant;

export const read = (when: When): Instant => (typeof when === 'string' ? instant(Date.parse(when)) : when);

/** How long ago: `57 min`, `1 h 52`. Impure as all pipes here: what they show changes with the language and the minute. */
@Pipe({ name: 'age', pure: false })
export class Age implements PipeTransform {
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);

  transform(since: When): string {
    return formatLength(this.copy.language(), this.ticker.now() - read(since));
  }
}

/** `09:47` today, with its date otherwise. */
@Pipe({ name: 'moment', pure: false })
export class Moment implements PipeTransform {
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);

  transform(at: When): string {
    return formatMoment(this.copy.language(), read(at), this.ticker.now());
  }
}

/** `09:47`, whatever the day: the day is said once above. */
@Pipe({ name: 'hour', pure: false })
export class Hour implements PipeTransform {
  private readonly copy = inject(Copy);

  transform(at: When): string {
    return formatHour(this.copy.language(), read(at));
  }
}

/** `jeudi 20 novembre`. */
@Pipe({ name: 'day', pure: false })
export class Day implements PipeTransform {
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);

  transform(at: When): string {
    return formatDay(this.copy.language(), read(at), this.ticker.now());
  }
}
