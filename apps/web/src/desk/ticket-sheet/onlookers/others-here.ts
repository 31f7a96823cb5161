import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { switchMap } from 'rxjs';
import { Activity } from '../../../browser/activity';
import { type Doing, TicketPresenceDocument } from '../../../graph/generated/graphql';
import { Live } from '../../../graph/live';
import { Onlookers } from '../../../ui/onlookers/onlookers';
import { tellOnlookers } from '../../../ui/onlookers/tell-onlookers';
import { Copy } from '../../../words/copy';
import { Draft } from '../draft';

/** Fingers that rest for so long are no longer writing. */
const pauseInWriting = 8_000;

/** Who else is on this ticket, and who of them writes; as long as it is drawn, others see this person here. */
@Component({
  selector: 'vg-others-here',
  imports: [Onlookers],
  template: `
    <span role="status" class="told">
      @if (others().length > 0) {
        <vg-onlookers [onlookers]="others()" aria-hidden="true" role="presentation" />
        <span class="cut">{{ told() }}</span>
      }
    </span>
  `,
  styles: `
    .told {
      display: flex;
      gap: 4px;
      align-items: center;
      min-inline-size: 0;
      color: var(--ink-2);
    }
  `,
})
export class OthersHere {
  private readonly live = inject(Live);
  private readonly copy = inject(Copy);
  private readonly isIdle = inject(Activity).isIdle;
  private readonly text = inject(Draft).text;
  readonly ticketId = input.required<string>();

  /** Text that stood there already is none that is being written. */
  private readonly standing = linkedSignal<string, string>({
    source: this.ticketId,
    computation: () => untracked(this.text),
  });
  private readonly isWriting = signal(false);
  private readonly doing = computed<Doing>(() => {
    if (this.isWriting()) return 'WRITING';
    return this.isIdle() ? 'IDLE' : 'LOOKING';
  });
  private readonly place = computed(() => ({ ticketId: this.ticketId(), doing: this.doing() }));
  private readonly heard = toSignal(
    toObservable(this.place).pipe(switchMap((place) => this.live.hear(TicketPresenceDocument, place))),
  );
  protected readonly others = computed(() => {
    const heard = this.heard();
    return heard?.ticketId === this.ticketId() ? heard.onlookers : [];
  });
  protected readonly told = computed(() => tellOnlookers(this.others(), this.copy.screens().team));

  constructor() {
    effect((onCleanup) => {
      const [text, standing] = [this.text(), this.standing()];
      if (text === standing) return;
      this.isWriting.set(text.trim() !== '');
      const timer = setTimeout(() => this.isWriting.set(false), pauseInWriting);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
