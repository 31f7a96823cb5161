import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Id } from '@vigie/kernel';
import type { Channel, HoldReason, Level, Priority, TicketKind, TicketRoot } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { AssignTicket, CommentTicket, HoldTicket, OpenTicket, QualifyTicket } from '../ticketing/index.ts';
import type { BuiltClient } from './provider.builder.ts';

type Said = { readonly by: SignedIn; readonly audience: 'public' | 'internal'; readonly body: string };

/** A ticket that goes through the real acts: `aTicket('Étiquettes hors ligne').for(albarine).atLevel('L2').openedBy(dalia, app)`. */
export const aTicket = (title: string) => new TicketBuilder(title);

class TicketBuilder {
  private client: BuiltClient | undefined;
  private kind: TicketKind = 'incident';
  private channel: Channel = 'phone';
  private priority: Priority = 'P3';
  private level: Level | undefined;
  private root: TicketRoot | undefined;
  private contactId: string | null = null;
  private siteId: string | null = null;
  private assigneeId: string | undefined;
  private description: string | null = null;
  private holdReason: HoldReason | undefined;
  private readonly said: Said[] = [];
  /** Acts of the same name are one act: a story told again after a crash makes nothing twice. */
  private name: string;

  constructor(private readonly title: string) {
    this.name = title;
  }

  named(name: string): this {
    this.name = name;
    return this;
  }

  for(client: BuiltClient, contactId: string | null = null, siteId: string | null = null): this {
    this.client = client;
    this.contactId = contactId;
    this.siteId = siteId;
    return this;
  }

  of(kind: TicketKind): this {
    this.kind = kind;
    return this;
  }

  by(channel: Channel): this {
    this.channel = channel;
    return this;
  }

  at(priority: Priority): this {
    this.priority = priority;
    return this;
  }

  atLevel(level: Level): this {
    this.level = level;
    return this;
  }

  rootedIn(root: TicketRoot): this {
    this.root = root;
    return this;
  }

  /** The requester's own words. */
  described(description: string): this {
    this.description = description;
    return this;
  }

  assignedTo(staffId: string | undefined): this {
    this.assigneeId = staffId;
    return this;
  }

  heldFor(reason: HoldReason): this {
    this.holdReason = reason;
    return this;
  }

  withWord(by: SignedIn, body: string, audience: Said['audience'] = 'public'): this {
    this.said.push({ by, audience, body });
    return this;
  }

  /** Throws when an act is refused: a story does not ask for what may not be. */
  async openedBy(caller: SignedIn, app: INestApplicationContext): Promise<Id<'Ticket'>> {
    const { kind, channel, priority, title, description, contactId, siteId } = this;
    const clientId = this.client!.id;
    const input = { clientId, kind, channel, priority, title, description, contactId, siteId };
    const opened = await app.get(OpenTicket).openTicket(caller, 'fr', this.actId('open'), input);
    const ticketId = idOf(opened);
    await this.qualify(caller, app, ticketId);
    for (const [at, { by, ...word }] of this.said.entries())
      idOf(await app.get(CommentTicket).commentTicket(by, 'fr', this.actId(`say ${at}`), { ticketId, ...word }));
    if (this.assigneeId !== undefined) {
      const wish = { ticketId, assigneeId: this.assigneeId as Id<'Staff'> };
      idOf(await app.get(AssignTicket).assignTicket(caller, 'fr', this.actId('assign'), wish));
    }
    if (this.holdReason !== undefined) {
      const wish = { ticketId, reason: this.holdReason };
      idOf(await app.get(HoldTicket).holdTicket(caller, 'fr', this.actId('hold'), wish));
    }
    return ticketId;
  }

  private async qualify(caller: SignedIn, app: INestApplicationContext, ticketId: Id<'Ticket'>): Promise<void> {
    const { level, root } = this;
    if (level === undefined && root === undefined) return;
    const wish = { ticketId, ...(level && { level }), ...(root && { root }) };
    idOf(await app.get(QualifyTicket).qualifyTicket(caller, 'fr', this.actId('qualify'), wish));
  }

  private actId(act: string): Id<'Act'> {
    const digits = createHash('sha256').update(`${this.client?.code} ${this.name} ${act}`).digest('hex');
    const shape = /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/;
    return digits.replace(shape, '$1-$2-7$3-8$4-$5') as Id<'Act'>;
  }
}

function idOf(answer: { readonly id: string } | { readonly code: string; readonly message: string }): Id<'Ticket'> {
  if ('code' in answer) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.id as Id<'Ticket'>;
}
