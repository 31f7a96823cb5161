import { computed, inject, Injectable, type Signal } from '@angular/core';
import { Connection } from '../../../graph/connection';
import { takesTickets, Viewer } from '../../../graph/viewer';
import { type Command, Commands } from '../../../ui/commands';
import { type KeyActs, onKeys } from '../../../ui/keys';
import { Copy } from '../../../words/copy';
import { TicketInHand } from '../in-hand';
import { Picked } from '../picked/picked';
import {
  actKeys,
  actOfKey,
  type BoardAct,
  type BoardActName,
  boardActs,
  printedKeys,
  type Situation,
} from './board-acts';

/** What each act of the board does; `assignBest`: gives the ticket in hand to the first of those who may take it. */
export type Runs = Readonly<Record<BoardActName | 'assignBest', () => void>>;

/** The acts of the board as they stand now, by key and by name. */
@Injectable()
export class BoardActs {
  private readonly copy = inject(Copy);
  private readonly inHand = inject(TicketInHand);
  private readonly picked = inject(Picked);
  private readonly me = inject(Viewer).me;
  private readonly outage = inject(Connection).outage;
  private readonly all = inject(Commands);
  private readonly situation = computed<Situation>(() => {
    const row = this.inHand.row();
    return {
      ticket: row && { status: row.status, isAssigned: row.assignee !== null },
      may: this.inHand.may(),
      picked: this.picked.rows().length,
      takesTickets: takesTickets(this.me()),
      isReadOnly: this.outage() !== undefined,
    };
  });
  readonly offered = computed(() => boardActs.filter((act) => act.isOffered(this.situation())));

  /**
   * Has these done by their keys and offered by their names, while the injection context lives; `otherwise` hears the
   * keys that ask for no act now.
   */
  answer(runs: Runs, otherwise: KeyActs): void {
    const hear =
      (key: string) =>
      (event: KeyboardEvent): void => {
        const act = actOfKey(key, this.situation());
        if (act) runs[act.name]();
        else otherwise[key]?.(event);
      };
    onKeys({ ...otherwise, ...Object.fromEntries(actKeys.map((key) => [key, hear(key)])) });
    const commands = computed(() => [...this.best(runs), ...this.offered().map((act) => this.commandOf(act, runs))]);
    this.all.offer({ commands, subject: this.subject() });
  }

  private commandOf(act: BoardAct, runs: Runs): Command {
    const { boardActs: words, key } = this.copy.screens();
    const keys = printedKeys(act, key);
    return {
      ...{ id: act.name, group: act.group, words: words.name[act.name], run: runs[act.name] },
      ...(keys.length > 0 && { keys }),
    };
  }

  private best(runs: Runs): readonly Command[] {
    const best = this.inHand.best();
    if (!best || !this.offered().some(({ name }) => name === 'assign')) return [];
    const { boardActs: words, key, peek } = this.copy.screens();
    return [
      {
        ...{ id: 'assignBest', group: 'ticket', words: words.assignTo(best.person.name), run: runs.assignBest },
        ...{ hint: peek.load(best.openTickets, best.ceiling), keys: ['A', key.enter] },
      },
    ];
  }

  private subject(): Signal<{ client: { code: string; name: string }; reference: string; title: string } | undefined> {
    return computed(() => {
      const row = this.inHand.row();
      if (!row) return undefined;
      return {
        client: row.client,
        reference: row.reference,
        title: row.title ?? this.copy.screens().ticket.erasedTitle,
      };
    });
  }
}
