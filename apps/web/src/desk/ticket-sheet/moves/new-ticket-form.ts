import { Component, computed, DOCUMENT, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { instant } from '@vigie/kernel';
import { OpenFollowUpDocument, SplitTicketDocument } from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { Control } from '../../../ui/field/control';
import { Field } from '../../../ui/field/field';
import type { PlacedFault } from '../../../ui/field/put-faults';
import { Icon } from '../../../ui/icon';
import type { Toast } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { formatHour } from '../../../words/format';
import { SheetFeed, type SheetTicket } from '../sheet-feed';
import { type AnyAnswer, Moving } from '../../../moves/moving';
import { keptForm } from '../../../moves/forms/kept-form';
import { sentOr } from '../../../moves/forms/mark-refused';
import { MoveForm } from '../../../moves/forms/move-form';

/** A ticket that comes out of this one: its second trouble, or what came back after it was closed. */
@Component({
  selector: 'vg-new-ticket-form',
  imports: [Control, Field, FormField, FormRoot, Icon, MoveForm],
  templateUrl: './new-ticket-form.html',
  styleUrl: '../../../moves/forms/fields.css',
})
export class NewTicketForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  private readonly router = inject(Router);
  private readonly feed = inject(SheetFeed);
  private readonly me = inject(Viewer).me;
  private readonly marked = markedMessage(inject(DOCUMENT));
  readonly ticket = input.required<SheetTicket>();
  readonly move = input.required<'split' | 'follow'>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  /** What the new ticket may begin with, the newest first. */
  protected readonly messages = computed(() => {
    const comments = this.feed.conversation()?.entries.filter((entry) => entry.__typename === 'Comment') ?? [];
    return comments
      .filter(({ body }) => body !== null)
      .map(({ id, author, at, body }) => ({
        id,
        body: body ?? '',
        word: `${formatHour(this.copy.language(), instant(Date.parse(at)))} ${author.name}, ${body?.slice(0, 60)}`,
      }))
      .reverse();
  });
  private readonly kept = keptForm(
    'new-ticket',
    () => this.ticket().id,
    () => ({
      title: this.move() === 'follow' ? (this.ticket().title ?? '') : '',
      description: this.move() === 'split' ? this.marked : '',
    }),
  );
  protected readonly form = form(
    this.kept.typed,
    (path) => required(path.title, { message: () => this.t().life.splitting.titleNeeded }),
    {
      submission: {
        action: () => this.send(),
        onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  protected begin(messageId: string): void {
    const found = this.messages().find(({ id }) => id === messageId);
    this.form.description().value.set(found?.body ?? '');
  }

  private async send(): Promise<PlacedFault[] | undefined> {
    const sent = sentOr(this.form, await (this.move() === 'split' ? this.split() : this.follow()));
    if (sent !== 'sent') return [...sent];
    this.kept.clear();
    this.left.emit();
    return undefined;
  }

  private split(): Promise<AnyAnswer | undefined> {
    const done = ({ reference }: { readonly reference: string }) =>
      this.opened(this.t().life.done.split(reference), reference);
    return this.moving.send(SplitTicketDocument, { ticketId: this.ticket().id, ...this.words() }, { done });
  }

  private follow(): Promise<AnyAnswer | undefined> {
    const { id: followsId, client, kind, channel, priority, site, service, contact } = this.ticket();
    const desk = this.me().desks.find(({ clients }) => clients.some(({ id }) => id === client.id));
    const done = ({ reference }: { readonly reference: string }) =>
      this.opened(this.t().life.done.followed(reference), reference);
    const input = {
      ...{ followsId, clientId: client.id, deskId: desk?.id ?? null, kind, channel, priority, ...this.words() },
      ...{ siteId: site?.id ?? null, serviceId: service?.id ?? null, contactId: contact?.id ?? null },
    };
    return this.moving.send(OpenFollowUpDocument, input, { done });
  }

  private words(): { readonly title: string; readonly description: string | null } {
    const { title, description } = this.kept.typed();
    return { title: title.trim(), description: description.trim() || null };
  }

  private opened(text: string, reference: string): Toast {
    const run = (): void => void this.router.navigate(['/tickets', reference]);
    return { text, act: { word: this.t().life.done.open, run } };
  }
}

/** What is marked inside a message, as one marks the words that speak of something else. */
function markedMessage(document: Document): string {
  const selection = document.getSelection();
  const isInMessage = selection?.anchorNode?.parentElement?.closest('vg-message');
  return isInMessage ? (selection?.toString().trim() ?? '') : '';
}
