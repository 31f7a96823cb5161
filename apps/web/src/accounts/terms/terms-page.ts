import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { instant, parseZone, zone } from '@vigie/kernel';
import { Visible } from '../../browser/visible';
import { ClientTermsDocument } from '../../graph/generated/graphql';
import { Viewer } from '../../graph/viewer';
import { watched } from '../../graph/watched';
import { Banner } from '../../ui/banner/banner';
import { ClientChip } from '../../ui/chips/client-chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Copy } from '../../words/copy';
import { TermsDraft } from './draft/terms-draft';
import { PublishPopup } from './publish/publish-popup';
import { type Ending, Publishing } from './publish/publishing';
import { TermsEditor } from './terms-editor';
import { placeTime } from './trial/place-time';
import { TrialPane } from './trial/trial';
import { Changes } from './changes/changes';
import { differences } from './changes/differences';

/** What a client was promised and the hours that count for it: read by all who see the client, written by few. */
@Component({
  selector: 'vg-terms-page',
  imports: [Banner, Changes, ClientChip, EmptyState, PublishPopup, RouterLink, TermsEditor, TrialPane],
  providers: [TermsDraft, Publishing],
  templateUrl: './terms-page.html',
  styleUrl: './terms-page.css',
  host: { '(document:keydown)': 'hear($event)' },
})
export class TermsPage {
  private readonly me = inject(Viewer).me;
  private readonly copy = inject(Copy);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly draft = inject(TermsDraft);
  readonly code = input.required<string>();

  protected readonly words = this.copy.words;
  protected readonly t = computed(() => this.words().terms);
  protected readonly client = computed(() => this.me().clients.find(({ code }) => code === this.code()));
  protected readonly query = watched(ClientTermsDocument, () => {
    const client = this.client();
    return client && { clientId: client.id };
  });
  protected readonly isOpen = computed(() => this.draft.isOpen() && this.draft.client().id === this.client()?.id);
  protected readonly mayWriteCountries = computed(() => this.me().roles.includes('PROVIDER_ADMIN'));
  protected readonly mayPublish = computed(
    () => this.mayWriteCountries() || this.me().roles.includes('ACCOUNT_MANAGER'),
  );
  protected readonly published = computed(() => this.draft.client().terms?.versions.at(-1));
  /** The day on which what is published takes effect, where the client is. */
  protected readonly effective = computed(() => {
    const from = instant(Date.parse(this.published()!.from));
    const place = parseZone(this.draft.base().coverages[0]?.zone ?? '') ?? zone('UTC');
    return this.t().effective(this.t().day(placeTime(this.copy.language(), place).typed(from).slice(0, 10)));
  });
  /** Those who may only read have nothing to see where nothing was published. */
  protected readonly hasNothing = computed(() => !this.mayPublish() && this.draft.client().terms === null);
  protected readonly differences = computed(() => differences(this.draft.base(), this.draft.draft(), this.telling()));
  protected readonly chosen = linkedSignal(() => untracked(this.draft.draft).coverages[0]!.id);
  protected readonly shown = signal<'changes' | 'publish' | undefined>(undefined);
  /** How the last publication ended, when it did not go through. */
  protected readonly ending = signal<Ending | undefined>(undefined);

  private readonly telling = computed(() => {
    const { services } = this.draft.client();
    const coverages = [...this.draft.base().coverages, ...this.draft.draft().coverages];
    return {
      words: this.words(),
      language: this.copy.language(),
      serviceName: (id: string) => services.find((service) => service.id === id)?.name ?? id,
      coverageName: (id: string) => coverages.findLast((coverage) => coverage.id === id)?.name ?? '',
    };
  });

  constructor() {
    effect(() => {
      const data = this.query.data();
      if (data?.client) untracked(() => this.draft.open(data.client!, data.holidays));
    });
    const { isVisible } = inject(Visible);
    effect(() => {
      if (isVisible()) untracked(() => this.query.again());
    });
    const title = inject(Title);
    effect(() => title.setTitle(`${this.t().title} · ${this.code()} · ${this.words().screens.product}`));
  }

  protected hear(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (this.isOpen() && this.mayPublish() && this.shown() === undefined) this.publish();
  }

  /** Opens the question once; with faults it leads to the first of them instead. */
  protected publish(): void {
    this.ending.set(undefined);
    this.draft.isLookedOver.set(true);
    if (this.draft.faults().size > 0) this.showFirstFault();
    else if (this.draft.isChanged()) this.shown.set('publish');
  }

  protected showFirstFault(): void {
    const [, number] = /^coverages\.(\d+)/.exec([...this.draft.faults().keys()][0] ?? '') ?? [];
    if (number !== undefined) this.chosen.set(this.draft.draft().coverages[Number(number)]!.id);
    const show = (): void => this.element.querySelector<HTMLElement>('[aria-invalid], .fault')?.focus();
    afterNextRender(show, { injector: this.injector });
  }

  protected finish(ending: Ending): void {
    this.shown.set(undefined);
    this.ending.set(ending === 'published' ? undefined : ending);
    this.draft.isLookedOver.set(ending === 'faulty');
    if (ending === 'published') this.draft.hasMoved.set(false);
    this.query.again();
  }

  protected discard(): void {
    this.shown.set(undefined);
    this.draft.discard();
  }
}
