import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ClientChip } from '../../../ui/chips/client-chip';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import type { Member } from './team-lines';

/** What somebody holds right now, and the button that gives them the ticket in hand. */
@Component({
  selector: 'vg-person-card',
  imports: [ClientChip, RouterLink],
  templateUrl: './person-card.html',
  styleUrl: './person-card.css',
  host: { '[attr.aria-label]': 'member()?.person?.name' },
})
export class PersonCard {
  private readonly copy = inject(Copy);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = computed(() => this.copy.screens());
  readonly member = input.required<Member | undefined>();
  readonly row = input.required<Row | undefined>();
  readonly mayTake = input(false);
  /** Whether this person may give tickets away. */
  readonly mayRebalance = input(false);
  readonly given = output<Member>();
  readonly rebalanced = output<Member>();
  protected readonly held = computed(() => this.member()?.blocks.filter(({ until }) => until === null) ?? []);
  protected readonly others = computed(() => (this.member()?.openTickets ?? 0) - this.held().length);

  protected give(member: Member): void {
    this.leave();
    this.given.emit(member);
  }

  protected rebalance(member: Member): void {
    this.leave();
    this.rebalanced.emit(member);
  }

  protected leave(): void {
    this.host.hidePopover();
  }
}
