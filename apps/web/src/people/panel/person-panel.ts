import { Component, computed, inject, input } from '@angular/core';
import type { Level, Standing } from '../../graph/generated/graphql';
import { Viewer } from '../../graph/viewer';
import { Choice } from '../../ui/choice/choice';
import { Copy } from '../../words/copy';
import { ChangingRights, type Client } from '../changing-rights';
import { Foresight } from '../foresight';
import { type Holder, standingAt } from '../holder';
import { Preview } from './preview';

const levels = ['L1', 'L2', 'L3'] as const;

/** Who stands under the cursor, and what they would see of its client. */
@Component({
  selector: 'vg-person-panel',
  imports: [Choice, Preview],
  templateUrl: './person-panel.html',
  styleUrl: './person-panel.css',
})
export class PersonPanel {
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  protected readonly changing = inject(ChangingRights);
  protected readonly foresight = inject(Foresight);
  readonly person = input.required<Holder>();
  readonly client = input.required<Client>();

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly isMe = computed(() => this.person().id === this.me().id);
  protected readonly everywhere = computed(() =>
    this.person()
      .everywhere.map((role) => this.t().roles[role])
      .join(', '),
  );
  protected readonly levelChoices = computed(() => [
    { value: '', word: this.t().anyLevel },
    ...levels.map((level) => ({ value: level as string, word: this.copy.screens().ticket.level[level] })),
  ]);
  /** Of the person and client under the cursor, and of nobody else. */
  protected readonly looked = computed(() => {
    const looked = this.foresight.looked();
    return looked?.person.id === this.person().id && looked.client.id === this.client().id ? looked : undefined;
  });
  protected readonly standing = computed(() => standingAt(this.person(), this.client().id));
  protected readonly wishes = computed(() =>
    (['NOTHING', 'READS', 'WORKS', 'MANAGES'] as const).filter((standing) => standing !== this.standing()),
  );

  protected changeLevel(level: string): void {
    void this.changing.changeLevel(this.person(), level === '' ? null : (level as Level));
  }

  protected ask(standing: Standing): void {
    void this.foresight.ask(this.person(), this.client(), standing);
  }

  protected wordOf(standing: Standing): string {
    const { ifGiven, ifWithdrawn, letter } = this.t();
    return standing === 'NOTHING' ? ifWithdrawn : ifGiven(letter[standing]);
  }
}
