import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { Role } from '../../graph/generated/graphql';
import { Avatar } from '../../ui/avatar/avatar';
import { Choice } from '../../ui/choice/choice';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Copy } from '../../words/copy';
import { ChangingRights, type Client } from '../changing-rights';
import { type Holder, rolesAt } from '../holder';
import { folded } from '../lines';
import { PeopleFeed } from '../people-feed';

type Held = '' | 'CLIENT_USER' | 'CLIENT_MANAGER';

/** The people of one client: what each holds there, and whether they may sign in at all. */
@Component({
  selector: 'vg-client-people',
  imports: [Avatar, Choice, EmptyState],
  templateUrl: './client-people.html',
  styleUrl: './client-people.css',
})
export class ClientPeople {
  private readonly copy = inject(Copy);
  protected readonly feed = inject(PeopleFeed);
  protected readonly changing = inject(ChangingRights);
  readonly clients = input.required<readonly Client[]>();
  readonly filter = input('');

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly retryWord = computed(() => this.copy.screens().outage.retry);
  private readonly wished = signal<string | undefined>(undefined);
  protected readonly client = computed(
    () => this.clients().find(({ id }) => id === this.wished()) ?? this.clients()[0],
  );
  protected readonly choices = computed(() =>
    this.clients().map(({ id, code, name }) => ({ value: id, word: `${code}, ${name}` })),
  );
  protected readonly roleChoices = computed(() => [
    { value: '' as Held, word: this.t().none },
    ...(['CLIENT_USER', 'CLIENT_MANAGER'] as const).map((role) => ({
      value: role as Held,
      word: this.t().roles[role],
    })),
  ]);
  protected readonly people = computed(() =>
    this.feed.people()?.filter(({ name }) => folded(name).includes(folded(this.filter()))),
  );

  constructor() {
    effect(() => {
      this.changing.changedEverywhere();
      const client = this.client();
      untracked(() => client && this.read(client));
    });
  }

  protected choose(clientId: string): void {
    this.feed.close();
    this.wished.set(clientId);
  }

  protected read(client: Client): void {
    void this.feed.open({ companyId: client.id });
  }

  protected heldBy(person: Holder): Held {
    const roles = rolesAt(person, this.client()!.id);
    return roles.includes('CLIENT_MANAGER') ? 'CLIENT_MANAGER' : roles.includes('CLIENT_USER') ? 'CLIENT_USER' : '';
  }

  protected hold(person: Holder, held: Held): void {
    const roles: Role[] = held === '' ? [] : [held];
    void this.changing.hold(person, this.client()!, roles);
  }
}
