import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type ActId, Acts, newActId } from '../../graph/acts';
import { AddPersonDocument, type AddPersonInput, type Level, type Role } from '../../graph/generated/graphql';
import { Unreachable } from '../../graph/wire';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { type PlacedFault, putFaults } from '../../ui/field/put-faults';
import { Popup } from '../../ui/popup/popup';
import { Copy } from '../../words/copy';
import type { Client } from '../changing-rights';

interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Empty: of any level. */
  readonly level: Level | '';
  /** Empty: every client. */
  readonly clientId: string;
}

const roles = ['TECHNICIAN', 'DISPATCHER', 'SHIFT_LEAD', 'ACCOUNT_MANAGER', 'FINANCE', 'PROVIDER_ADMIN'] as const;

/** `I`: somebody new at the provider, in few fields; their first password is shown once. */
@Component({
  selector: 'vg-invite',
  imports: [Control, Field, FormField, FormRoot, Popup],
  templateUrl: './invite.html',
  styleUrl: './invite.css',
})
export class Invite {
  private readonly acts = inject(Acts);
  private readonly copy = inject(Copy);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly clients = input.required<readonly Client[]>();
  readonly added = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens().rights);
  protected readonly levelWords = computed(() => this.copy.screens().ticket.level);
  protected readonly roles = roles;
  protected readonly levels = ['L1', 'L2', 'L3'] as const;
  protected readonly typed = signal<TypedPerson>({ name: '', email: '', role: 'TECHNICIAN', level: '', clientId: '' });
  protected readonly refusal = signal<string | undefined>(undefined);
  /** Undefined until there is an account; null when its password was told before. */
  protected readonly password = signal<string | null | undefined>(undefined);
  /** One act as long as its words are the same, so that sending again after a silence opens one account. */
  private readonly actId = linkedSignal<unknown, ActId>({ source: this.typed, computation: () => newActId() });

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: () => this.t().nameNeeded });
      required(path.email, { message: () => this.t().mailNeeded });
    },
    {
      submission: {
        action: () => this.send(),
        onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  private async send(): Promise<PlacedFault[] | undefined> {
    this.refusal.set(undefined);
    try {
      const answer = await this.acts.send(AddPersonDocument, this.input(), this.actId());
      if (answer.ok) return this.finish(answer.value.firstPassword ?? null);
      if ('fields' in answer.refusal) return putFaults(this.form, answer.refusal.fields);
      this.refusal.set(answer.refusal.message);
    } catch (failure) {
      const { outage } = this.copy.screens();
      this.refusal.set(failure instanceof Unreachable ? outage.notSent : outage.failed);
    }
    return undefined;
  }

  private input(): AddPersonInput {
    const { name, email, role, level, clientId } = this.typed();
    const clientIds = clientId === '' || role === 'PROVIDER_ADMIN' ? null : [clientId];
    return { name: name.trim(), email: email.trim(), role, level: level || null, clientIds };
  }

  private finish(password: string | null): undefined {
    this.password.set(password);
    this.added.emit();
    const focusClose = (): void => this.host.querySelector<HTMLElement>('[data-first]')?.focus();
    afterNextRender(focusClose, { injector: this.injector });
  }
}
