import { Component, computed, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Viewer } from '../../graph/viewer';
import { ClientChip } from '../../ui/chips/client-chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Copy } from '../../words/copy';

/** The clients whose terms one may read. */
@Component({
  selector: 'vg-client-list',
  imports: [ClientChip, EmptyState, RouterLink],
  template: `
    <header class="bar">
      <h1>{{ t().all }}</h1>
    </header>
    <main>
      <ul>
        @for (client of clients(); track client.id) {
          <li>
            <a [routerLink]="['/clients', client.code, 'conditions']">
              <vg-client [client]="client" />
              <span dir="auto">{{ client.name }}</span>
              <span class="mute">{{ t().terms }}</span>
            </a>
          </li>
        } @empty {
          <li><vg-empty-state [title]="t().none" [why]="t().noneWhy" /></li>
        }
      </ul>
    </main>
  `,
  styleUrl: './client-list.css',
})
export class ClientList {
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  protected readonly t = computed(() => this.copy.words().terms.clients);
  protected readonly clients = computed(() =>
    this.me().clients.toSorted((one, other) => one.name.localeCompare(other.name, this.copy.language())),
  );

  constructor() {
    inject(Title).setTitle(`${this.t().all} · ${this.copy.screens().product}`);
  }
}
