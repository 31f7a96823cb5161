import { computed, inject, Injectable, signal } from '@angular/core';
import { Acts, type Answer } from '../graph/acts';
import { ForeseeRightsDocument, type ForeseeRightsMutation, type Standing } from '../graph/generated/graphql';
import { Unreachable } from '../graph/wire';
import { Copy } from '../words/copy';
import type { Client } from './changing-rights';
import type { Holder } from './holder';

type Told = Answer<ForeseeRightsMutation['foreseeRights']>;
export type Foreseen = Extract<Told, { ok: true }>['value'];

interface Looked {
  readonly person: Holder;
  readonly client: Client;
  readonly standing: Standing;
  readonly answer: Foreseen | undefined;
  readonly refusal: string | undefined;
}

/** What somebody would see of a client with another right: asked of the server's own walls, and only when wished. */
@Injectable()
export class Foresight {
  private readonly acts = inject(Acts);
  private readonly copy = inject(Copy);
  private readonly state = signal<Looked | undefined>(undefined);
  readonly looked = this.state.asReadonly();
  readonly isAsking = computed(() => {
    const looked = this.state();
    return looked !== undefined && looked.answer === undefined && looked.refusal === undefined;
  });

  async ask(person: Holder, client: Client, standing: Standing): Promise<void> {
    const asked: Looked = { person, client, standing, answer: undefined, refusal: undefined };
    this.state.set(asked);
    const told = await this.tell(asked);
    if (this.state() === asked) this.state.set({ ...asked, ...told });
  }

  close(): void {
    this.state.set(undefined);
  }

  private async tell({ person, client, standing }: Looked): Promise<Pick<Looked, 'answer' | 'refusal'>> {
    try {
      const input = { personId: person.id, clientId: client.id, standing };
      return said(await this.acts.send(ForeseeRightsDocument, input));
    } catch (failure) {
      const { outage } = this.copy.screens();
      return { answer: undefined, refusal: failure instanceof Unreachable ? outage.notSent : outage.failed };
    }
  }
}

const said = (answer: Told): Pick<Looked, 'answer' | 'refusal'> =>
  answer.ok ? { answer: answer.value, refusal: undefined } : { answer: undefined, refusal: answer.refusal.message };
