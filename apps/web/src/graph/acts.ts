import { inject, Service } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Id, instant, newId } from '@vigie/kernel';
import { Connection } from './connection';
import { Graph } from './graph';
import { Unreachable } from './wire';

/** Made once per gesture and kept across its retries, so that an act whose answer was lost is never done twice. */
export type ActId = Id<'Act'>;

export const newActId = (): ActId => newId(instant(Date.now()), crypto.getRandomValues(new Uint8Array(10)));

/** A refusal as every mutation selects it; some carry faulty fields. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldFault[];
}
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** What an act gave: the thing as it is now, or the reason why not. */
export type Answer<Result> =
  | { readonly ok: true; readonly value: Exclude<Result, Refusal> }
  | { readonly ok: false; readonly refusal: Extract<Result, Refusal> };

type ActVariables<Input> = { readonly actId: string; readonly input: Input };

/** Waits before the second and the third attempt, in milliseconds. */
const pauses = [400, 1_600];

/** Sends acts: retries while nobody knows whether they arrived, and hands refusals back as values. */
@Service()
export class Acts {
  private readonly graph = inject(Graph);
  private readonly connection = inject(Connection);

  /**
   * Throws `Unreachable` when no attempt was answered; trying again with the same `actId` is safe. `meanwhile` is the
   * answer by field that every screen shows until the true one comes, and goes back from when that is another one.
   */
  async send<Result extends object, Input>(
    mutation: TypedDocumentNode<Record<string, Result>, ActVariables<Input>>,
    input: Input,
    actId: ActId = newActId(),
    meanwhile?: object,
  ): Promise<Answer<Result>> {
    const result = await this.persist(() => this.once(mutation, { actId, input }, meanwhile));
    return 'code' in result
      ? { ok: false, refusal: result as Extract<Result, Refusal> }
      : { ok: true, value: result as Exclude<Result, Refusal> };
  }

  private async persist<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (const pause of pauses) {
      try {
        return await attempt();
      } catch (failure) {
        if (!(failure instanceof Unreachable)) throw failure;
        await passing(failure.retryAfter ?? pause);
      }
    }
    return attempt();
  }

  private async once<Result, Input>(
    mutation: TypedDocumentNode<Record<string, Result>, ActVariables<Input>>,
    variables: ActVariables<Input>,
    meanwhile: object | undefined,
  ): Promise<Result> {
    if (this.connection.outage()?.kind === 'offline') throw new Unreachable();
    const { data } = await this.graph.client.mutate<Record<string, Result>, ActVariables<Input>>({
      mutation,
      variables,
      ...(meanwhile && { optimisticResponse: meanwhile as Record<string, Result> }),
    });
    const [result] = Object.values(data ?? {});
    if (result === undefined) throw new Error('an act answered nothing');
    return result as Result;
  }
}

const passing = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
