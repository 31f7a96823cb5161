import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  model,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import type { Standing } from '../../graph/generated/graphql';
import { Avatar } from '../../ui/avatar/avatar';
import { ClientChip } from '../../ui/chips/client-chip';
import { RowWindow } from '../../ui/row-window/row-window';
import { Copy } from '../../words/copy';
import { ChangingRights, type Client } from '../changing-rights';
import { type Holder, standingAt } from '../holder';
import type { Line } from '../lines';
import { roleWords } from '../role-words';
import { RightsCell } from './rights-cell';

/** How wide a client's column is, and all that stands beside the columns. */
const [columnWidth, besides] = [44, 320];
const [fewest, most] = [3, 16];

/** People by clients: the rows and columns in sight alone are drawn, and one cell of them is current. */
@Component({
  selector: 'vg-rights-grid',
  imports: [Avatar, ClientChip, RightsCell, RowWindow],
  templateUrl: './rights-grid.html',
  styleUrl: './rights-grid.css',
})
export class RightsGrid {
  private readonly copy = inject(Copy);
  private readonly changing = inject(ChangingRights);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly window = viewChild.required(RowWindow);
  readonly lines = input.required<readonly Line[]>();
  readonly clients = input.required<readonly Client[]>();
  /** The index of the line with the cursor, and the client of its column. */
  readonly line = input.required<number>();
  readonly client = input.required<Client | undefined>();
  readonly isBusy = input(false);
  /** How many columns there is room for. */
  readonly room = model(14);
  readonly picked = output<{ readonly line: number; readonly client: Client }>();

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly template = computed(
    () => `minmax(150px, 1fr) 132px repeat(${this.clients().length}, ${columnWidth}px)`,
  );
  protected readonly shown = computed(() => {
    const { from, to } = this.window().range();
    return this.lines()
      .slice(from, to)
      .map((line, at) => ({ line, index: from + at }));
  });
  protected readonly active = computed(() => `right-${this.line()}-${this.client()?.id}`);
  readonly rowsInSight = computed(() => this.window().rowsInSight());

  constructor() {
    effect(() => {
      const line = this.line();
      untracked(() => this.window().reveal(line));
    });
    const sizes = new ResizeObserver(() => this.measure());
    afterNextRender(() => sizes.observe(this.host));
    inject(DestroyRef).onDestroy(() => sizes.disconnect());
  }

  focus(): void {
    this.host.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  }

  private measure(): void {
    const room = Math.floor((this.host.clientWidth - besides) / columnWidth);
    this.room.set(Math.max(fewest, Math.min(most, room)));
  }

  protected standing(holder: Holder, client: Client): Standing {
    return standingAt(holder, client.id);
  }

  protected isUnderway(holder: Holder, client: Client): boolean {
    return this.changing.underway().has(`${holder.id} ${client.id}`);
  }

  protected roleOf(holder: Holder): string {
    return roleWords(holder, this.copy.screens());
  }

  protected words(holder: Holder, client: Client): string {
    return this.t().cell(holder.name, client.name, this.t().standing[this.standing(holder, client)]);
  }
}
