import { Component, computed, inject, output, signal } from '@angular/core';
import { briefly, type Step } from '@vigie/sla';
import { Popup } from '../../../ui/popup/popup';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { formatExactly as exactly } from '../../../words/format';
import { SheetFeed } from '../sheet-feed';
import { TicketClocks } from './ticket-clocks';

/** Why a clock shows what it shows: each step in a sentence with what it counted and the clause, and their sum. */
@Component({
  selector: 'vg-clock-calculation',
  imports: [Popup],
  templateUrl: './clock-calculation.html',
  styleUrl: './clock-calculation.css',
})
export class ClockCalculation {
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  private readonly clocks = inject(TicketClocks);
  protected readonly ticket = inject(SheetFeed).ticket;
  readonly left = output();
  private readonly chosen = signal(this.clocks.leading()?.name);
  protected readonly words = computed(() => this.copy.words().clocks);
  protected readonly t = computed(() => this.words().calculation);
  protected readonly escape = computed(() => this.copy.screens().key.escape);
  protected readonly choices = computed(() =>
    this.clocks.all().map(({ clock, explanation }) => ({
      name: clock.name,
      kind: this.words().kind[explanation.kind],
      more: clock.subject.kind === 'ola' ? this.words().owner[clock.subject.level] : '',
    })),
  );
  protected readonly shown = computed(() => {
    const all = this.clocks.all();
    const found = all.find(({ clock }) => clock.name === this.chosen()) ?? all[0];
    return found && briefly(found.explanation);
  });
  private readonly sentences = computed(() => {
    const shown = this.shown();
    return shown ? this.words().explain(shown) : [];
  });
  protected readonly rows = computed(() =>
    (this.shown()?.steps ?? []).map((step, at) => ({
      sentence: this.sentences()[at] ?? '',
      counted: countedIn(step),
      isAhead: 'isAhead' in step && step.isAhead,
      clause: clausesOf(step),
    })),
  );
  /** Where the steps leave the clock. */
  protected readonly end = computed(() => this.sentences().slice(this.shown()?.steps.length ?? 0));
  protected readonly total = computed(() => {
    const shown = this.shown();
    return shown ? this.words().picture.countedOf(exactly(shown.used), exactly(shown.target)) : '';
  });

  protected isChosen(name: string): boolean {
    return name === this.shown()?.clock;
  }

  protected choose(name: string): void {
    this.chosen.set(this.clocks.all().find(({ clock }) => clock.name === name)?.clock.name);
  }

  protected async copyText(): Promise<void> {
    const text = [`${this.ticket()?.reference ?? ''}`, ...this.sentences()].join('\n');
    const { copied, notCopied } = this.t();
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.toaster.say({ text: isCopied ? copied : notCopied });
  }
}

const countedIn = (step: Step): string => (step.kind === 'counted' ? exactly(step.counted) : '');

/** The numbers that the step goes by, each once. */
function clausesOf(step: Step): string {
  const cited =
    step.kind === 'paused' ? step.reasons.map(({ clause }) => clause) : 'clause' in step ? [step.clause] : [];
  return [...new Set(cited.flatMap(({ number }) => number ?? []))].join(', ');
}
