import { Component, computed, inject, input } from '@angular/core';
import { Copy } from '../../words/copy';
import { Hour, Moment } from '../../words/time-pipes';
import { Avatar } from '../avatar/avatar';
import { Icon } from '../icon';

/** Who speaks: the provider's people, the client's, or the platform. */
export type Speaker = 'STAFF' | 'CONTACT' | 'SYSTEM';

/** One message; who may read it shows in its edge, its ground, its border, an icon and words. */
@Component({
  selector: 'vg-message',
  imports: [Avatar, Hour, Icon, Moment],
  templateUrl: './message.html',
  styleUrl: './message.css',
  host: { '[class]': "audience() === 'INTERNAL' ? 'internal' : 'public'" },
})
export class Message {
  private readonly copy = inject(Copy);
  readonly author = input.required<string>();
  readonly speaker = input<Speaker>('STAFF');
  readonly audience = input.required<'PUBLIC' | 'INTERNAL'>();
  /** ISO 8601. */
  readonly at = input.required<string>();
  /** Null once erased. */
  readonly body = input.required<string | null>();
  /** Where a message that has not arrived yet stands, in words. */
  readonly state = input<string>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly side = computed(() => (this.speaker() === 'CONTACT' ? 'client' : 'team'));
  protected readonly readers = computed(() =>
    this.audience() === 'INTERNAL' ? this.t().sheet.internal : this.t().sheet.publicBy[this.speaker()],
  );
}
