import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Remembered } from '../../../browser/remembered';
import { Ticker } from '../../../browser/ticker';
import { assignsTickets, Viewer } from '../../../graph/viewer';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { type Command, Commands } from '../../../ui/commands';
import { Copy } from '../../../words/copy';
import { formatHour } from '../../../words/format';
import { Day } from '../../../words/time-pipes';
import type { Person } from '../assigning';
import { DragTicket } from './drag-ticket';
import { DraggedTicket } from './dragged-ticket';
import { GiveTicket } from './give-ticket';
import { PersonCard } from './person-card';
import { ScrolledBox } from './scrolled-box';
import { Takers } from './takers';
import { TeamFeed } from './team-feed';
import { heightOf, heights, linesInSight, linesOf, type Member } from './team-lines';
import { TeamPerson } from './team-person';
import { placeOf, scales, ticksOf, windowFor } from './time-scale';

/** Beside each lane, in pixels. */
const nameWidth = 112;

/** « Équipe »: people and time, what each works on, and who may take the ticket in hand. */
@Component({
  selector: 'vg-team-pane',
  imports: [Day, DraggedTicket, EmptyState, PersonCard, ScrolledBox, TeamPerson],
  providers: [GiveTicket, Takers, TeamFeed],
  templateUrl: './team-pane.html',
  styleUrl: './team-pane.css',
  host: { role: 'region', '[attr.aria-label]': 't().team.title', '(keydown)': 'travel($event)' },
})
export class TeamPane {
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  private readonly giving = inject(GiveTicket);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly kept = new Remembered('team.scale', scales, 'quarter');
  private readonly box = viewChild(ScrolledBox);
  protected readonly feed = inject(TeamFeed);
  protected readonly takers = inject(Takers);
  protected readonly drag = inject(DragTicket);
  protected readonly now = inject(Ticker).now;
  protected readonly t = computed(() => this.copy.screens());
  protected readonly scales = scales;
  protected readonly scale = this.kept.choice;
  readonly deskId = input.required<string>();
  /** Somebody drops out: their tickets are to go to others. */
  readonly rebalanced = output<Person>();
  /** The person goes back to the list. */
  readonly left = output();

  private readonly width = computed(() => Math.max(0, (this.box()?.width() ?? 0) - nameWidth));
  protected readonly window = computed(() => windowFor(this.scale(), this.now(), Math.max(1, this.width())));
  protected readonly ticks = computed(() => ticksOf(this.window()));
  protected readonly nowAt = computed(() => Math.round(placeOf(this.window(), this.now())));
  protected readonly hour = computed(() => formatHour(this.copy.language(), this.now()));
  protected readonly hourWidth = computed(() => `${this.window().pixelsPerMs * 3_600_000}px`);
  protected readonly firstHour = computed(() => `${this.ticks()[0]?.x ?? 0}px`);
  protected readonly members = computed(() => this.feed.members() ?? []);
  protected readonly lines = computed(() =>
    linesOf(this.members(), (id) => this.feed.presenceOf()(id).state !== 'AWAY'),
  );
  protected readonly height = computed(() => heightOf(this.lines()));
  protected readonly inSight = computed(() =>
    linesInSight(this.lines(), this.box()?.scrolled() ?? 0, this.box()?.height() ?? 0),
  );
  /** On whom the keyboard is. */
  protected readonly current = signal(0);
  protected readonly picked = signal<Member | undefined>(undefined);
  protected readonly mayRebalance = computed(() => assignsTickets(this.me()));
  protected readonly skeleton = Array.from({ length: 12 }, (_, at) => at);

  constructor() {
    effect(() => {
      const [deskId, window, width] = [this.deskId(), this.window(), this.width()];
      if (width > 0) untracked(() => this.feed.open({ deskId, window }));
    });
    this.offerToRebalance();
    this.drag.dropped = (row, personId) => {
      const person = this.members().find((member) => member.person.id === personId)?.person;
      if (person) this.giving.give(row, person);
    };
  }

  private offerToRebalance(): void {
    const busy = computed(() =>
      this.mayRebalance() ? this.members().filter(({ openTickets }) => openTickets > 0) : [],
    );
    const commands = computed(() =>
      busy().map(({ person, openTickets }): Command => {
        const { boardActs, team } = this.t();
        const run = () => this.rebalanced.emit(person);
        const words = boardActs.rebalance.of(person.name);
        return { id: `rebalance-${person.id}`, group: 'list', words, hint: team.load(openTickets), run };
      }),
    );
    inject(Commands).offer({ commands });
  }

  /** Puts the keyboard on the current person. */
  focus(): void {
    const line = this.lines().find((one) => one.kind === 'person' && one.index === this.current());
    if (line) this.box()?.reveal(line.top, heights.person);
    afterNextRender(() => this.host.querySelector<HTMLElement>('.who[tabindex="0"]')?.focus({ preventScroll: true }), {
      injector: this.injector,
    });
  }

  protected choose(scale: (typeof scales)[number]): void {
    this.kept.choose(scale);
  }

  protected groupName(level: Member['level'], team: string | undefined): string {
    return this.t().team.group(level ? this.t().ticket.level[level] : undefined, team);
  }

  protected pick(index: number, member: Member): void {
    this.current.set(index);
    this.picked.set(member);
  }

  /** Arrows travel between people, and along the work of one; `A` gives the ticket in hand to whom the keyboard is on, `R` takes theirs for others. */
  protected travel(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOnPerson(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (this.host.querySelector(':popover-open') && key !== 'r') return;
    const act = this.keys[key];
    if (!act) return;
    event.preventDefault();
    act(event);
  }

  private readonly keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => this.goTo(this.current() + 1),
    ArrowUp: () => this.goTo(this.current() - 1),
    Home: () => this.goTo(0),
    End: () => this.goTo(this.members().length - 1),
    ArrowRight: (event) => this.along(event, 1),
    ArrowLeft: (event) => this.along(event, -1),
    a: () => this.giveToCurrent(),
    r: () => this.rebalanceCurrent(),
    Escape: () => this.left.emit(),
  };

  private goTo(index: number): void {
    this.current.set(Math.max(0, Math.min(index, this.members().length - 1)));
    this.focus();
  }

  private along({ target }: KeyboardEvent, by: number): void {
    const person = (target as HTMLElement).closest('vg-team-person');
    const stops = [...(person?.querySelectorAll<HTMLElement>('.who, a') ?? [])];
    stops[stops.indexOf(target as HTMLElement) + by]?.focus();
  }

  private giveToCurrent(): void {
    const [row, member] = [this.takers.row(), this.members()[this.current()]];
    if (row && member) this.giving.give(row, member.person);
  }

  private rebalanceCurrent(): void {
    const member = this.members()[this.current()];
    if (!member || !this.mayRebalance()) return;
    this.host.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    this.rebalanced.emit(member.person);
  }

  protected giveFromCard({ person }: Member): void {
    const row = this.takers.row();
    if (row) this.giving.give(row, person);
  }
}

const isOnPerson = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('vg-team-person') !== null;
