import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { languages } from '@vigie/copy';
import { departures } from '../graph/session-tabs';
import { Session } from '../graph/session';
import { SessionTabs } from '../graph/session-tabs';
import { Unreachable } from '../graph/wire';
import { Control } from '../ui/field/control';
import { Field } from '../ui/field/field';
import { type PlacedFault, putFaults } from '../ui/field/put-faults';
import { Mark } from '../ui/mark/mark';
import { Copy } from '../words/copy';
import { SeaChart } from './sea-chart';

/** « Prendre le quart »: address and password; whatever goes wrong, what was typed stays. */
@Component({
  selector: 'vg-sign-in',
  imports: [Control, Field, FormField, FormRoot, Mark, SeaChart],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.css',
})
export class SignIn {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly copy = inject(Copy);
  /** Where the person was when the session ended. */
  readonly retour = input<string>();
  /** Why it ended. */
  readonly motif = input<string>();

  protected readonly t = computed(() => this.copy.screens().signIn);
  protected readonly languages = languages;
  protected readonly shown = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly departed = computed(() => departures.find((why) => why === this.motif()));
  private readonly typed = signal({ email: '', password: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.email, { message: () => this.t().emailNeeded });
      required(path.password, { message: () => this.t().passwordNeeded });
    },
    {
      submission: {
        action: () => this.signIn(),
        onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  constructor() {
    inject(Title).setTitle('Vigie');
    inject(SessionTabs).onArrival(() => void this.enter());
  }

  private async signIn(): Promise<PlacedFault[] | undefined> {
    this.refusal.set(undefined);
    try {
      const { email, password } = this.typed();
      const refusal = await this.session.signIn(email.trim(), password);
      if (!refusal) await this.enter();
      else if (refusal.fields?.length) return putFaults(this.form, refusal.fields);
      else this.refusal.set(refusal.detail);
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      this.refusal.set(this.t().unreachable);
    }
    return undefined;
  }

  /** Only a path of ours is followed, so that a crafted link cannot send a person elsewhere. */
  private enter(): Promise<boolean> {
    const back = this.retour();
    const url = back?.startsWith('/') && !back.startsWith('//') ? back : '/';
    return this.router.navigateByUrl(url, { replaceUrl: true });
  }
}
