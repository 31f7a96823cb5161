import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Copy } from './copy';
import { formatCount } from './format';

/** A whole number with the reader's thousands: `1 300`. */
@Pipe({ name: 'count', pure: false })
export class Count implements PipeTransform {
  private readonly copy = inject(Copy);

  transform(count: number): string {
    return formatCount(this.copy.language(), count);
  }
}
