import { computed, inject, Injectable, signal } from '@angular/core';
import { readStored, writeStored } from '../../../browser/storage';
import { Acts, type Answer, type Refusal } from '../../../graph/acts';
import {
  ChangeViewDocument,
  RemoveViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type ViewLineFragment,
} from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { watched } from '../../../graph/watched';
import { Unreachable } from '../../../graph/wire';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { ListFilter } from '../list-filter';
import { isSameWish, normal, type Wish } from '../listing-wish';

export type View = ViewLineFragment;

/** What a view is called and with whom it is shared; null: with nobody. */
export interface ViewName {
  readonly name: string;
  readonly deskId: string | null;
}

export const wishOf = ({ filter, sort }: View): Wish => ({ filter: normal(filter), sort });

/** The views that a person keeps or shares, which of them is shown, and how they are changed. */
@Injectable()
export class KeptViews {
  private readonly acts = inject(Acts);
  private readonly graph = inject(Graph);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly filter = inject(ListFilter);
  private readonly answer = watched(SavedViewsDocument, () => ({}));
  private readonly t = computed(() => this.copy.screens().listing.views);

  /** Undefined until they are read. */
  readonly all = computed(() => this.answer.data()?.viewer.savedViews);
  readonly failed = this.answer.failed;
  readonly current = computed(() => this.all()?.find(({ id }) => id === this.filter.viewId()));
  /** Whether the list shown is not what the view keeps. */
  readonly isChanged = computed(() => {
    const view = this.current();
    return view !== undefined && !isSameWish(wishOf(view), this.filter.wish());
  });
  /** The address names a view that is none of the person's. */
  readonly isUnknown = computed(
    () => this.filter.viewId() !== null && this.answer.settled() && this.current() === undefined,
  );
  private readonly first = signal(readStored('view'));
  /** The view that the list opens with, of this browser. */
  readonly defaultId = this.first.asReadonly();

  private readonly left = signal(false);
  /** Whether the person went from the default view to the whole list, which has the bare address that opens the former. */
  readonly isLeft = this.left.asReadonly();

  show(view: View): void {
    this.filter.show(wishOf(view), view.id);
  }

  leaveDefault(): void {
    this.left.set(true);
  }

  openFirst(id: string | null): void {
    this.first.set(id);
    writeStored('view', id);
  }

  again(): void {
    this.answer.again();
  }

  /** Keeps the list shown under a name. Answers why not, or nothing when it is kept. */
  save({ name, deskId }: ViewName): Promise<Refusal | undefined> {
    const { filter, sort } = this.filter.wish();
    return this.settle(this.acts.send(SaveViewDocument, { name, deskId, filter, sort }), (view) => this.showKept(view));
  }

  /** Another name, or others who see it. */
  rename({ id: viewId }: View, { name, deskId }: ViewName): Promise<Refusal | undefined> {
    return this.settle(this.acts.send(ChangeViewDocument, { viewId, name, deskId }), (view) => this.announce(view));
  }

  /** The view keeps the list as it is shown. */
  keepChanges({ id: viewId, deskId }: View): Promise<Refusal | undefined> {
    const { filter, sort } = this.filter.wish();
    const input = { viewId, filter, sort, deskId };
    return this.settle(this.acts.send(ChangeViewDocument, input), (view) => this.announce(view));
  }

  /** Gone at once, and saved again when that was a slip. */
  remove(view: View): Promise<Refusal | undefined> {
    return this.settle(this.acts.send(RemoveViewDocument, { viewId: view.id }), () => {
      if (this.defaultId() === view.id) this.openFirst(null);
      if (this.filter.viewId() === view.id) this.filter.show(this.filter.wish(), null);
      const { removed, undo } = this.t();
      this.toaster.say({
        text: removed(view.name),
        act: { word: undo, key: 'Z', run: () => void this.saveAgain(view) },
      });
    });
  }

  private saveAgain({ name, deskId, filter, sort }: View): Promise<Refusal | undefined> {
    const input = { name, deskId, filter: normal(filter), sort };
    return this.settle(this.acts.send(SaveViewDocument, input), (view) => this.showKept(view));
  }

  private showKept(view: View): void {
    this.show(view);
    this.announce(view);
  }

  private announce({ name }: View): void {
    this.toaster.say({ text: this.t().saved(name) });
  }

  /** Every screen that names views hears of the change. */
  private async settle<Result>(
    sent: Promise<Answer<Result>>,
    done: (value: Exclude<Result, Refusal>) => void,
  ): Promise<Refusal | undefined> {
    try {
      const answer = await sent;
      if (!answer.ok) return answer.refusal;
      await this.graph.ask(SavedViewsDocument, {});
      done(answer.value);
      return undefined;
    } catch (failure) {
      const { notSent, failed } = this.copy.screens().outage;
      const message = failure instanceof Unreachable ? notSent : failed;
      return { code: 'UNREACHABLE', message };
    }
  }
}
