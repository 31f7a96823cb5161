import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import type { SheetTicket } from '../sheet-feed';

/** What a ticket waits for and until when, what became of it, and which one goes on for it. */
@Component({
  selector: 'vg-standing',
  imports: [Icon, Moment, RouterLink],
  templateUrl: './standing.html',
  styleUrl: './standing.css',
})
export class Standing {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<SheetTicket>();
  /** Another reason to wait, or another time, is wanted. */
  readonly holdChanged = output();
  protected readonly t = computed(() => this.copy.screens());
  protected readonly isResolved = computed(() => ['RESOLVED', 'CLOSED'].includes(this.ticket().status));
}
