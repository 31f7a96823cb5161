import { computed, inject, Injectable, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { EMPTY, switchMap } from 'rxjs';
import { Activity } from '../../browser/activity';
import { DeskPresenceDocument, type DeskPresenceSubscription, type Doing } from '../../graph/generated/graphql';
import { Live } from '../../graph/live';
import type { Onlooker } from '../../ui/onlookers/tell-onlookers';

export type PersonPresence = DeskPresenceSubscription['deskPresence']['people'][number]['presence'];

const nobody: readonly Onlooker[] = [];

/** Who is at the desk and who looks at which ticket; as long as it lives, others see this person at the list. */
@Injectable()
export class DeskPresence {
  private readonly live = inject(Live);
  private readonly isIdle = inject(Activity).isIdle;
  private readonly deskId = signal<string | undefined>(undefined);
  private readonly doing = computed<Doing>(() => (this.isIdle() ? 'IDLE' : 'LOOKING'));
  private readonly place = computed(() => {
    const [deskId, doing] = [this.deskId(), this.doing()];
    return deskId === undefined ? undefined : { deskId, doing };
  });
  private readonly heard = toSignal(
    toObservable(this.place).pipe(switchMap((place) => (place ? this.live.hear(DeskPresenceDocument, place) : EMPTY))),
  );
  private readonly tickets = computed(
    () => new Map(this.heard()?.tickets.map(({ ticketId, onlookers }) => [ticketId, onlookers])),
  );
  /** By person, those who have a screen open; undefined until it is heard. */
  readonly people = computed(() => {
    const heard = this.heard();
    return heard && new Map(heard.people.map(({ person, presence }) => [person.id, presence]));
  });
  readonly onlookersOf = computed(() => {
    const tickets = this.tickets();
    return (ticketId: string): readonly Onlooker[] => tickets.get(ticketId) ?? nobody;
  });

  open(deskId: string): void {
    this.deskId.set(deskId);
  }
}
