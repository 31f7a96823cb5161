import { computed, inject, Injectable, signal } from '@angular/core';
import { present } from '../../browser/alarms';
import { PeopleOfDeskDocument } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { Viewer } from '../../graph/viewer';
import { Copy } from '../../words/copy';
import type { Names } from './facets';

/** The API tells a team with its work within a window; who is in it does not depend on which. */
const window = 60_000;

/** The people of the person's desks, by id, in the order of their names; read when a list first speaks of people. */
@Injectable()
export class KnownPeople {
  private readonly graph = inject(Graph);
  private readonly copy = inject(Copy);
  private readonly desks = inject(Viewer).me().desks;
  private readonly found = signal<readonly { readonly id: string; readonly name: string }[]>([]);
  private reading: Promise<void> | undefined;

  readonly names = computed((): Names => {
    const inOrder = this.found().toSorted((one, other) => one.name.localeCompare(other.name, this.copy.language()));
    return new Map(inOrder.map(({ id, name }) => [id, name]));
  });

  /** A team that could not be read is asked for again the next time. */
  need(): void {
    this.reading ??= this.read().catch(() => (this.reading = undefined));
  }

  private async read(): Promise<void> {
    const until = present();
    const told = { from: new Date(until - window).toISOString(), until: new Date(until).toISOString() };
    const answers = await Promise.all(
      this.desks.map(({ id: deskId }) => this.graph.ask(PeopleOfDeskDocument, { deskId, ...told }, 'forget')),
    );
    this.found.set(answers.flatMap(({ deskTeam }) => deskTeam?.members.map(({ person }) => person) ?? []));
  }
}
