import { Component, computed, effect, ElementRef, inject, Injector, signal, untracked, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { matches } from '../browser/media';
import type { Standing } from '../graph/generated/graphql';
import { grantsRights, Viewer } from '../graph/viewer';
import { Avatar } from '../ui/avatar/avatar';
import { Commands } from '../ui/commands';
import { EmptyState } from '../ui/empty-state/empty-state';
import { Icon } from '../ui/icon';
import { onKeys } from '../ui/keys';
import { QueueSkeleton } from '../ui/skeleton/queue-skeleton';
import { Copy } from '../words/copy';
import { ChangingRights, type Client } from './changing-rights';
import { ClientPeople } from './clients/client-people';
import { Foresight } from './foresight';
import { GridCursor } from './grid-cursor';
import { RightsCell } from './grid/rights-cell';
import { RightsGrid } from './grid/rights-grid';
import { Invite } from './invite/invite';
import { PersonPlaces } from './narrow/person-places';
import { ObjectionPopup } from './objection-popup';
import { PersonPanel } from './panel/person-panel';
import { PeopleFeed } from './people-feed';
import { offerRights } from './rights-commands';
import { roleWords } from './role-words';

/** Who may do what where, by those who answer for it: people by clients, a letter in each cell. */
@Component({
  selector: 'vg-people-page',
  imports: [
    Avatar,
    ClientPeople,
    EmptyState,
    Icon,
    Invite,
    ObjectionPopup,
    PersonPanel,
    PersonPlaces,
    QueueSkeleton,
    RightsCell,
    RightsGrid,
  ],
  providers: [PeopleFeed, ChangingRights, Foresight, GridCursor],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  private readonly injector = inject(Injector);
  private readonly search = viewChild<ElementRef<HTMLInputElement>>('search');
  private readonly grid = viewChild(RightsGrid);
  protected readonly feed = inject(PeopleFeed);
  protected readonly changing = inject(ChangingRights);
  protected readonly foresight = inject(Foresight);
  protected readonly cursor = inject(GridCursor);
  protected readonly isNarrow = matches('(max-width: 760px)');

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly retryWord = computed(() => this.copy.screens().outage.retry);
  protected readonly mayGrant = computed(() => grantsRights(this.me()));
  protected readonly tab = signal<'provider' | 'clients'>('provider');
  protected readonly isInviting = signal(false);
  /** Where room is short, whose rights are shown. */
  protected readonly openId = signal<string | undefined>(undefined);
  protected readonly opened = computed(() => this.feed.people()?.find(({ id }) => id === this.openId()));
  protected readonly letters: readonly Standing[] = ['READS', 'WORKS', 'MANAGES', 'ADMINISTERS', 'NOTHING'];
  protected readonly clients = computed(() =>
    this.me().clients.toSorted((one, other) => one.code.localeCompare(other.code)),
  );
  protected readonly inSight = computed(() => {
    const { from, to } = this.cursor.window();
    return this.t().columns(from + 1, to, this.cursor.clients().length);
  });
  private readonly wishedClients = computed(() =>
    this.cursor
      .inSight()
      .map(({ id }) => id)
      .join(' '),
  );

  constructor() {
    effect(() => this.cursor.known.set(this.clients()));
    effect(() => {
      this.changing.changedEverywhere();
      const [clientIds, isProvider] = [this.wishedClients(), this.tab() === 'provider'];
      untracked(() => isProvider && this.mayGrant() && clientIds !== '' && this.read());
    });
    effect(() => this.cursor.isWide.set(!this.isNarrow()));
    const title = inject(Title);
    effect(() => title.setTitle(`${this.t().title} · ${this.copy.screens().product}`));
    this.listen();
    offerRights(inject(Commands), this.injector, {
      give: (standing) => this.give(standing),
      foresee: () => this.foresee(),
      invite: () => this.invite(),
    });
  }

  protected read(): void {
    void this.feed.open({ clientIds: this.wishedClients().split(' ') });
  }

  protected show(tab: 'provider' | 'clients'): void {
    if (tab === this.tab()) return;
    this.feed.close();
    this.foresight.close();
    this.cursor.filter.set('');
    this.tab.set(tab);
  }

  protected roleOf(person: Parameters<typeof roleWords>[0]): string {
    return roleWords(person, this.copy.screens());
  }

  protected invite(): void {
    if (this.mayGrant()) this.isInviting.set(true);
  }

  private give(standing: Standing): void {
    const cell = this.cell();
    if (cell) void this.changing.give(cell.person, cell.client, standing);
  }

  private foresee(): void {
    const cell = this.cell();
    if (!cell) return;
    const isHeld = cell.person.places.some(({ clientId }) => clientId === cell.client.id);
    void this.foresight.ask(cell.person, cell.client, isHeld ? 'NOTHING' : 'WORKS');
  }

  private cell():
    { readonly person: NonNullable<ReturnType<GridCursor['person']>>; readonly client: Client } | undefined {
    const [person, client] = [this.cursor.person(), this.cursor.client()];
    return this.tab() === 'provider' && person && client ? { person, client } : undefined;
  }

  private listen(): void {
    const page = () => this.grid()?.rowsInSight() ?? 1;
    onKeys({
      ArrowUp: () => this.cursor.travel('up'),
      ArrowDown: () => this.cursor.travel('down'),
      ArrowLeft: () => this.cursor.travel('left'),
      ArrowRight: () => this.cursor.travel('right'),
      Home: () => this.cursor.travel('first'),
      End: () => this.cursor.travel('last'),
      PageUp: () => this.cursor.travel('pageUp', page()),
      PageDown: () => this.cursor.travel('pageDown', page()),
      R: () => this.give('READS'),
      T: () => this.give('WORKS'),
      G: () => this.give('MANAGES'),
      A: () => this.give('ADMINISTERS'),
      Backspace: () => this.give('NOTHING'),
      Delete: () => this.give('NOTHING'),
      V: () => this.foresee(),
      Enter: () => this.foresee(),
      I: () => this.invite(),
      '/': () => this.search()?.nativeElement.focus(),
      Escape: () => this.foresight.close(),
    });
  }

  /** From the filter back to the cells. */
  protected enterGrid(event: Event): void {
    event.preventDefault();
    this.grid()?.focus();
  }
}
