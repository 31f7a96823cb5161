import { computed, inject, Injectable, signal } from '@angular/core';
import { type Answer, Acts } from '../graph/acts';
import {
  ChangeLevelDocument,
  ChangeRightsDocument,
  type ChangeRightsInput,
  type ChangeRightsMutation,
  DeactivatePersonDocument,
  type Level,
  ReactivatePersonDocument,
  type Role,
  type Standing,
} from '../graph/generated/graphql';
import { Unreachable } from '../graph/wire';
import { Toaster } from '../ui/toast/toaster';
import { Copy } from '../words/copy';
import { asBefore, type Holder, holdingAs, rolesAt, standingAs, standingAt, toldOf } from './holder';
import { PeopleFeed } from './people-feed';

export interface Client {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly tint: number;
}

/** Somebody still holds tickets: what the server says, and the act that goes on all the same. */
export interface Objection {
  readonly message: string;
  readonly goOn: () => void;
}

type Told = Answer<ChangeRightsMutation['changeRights']>;

/** Gives and takes rights at once on screen, then for good; takes it back when refused, and lets the person take it back for six seconds. */
@Injectable()
export class ChangingRights {
  private readonly acts = inject(Acts);
  private readonly feed = inject(PeopleFeed);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens().rights);
  readonly objection = signal<Objection | undefined>(undefined);
  /** Cells whose act is on its way, as `person client`. */
  readonly underway = signal<ReadonlySet<string>>(new Set());
  /** Rises when rights changed beyond the cell: what is shown of others is old. */
  readonly changedEverywhere = signal(0);

  /** Gives a standing at a client, or takes all away with `NOTHING`. */
  async give(person: Holder, client: Client, standing: Standing): Promise<void> {
    if (standing === standingAt(person, client.id)) return;
    if (standing === 'ADMINISTERS') return this.changeEverywhere(person, [...person.everywhere, 'PROVIDER_ADMIN']);
    const { given, withdrawn, standing: words } = this.t();
    const text =
      standing === 'NOTHING' ? withdrawn(person.name, client.name) : given(person.name, words[standing], client.name);
    await this.change(person, client, { standing }, standingAs(person, client.id, standing), text);
  }

  /** Names the very roles, as people of a client hold them. */
  async hold(person: Holder, client: Client, roles: readonly Role[]): Promise<void> {
    const { given, withdrawn, roles: words } = this.t();
    const said = roles.map((role) => words[role]).join(', ');
    const text = roles.length === 0 ? withdrawn(person.name, client.name) : given(person.name, said, client.name);
    await this.change(person, client, { roles: [...roles] }, holdingAs(person, client.id, roles), text);
  }

  private async change(
    person: Holder,
    client: Client,
    wish: Pick<ChangeRightsInput, 'roles' | 'standing'>,
    shown: Holder,
    text: string,
  ): Promise<void> {
    const input = { ...wish, personId: person.id, clientId: client.id, expectedRoles: [...rolesAt(person, client.id)] };
    this.feed.show(shown);
    const sent = this.send(person, client, input);
    const { undo } = this.t();
    this.toaster.say({ text, act: { word: undo, key: 'Z', run: () => void this.undo(person, client, sent) } });
    await sent;
  }

  private async undo(before: Holder, client: Client, sent: Promise<Holder | undefined>): Promise<void> {
    const done = await sent;
    if (!done) return;
    const roles = [...rolesAt(before, client.id)];
    const input = { personId: done.id, clientId: client.id, roles, expectedRoles: [...rolesAt(done, client.id)] };
    const current = this.feed.holderOf(done.id) ?? done;
    this.feed.show(asBefore(current, client.id, before));
    const undone = await this.send(current, client, { ...input, despiteOpenTickets: true });
    if (undone) this.toaster.say({ text: this.t().undone(before.name, client.name) });
  }

  /** The person as the server holds them, or undefined when the act was refused or could not leave; the screen says so. */
  private async send(before: Holder, client: Client, input: ChangeRightsInput): Promise<Holder | undefined> {
    const cell = `${before.id} ${client.id}`;
    this.underway.update((cells) => new Set([...cells, cell]));
    const again = () => void this.send(before, client, { ...input, despiteOpenTickets: true });
    const told = await this.tell(() => this.acts.send(ChangeRightsDocument, input), again);
    this.underway.update((cells) => new Set([...cells].filter((one) => one !== cell)));
    const current = this.feed.holderOf(before.id) ?? before;
    const shown = told ? toldOf(current, client.id, told) : asBefore(current, client.id, before);
    this.feed.show(shown);
    return told && shown;
  }

  async changeEverywhere(person: Holder, roles: readonly Role[]): Promise<void> {
    const input = { personId: person.id, clientId: null, roles: [...roles], expectedRoles: [...person.everywhere] };
    const said = roles.map((role) => this.t().roles[role]).join(', ');
    await this.actOn(person, `${person.name}, ${this.t().everywhereOf(said || this.t().none)}`, (more) =>
      this.acts.send(ChangeRightsDocument, { ...input, ...more }),
    );
    this.changedEverywhere.update((count) => count + 1);
  }

  async changeLevel(person: Holder, level: Level | null): Promise<void> {
    const said = level === null ? this.t().anyLevel : this.copy.screens().ticket.level[level];
    await this.actOn(person, this.t().levelChanged(person.name, said), () =>
      this.acts.send(ChangeLevelDocument, { personId: person.id, level }),
    );
  }

  async changeActivity(person: Holder): Promise<void> {
    const { deactivated, reactivated } = this.t();
    const input = { personId: person.id };
    if (!person.isActive)
      return this.actOn(person, reactivated(person.name), () => this.acts.send(ReactivatePersonDocument, input));
    return this.actOn(person, deactivated(person.name), (more) =>
      this.acts.send(DeactivatePersonDocument, { ...input, ...more }),
    );
  }

  /** What is told of somebody as a whole: it says nothing of single clients. */
  private async actOn(
    person: Holder,
    text: string,
    act: (more: object) => Promise<Told>,
    more: object = {},
  ): Promise<void> {
    const told = await this.tell(
      () => act(more),
      () => void this.actOn(person, text, act, { despiteOpenTickets: true }),
    );
    if (!told) return;
    const { places } = this.feed.holderOf(person.id) ?? person;
    this.feed.show({ ...told, places });
    this.toaster.say({ text });
  }

  private async tell(act: () => Promise<Told>, goOn: () => void): Promise<Holder | undefined> {
    try {
      const answer = await act();
      if (answer.ok) return answer.value;
      if ('count' in answer.refusal) this.object(answer.refusal.message, goOn);
      else this.refuse(answer.refusal);
    } catch (failure) {
      const { outage } = this.copy.screens();
      this.toaster.say({ text: failure instanceof Unreachable ? outage.notSent : outage.failed });
    }
    return undefined;
  }

  private refuse({ code, message }: { readonly code: string; readonly message: string }): void {
    this.toaster.say({ text: message });
    if (code === 'RIGHTS_HAVE_CHANGED') this.changedEverywhere.update((count) => count + 1);
  }

  private object(message: string, goOn: () => void): void {
    this.toaster.clear();
    const leave = () => this.objection.set(undefined);
    this.objection.set({ message, goOn: () => (leave(), goOn()) });
  }
}
