import { inject, Injectable, signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Subject } from 'rxjs';
import { type ActId, Acts, type Answer, type FieldFault, newActId } from '../graph/acts';
import { Unreachable } from '../graph/wire';
import { type Toast, Toaster } from '../ui/toast/toaster';
import { Copy } from '../words/copy';

type Mutation<Result, Input> = TypedDocumentNode<
  Record<string, Result>,
  { readonly actId: string; readonly input: Input }
>;

/** What came back of any move; some refusals speak of fields. */
export type AnyAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: {
        readonly code: string;
        readonly fields?: readonly FieldFault[];
        readonly missing?: readonly string[];
      };
    };

/** How a move is announced, and what the screen shows until the server has answered. */
export interface Announced<Result> {
  readonly done: (value: Result) => Toast;
  readonly meanwhile?: object;
}

/** Sends the moves of the ticket that is shown, one at a time, and says what became of them. */
@Injectable()
export class Moving {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private pending: { readonly what: string; readonly actId: ActId } | undefined;
  readonly isMoving = signal(false);
  /** What the server answered to each move that it made. */
  readonly made = new Subject<object>();
  /** Why the last move was not made, in words. */
  readonly refusal = signal<string | undefined>(undefined);

  /** Undefined when nobody knows whether it arrived: the same move, sent again, is then the same act. */
  async send<Result extends object, Input>(
    mutation: Mutation<Result, Input>,
    input: Input,
    { done, meanwhile }: Announced<Extract<Answer<Result>, { ok: true }>['value']>,
  ): Promise<Answer<Result> | undefined> {
    this.isMoving.set(true);
    this.refusal.set(undefined);
    try {
      const answer = await this.acts.send(mutation, input, this.actIdOf(input), meanwhile);
      this.pending = undefined;
      if (answer.ok) this.tell(answer.value, done);
      else this.refusal.set(answer.refusal.message);
      return answer;
    } catch (failure) {
      const { notSent, failed } = this.copy.screens().outage;
      this.refusal.set(failure instanceof Unreachable ? notSent : failed);
      return undefined;
    } finally {
      this.isMoving.set(false);
    }
  }

  private tell<Value extends object>(value: Value, done: (value: Value) => Toast): void {
    this.made.next(value);
    this.toaster.say(done(value));
  }

  private actIdOf(input: unknown): ActId {
    const what = JSON.stringify(input);
    if (this.pending?.what !== what) this.pending = { what, actId: newActId() };
    return this.pending.actId;
  }
}
