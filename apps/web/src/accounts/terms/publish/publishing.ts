import { computed, inject, Injectable, signal, untracked } from '@angular/core';
import { instant, iso, zone } from '@vigie/kernel';
import { instantOfWall, parseWall } from '@vigie/sla';
import { type ActId, Acts, newActId, type Refusal } from '../../../graph/acts';
import {
  EffectOfCalendarDocument,
  EffectOfTermsDocument,
  type MovedFragment,
  PublishCalendarDocument,
  type PublishCalendarInput,
  PublishTermsDocument,
  type PublishTermsInput,
  PublishedTermsDocument,
} from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { Unreachable } from '../../../graph/wire';
import { Copy } from '../../../words/copy';
import { areSameClauses } from '../draft/content';
import { type ContractDraft, type CoverageDraft, isNew } from '../draft/contract-draft';
import { placedCalendarFaults, placedTermsFaults, type Sent } from '../draft/draft-faults';
import { calendarInput, clausesInput } from '../draft/input-of-draft';
import { withCoverageNamed } from '../draft/with-coverage-named';
import { TermsDraft } from '../draft/terms-draft';

/** What publishing one part would move; null when nobody can tell before. */
export interface PartEffect {
  /** The coverage; undefined for the terms themselves. */
  readonly coverage: string | undefined;
  readonly moved: MovedFragment | null;
}

/** How a publication ended: done, or stopped by others, by faults, by a refusal, by silence. */
export type Ending = 'published' | 'moved' | 'faulty' | 'refused';

/** Publishes a draft part by part: the calendars that changed, then the terms. What was published stays so when a later part is not. */
@Injectable()
export class Publishing {
  private readonly acts = inject(Acts);
  private readonly graph = inject(Graph);
  private readonly copy = inject(Copy);
  private readonly draft = inject(TermsDraft);
  /** One act for the same words, so that sending again after a silence publishes once. */
  private readonly sent = new Map<string, ActId>();
  /** The instant of a publication that takes effect at once, the same for each of its attempts. */
  private now = instant(Date.now());
  /** Of the last question. */
  private turn = 0;

  readonly publishesTerms = computed(() => !areSameClauses(this.draft.base().clauses, this.draft.draft().clauses));
  /** Undefined while they are asked for. */
  readonly effects = signal<readonly PartEffect[] | undefined>(undefined);
  readonly refusal = signal<string | undefined>(undefined);
  readonly isSending = signal(false);
  /** Clocks that the last publication moved. */
  readonly movedCount = signal(0);

  begin(): void {
    this.now = instant(Date.now());
    this.refusal.set(undefined);
  }

  /** Asks what would move, of each part by itself; what is typed meanwhile, a name for one, does not change the answer. */
  async ask(): Promise<void> {
    const turn = ++this.turn;
    this.effects.set(undefined);
    const draft = this.draft.draft();
    const calendars = this.draft.changedCoverages().map(async (coverage) => ({
      coverage: coverage.name,
      moved: await this.effectOfCalendar(coverage),
    }));
    const terms = this.publishesTerms() ? [{ coverage: undefined, moved: await this.effectOfTerms(draft) }] : [];
    const effects = [...(await Promise.all(calendars)), ...terms];
    if (turn === this.turn) this.effects.set(effects);
  }

  /** Sends what changed, unless somebody else published since. */
  async send(): Promise<Ending> {
    if (this.isSending()) return 'refused';
    this.isSending.set(true);
    this.refusal.set(undefined);
    this.movedCount.set(0);
    try {
      return await this.sendAll();
    } catch (failure) {
      const { outage } = this.copy.screens();
      this.refusal.set(failure instanceof Unreachable ? outage.notSent : outage.failed);
      return 'refused';
    } finally {
      this.isSending.set(false);
    }
  }

  private async sendAll(): Promise<Ending> {
    const { client } = await this.graph.ask(PublishedTermsDocument, { clientId: this.draft.client().id }, 'forget');
    if (client && this.draft.follow(client.terms)) return 'moved';
    for (const coverage of this.draft.changedCoverages()) {
      const ending = await this.sendCalendar(coverage);
      if (ending !== 'published') return ending;
    }
    return this.publishesTerms() ? this.sendTerms() : 'published';
  }

  private async sendCalendar(coverage: CoverageDraft): Promise<Ending> {
    const input = this.calendar(coverage);
    const answer = await this.acts.send(PublishCalendarDocument, input, this.actIdFor(input));
    const draft = untracked(this.draft.draft);
    const at = draft.coverages.findIndex(({ id }) => id === coverage.id);
    if (!answer.ok) return this.refuse(answer.refusal, (faults) => placedCalendarFaults(coverage, at, faults));
    this.movedCount.update((count) => count + answer.value.moved.count);
    this.draft.goOn(answer.value.terms, withCoverageNamed(draft, coverage.id, answer.value.coverage.id));
    return 'published';
  }

  private async sendTerms(): Promise<Ending> {
    const draft = untracked(this.draft.draft);
    const input = this.terms(draft);
    const answer = await this.acts.send(PublishTermsDocument, input, this.actIdFor(input));
    if (!answer.ok) return this.refuse(answer.refusal, placedTermsFaults);
    this.movedCount.update((count) => count + answer.value.moved.count);
    this.draft.goOn(answer.value.terms, draft);
    return 'published';
  }

  private refuse(refusal: Refusal, place: (faults: NonNullable<Refusal['fields']>) => Sent): Ending {
    this.refusal.set(refusal.message);
    if (refusal.fields === undefined) return 'refused';
    this.draft.refuse(place(refusal.fields));
    return 'faulty';
  }

  private async effectOfCalendar(coverage: CoverageDraft): Promise<MovedFragment | null> {
    return this.perhaps(async () => {
      const input = this.calendar(coverage);
      return (await this.graph.ask(EffectOfCalendarDocument, { input }, 'forget')).effectOfCalendar;
    });
  }

  /** Terms that name a coverage which is not published yet cannot be tried by the server. */
  private async effectOfTerms(draft: ContractDraft): Promise<MovedFragment | null> {
    const unknown = new Set(draft.coverages.filter(isNew).map(({ id }) => id));
    const { targets, ola, uc } = draft.clauses;
    if ([...targets, ...ola, ...uc].some(({ coverageId }) => unknown.has(coverageId))) return null;
    return this.perhaps(async () => {
      const input = this.terms(draft);
      return (await this.graph.ask(EffectOfTermsDocument, { input }, 'forget')).effectOfTerms;
    });
  }

  private async perhaps(ask: () => Promise<MovedFragment | null>): Promise<MovedFragment | null> {
    try {
      return await ask();
    } catch {
      return null;
    }
  }

  private calendar(coverage: CoverageDraft): PublishCalendarInput {
    return { clientId: this.draft.client().id, from: this.from(), ...calendarInput(coverage) };
  }

  private terms(draft: ContractDraft): PublishTermsInput {
    const name = draft.name.trim() || this.copy.words().terms.publish.unnamed;
    return { clientId: this.draft.client().id, name, from: this.from(), ...clausesInput(draft.clauses) };
  }

  /** At midnight of the date where the first coverage lies; without a date, when it is published. */
  private from(): string {
    const { from, coverages } = untracked(this.draft.draft);
    const wall = parseWall(`${from}T00:00`);
    return iso(wall === undefined ? this.now : instantOfWall(zone(coverages[0]!.zone), wall));
  }

  private actIdFor(input: object): ActId {
    const words = JSON.stringify(input);
    const actId = this.sent.get(words) ?? newActId();
    this.sent.set(words, actId);
    return actId;
  }
}
