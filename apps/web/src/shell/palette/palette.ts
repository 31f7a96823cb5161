import {
  afterRenderEffect,
  ApplicationRef,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Viewer } from '../../graph/viewer';
import { ClientChip } from '../../ui/chips/client-chip';
import { type Command, Commands } from '../../ui/commands';
import { isControlKey } from '../../ui/control-key';
import { Icon, type IconName } from '../../ui/icon';
import { Marked } from '../../ui/marked/marked';
import { Popup } from '../../ui/popup/popup';
import { Copy } from '../../words/copy';
import { markWords, typedWords } from '../../words/find-words';
import { KeptHabits } from './kept-habits';
import { type Line, linesOf } from './lines';
import { type Place, places } from './places';
import { ranked, type Section } from './ranked';
import { type FoundTicket, ticketSearch } from './ticket-search';

const icons: Readonly<Record<Section, IconName>> = {
  ticket: 'act',
  selection: 'check',
  list: 'funnel',
  go: 'go',
  views: 'bookmark',
  clients: 'people',
};

/**
 * Everything that can be asked for here and now, found by its name. Acts and places answer at once, from what is here;
 * tickets follow when the server has found them, below, so that nothing moves under the line that is chosen.
 */
@Component({
  selector: 'vg-palette',
  imports: [ClientChip, Icon, Marked, Popup],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
  host: { '(keydown)': 'hear($event)', '(click)': 'press($event)' },
})
export class Palette {
  private readonly application = inject(ApplicationRef);
  private readonly router = inject(Router);
  private readonly copy = inject(Copy);
  private readonly commands = inject(Commands);
  private readonly habits = inject(KeptHabits);
  private readonly places = places();
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  readonly left = output();

  protected readonly screens = this.copy.screens;
  protected readonly t = computed(() => this.screens().palette);
  /** What the screen was about when the palette opened: a list that goes on living behind it changes it no more. */
  protected readonly subject = this.commands.subject();
  protected readonly client = inject(Viewer)
    .me()
    .clients.find(({ code }) => code === this.subject?.client.code);
  private readonly offered = this.commands.all();
  protected readonly typed = signal('');
  protected readonly tickets = ticketSearch(this.typed);
  private readonly words = computed(() => typedWords(this.typed()));
  private readonly entries = computed(() => [...this.offered.map(entryOf), ...this.places()]);
  protected readonly groups = computed(() => {
    const [{ sections }, words] = [this.t(), this.words()];
    const named = ranked<Place>(this.entries(), words, this.habits.weightOf).map(({ section, found }) => ({
      name: sections[section],
      icon: icons[section],
      lines: found.map(({ entry, marks, hintMarks }) => ({ ...entry, marks, hintMarks })),
    }));
    const found = this.tickets().tickets.map((ticket) => this.lineOf(ticket));
    return linesOf([...named, { name: sections.tickets, icon: icons.ticket, lines: found }]);
  });
  protected readonly lines = computed(() => this.groups().flatMap(({ lines }) => lines));
  /** By its id, so that it stays chosen when others come in around it; other letters begin at the first again. */
  private readonly wished = linkedSignal<string, string | undefined>({
    source: this.typed,
    computation: () => undefined,
  });
  protected readonly active = computed(() => this.lines().find(({ id }) => id === this.wished()) ?? this.lines()[0]);
  protected readonly isSearching = computed(() => this.tickets().state === 'searching');
  /** `Entrée` pressed before the tickets were found: it takes the first of them. */
  private readonly isAwaited = linkedSignal({ source: this.typed, computation: () => false });

  constructor() {
    afterRenderEffect(() => {
      const at = this.active()?.at;
      if (at !== undefined)
        this.list().nativeElement.querySelector(`#palette-${at}`)?.scrollIntoView({ block: 'nearest' });
    });
    effect(() => {
      const active = this.active();
      if (this.isAwaited() && active) queueMicrotask(() => this.run(active));
    });
  }

  protected hear(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const by = steps[event.key];
    if (isControlKey(event, 'K')) this.leave();
    else if (by !== undefined) this.travel(by);
    else if (event.key === 'Enter') this.enter();
    else return;
    event.preventDefault();
  }

  protected choose(line: Line): void {
    this.wished.set(line.id);
  }

  protected press({ target }: Event): void {
    const pressed = target instanceof Element ? target.closest('[role=option]')?.id : undefined;
    const line = this.lines().find(({ at }) => pressed === `palette-${at}`);
    if (line) this.run(line);
  }

  /** Gone first, so that the keyboard is back on the screen that the act is meant for. */
  protected run({ id, run }: Line): void {
    this.habits.use(id);
    this.leave();
    run();
  }

  protected leave(): void {
    this.left.emit();
    this.application.tick();
  }

  private travel(by: number): void {
    const lines = this.lines();
    const at = (this.active()?.at ?? 0) + by;
    this.wished.set(lines[(at + lines.length) % Math.max(1, lines.length)]?.id);
  }

  private enter(): void {
    const active = this.active();
    if (active) this.run(active);
    else this.isAwaited.set(this.isSearching());
  }

  private lineOf({ id, reference, title, status, client }: FoundTicket): Omit<Line, 'at'> {
    const { ticket } = this.screens();
    const words = `${reference} ${title ?? ticket.erasedTitle}`;
    const run = () => void this.router.navigate(['/tickets', reference]);
    const hint = ticket.status[status];
    return { id: `ticket ${id}`, words, hint, client, run, marks: markWords(this.words(), words), hintMarks: [] };
  }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const entryOf = ({ group: section, ...command }: Command): Place => ({ ...command, section });
