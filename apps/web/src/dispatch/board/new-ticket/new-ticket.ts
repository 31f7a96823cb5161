import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type ActId, Acts, newActId } from '../../../graph/acts';
import { ClientContactsDocument, OpenTicketDocument, type OpenTicketInput } from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { watched } from '../../../graph/watched';
import { Unreachable } from '../../../graph/wire';
import { Control } from '../../../ui/field/control';
import { Field } from '../../../ui/field/field';
import { type PlacedFault, putFaults } from '../../../ui/field/put-faults';
import { Finder, type Found } from '../../../ui/finder/finder';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import { TicketDraft } from './typed-ticket';

/** `C`: a ticket in few fields, while the caller is still on the line. */
@Component({
  selector: 'vg-new-ticket',
  imports: [Control, Field, Finder, FormField, FormRoot, Popup],
  templateUrl: './new-ticket.html',
  styleUrl: './new-ticket.css',
})
export class NewTicket {
  private readonly acts = inject(Acts);
  private readonly copy = inject(Copy);
  private readonly draft = inject(TicketDraft);
  private readonly me = inject(Viewer).me;
  private readonly searched = signal('');
  /** One act as long as its words are the same, so that sending again after a silence opens one ticket. */
  private readonly actId = linkedSignal<unknown, ActId>({
    source: () => [this.draft.typed(), this.draft.requester()],
    computation: () => newActId(),
  });
  readonly deskId = input.required<string>();
  readonly opened = output<Row>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly requester = this.draft.requester;
  protected readonly kinds = ['INCIDENT', 'SERVICE_REQUEST', 'COMPLAINT'] as const;
  protected readonly priorities = ['P1', 'P2', 'P3', 'P4'] as const;
  protected readonly channels = ['PHONE', 'MAIL', 'CHAT', 'PORTAL'] as const;
  protected readonly clients = computed(
    () => this.me().desks.find(({ id }) => id === this.deskId())?.clients ?? this.me().clients,
  );
  private readonly answer = watched(ClientContactsDocument, () => {
    const { clientId } = this.draft.typed();
    return clientId ? { clientId, search: this.searched() || null } : undefined;
  });
  protected readonly contacts = computed(() =>
    this.answer.data()?.client?.contacts.map(({ id, name, jobTitle }): Found => ({ id, name, more: jobTitle })),
  );

  protected readonly form = form(
    this.draft.typed,
    (path) => {
      required(path.clientId, { message: () => this.t().newTicket.clientNeeded });
      required(path.title, { message: () => this.t().newTicket.titleNeeded });
    },
    {
      submission: {
        action: () => this.send(),
        onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  constructor() {
    effect(() => {
      const clientId = this.form.clientId().value();
      untracked(() => this.forgetRequesterOfAnother(clientId));
    });
  }

  protected search(text: string): void {
    this.searched.set(text.trim());
  }

  private forgetRequesterOfAnother(clientId: string): void {
    if (clientId === this.requesterClient) return;
    if (this.requesterClient !== undefined) this.requester.set(null);
    this.requesterClient = clientId;
  }
  private requesterClient: string | undefined;

  private async send(): Promise<PlacedFault[] | undefined> {
    this.refusal.set(undefined);
    try {
      const answer = await this.acts.send(OpenTicketDocument, this.input(), this.actId());
      if (answer.ok) return this.finish(answer.value);
      if ('fields' in answer.refusal) return putFaults(this.form, answer.refusal.fields);
      this.refusal.set(answer.refusal.message);
    } catch (failure) {
      this.refusal.set(failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed);
    }
    return undefined;
  }

  private input(): OpenTicketInput {
    const { clientId, title, description, kind, priority, channel } = this.draft.typed();
    return {
      clientId,
      deskId: this.deskId(),
      title: title.trim(),
      description: description.trim() || null,
      kind,
      channel,
      priority: priority || null,
      contactId: this.requester()?.id ?? null,
    };
  }

  private finish(row: Row): undefined {
    this.draft.clear();
    this.opened.emit(row);
  }
}
