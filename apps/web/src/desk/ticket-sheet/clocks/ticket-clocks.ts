import { computed, effect, inject, Injectable, linkedSignal } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';
import { allClocks, type Clock, explain, type Explanation, ownedSpans, timeline } from '@vigie/sla';
import { Alarms, present } from '../../../browser/alarms';
import { clockFacts } from '../../../graph/clock-facts';
import { contractTerms } from '../../../graph/contract-terms';
import type { ExplainedClock } from '../../../ui/clock-picture/clock-lanes';
import type { TicketLife } from '../../../ui/clock-picture/ticket-life';
import { readingOf } from '../../../ui/sla-clock/clock-reading';
import { type ShownClock, shownClock } from '../../../ui/sla-clock/shown-clock';
import { SheetFeed } from '../sheet-feed';
import { pressing } from './pressing';
import { withVersionNames } from './version-names';

/** Everything that the clocks of the ticket on screen say, reckoned here from its facts and its client's terms. */
@Injectable()
export class TicketClocks {
  private readonly feed = inject(SheetFeed);
  private readonly alarms = inject(Alarms);
  private readonly toldTerms = computed(() => this.feed.ticket()?.client.terms ?? undefined);
  private readonly toldFacts = computed(() => this.feed.ticket()?.clockFacts ?? []);
  private readonly facts = computed(() => clockFacts(this.toldFacts()));
  private readonly terms = computed(() => {
    const told = this.toldTerms();
    return told && contractTerms(told);
  });

  /**
   * Never before a fact that is known: the server's clock may be a little ahead of this one. Looked at anew with each fact
   * and with other terms, which may hold since a moment ago.
   */
  readonly now = linkedSignal({ source: () => this.known() ?? this.facts(), computation: () => this.present() });
  /** False until the ticket is read. */
  readonly isRead = computed(() => this.feed.ticket() !== undefined);
  /** Whether the client's contract is known at all. */
  readonly hasTerms = computed(() => this.terms() !== undefined);
  private readonly known = computed(() => {
    const [facts, terms] = [this.facts(), this.terms()];
    return terms && facts.some(({ type }) => type === 'opened') ? { facts, terms } : undefined;
  });
  private readonly line = computed(() => {
    const known = this.known();
    return known && timeline(known.facts, known.terms, this.now());
  });

  /** Promises to the client, in the order in which they are kept. */
  readonly promises = computed(() => Object.values(this.line()?.promises ?? {}));
  readonly gauges = computed(() =>
    this.promises()
      .filter(({ standing }) => standing !== 'not_owed')
      .map(gaugeOf),
  );
  readonly leading = computed(() => pressing(this.promises()));
  readonly all = computed(() => {
    const line = this.line();
    return line ? allClocks(line).flatMap((clock) => this.explained(clock)) : [];
  });
  /** What the picture is drawn from; undefined while nothing is promised. */
  readonly life = computed((): TicketLife | undefined => {
    const [known, line, clocks, now] = [this.known(), this.line(), this.all(), this.now()];
    if (!known || !line || clocks.length === 0) return undefined;
    const owned = ownedSpans(known.facts, known.terms, now);
    const isDone = line.situation.phase !== 'open';
    return { clocks, owned, openedAt: line.openedAt, now, isDone, leading: this.leading()?.name };
  });

  constructor() {
    effect((onCleanup) => {
      const leading = this.leading();
      const changesAt = leading && readingOf(shownClock(leading), this.now()).changesAt;
      const next = Math.min(changesAt ?? Number.POSITIVE_INFINITY, this.now() + 60_000);
      if (this.life()?.isDone === false) onCleanup(this.alarms.at(instant(next), () => this.now.set(this.present())));
    });
  }

  /** How a version of the terms is called. */
  versionName(id: string): string {
    return this.toldTerms()?.versions.find((version) => version.id === id)?.name ?? id;
  }

  private explained(clock: Clock): readonly ExplainedClock[] {
    const known = this.known();
    const explanation = known && explain(known.facts, known.terms, this.now(), clock.name);
    return explanation ? [{ clock, explanation: this.named(explanation) }] : [];
  }

  private named(explanation: Explanation): Explanation {
    const terms = this.toldTerms();
    return terms ? withVersionNames(explanation, terms) : explanation;
  }

  private present(): Instant {
    return instant(Math.max(present(), ...this.facts().map(({ at }) => at)));
  }
}

const gaugeOf = (clock: Clock): { readonly name: string; readonly shown: ShownClock } => ({
  name: clock.name,
  shown: shownClock(clock),
});
