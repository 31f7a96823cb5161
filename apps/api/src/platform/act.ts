import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Id, type Instant, iso } from '@vigie/kernel';
import { abilityOf, type Caller, mayEver, operations } from '@vigie/tenancy';
import { type Config, keyFor } from '../config.ts';
import { Desk, type Tx } from './desk.ts';
import { InvalidInputError } from './input.ts';
import { configuration } from './tokens.ts';

/** One wish of one person, which is carried out at most once however often it is sent. */
export interface ActRequest {
  /** The mutation's name, which has a line in the policy table's operations. */
  readonly name: string;
  readonly actId: Id<'Act'>;
  readonly input: object;
}

export interface Accepted {
  /** Null when it was done for the provider as a whole. */
  readonly clientId: Id<'Client'> | null;
  readonly subjectId: string;
  /** What else its answer tells and could not be read again later: ids, codes and instants. */
  readonly effect?: object;
}

/** What an act came to: the thing it made or changed, or a refusal with its data; kept as the audit line. */
export type Decision =
  { readonly accepted: Accepted } | { readonly refused: { readonly code: string } & Readonly<Record<string, unknown>> };

/** Instants are kept as ISO text, so that a repeated act says from its line just what the first one said. */
export const refusedOnWire = <R extends { readonly code: string; readonly since?: Instant }>({
  since,
  ...refusal
}: R) => ({
  ...refusal,
  ...(since === undefined ? {} : { since: iso(since) }),
});

@Injectable()
export class Acts {
  private readonly digestKey: Uint8Array;

  constructor(
    private readonly desk: Desk,
    @Inject(configuration) config: Config,
  ) {
    this.digestKey = keyFor(config.secret, 'digest of an act');
  }

  /**
   * Decides, records and shows in one transaction. The audit line carries (actor, actId) as a unique key: a second
   * arrival, even at the same moment, is rolled back and answered from the first one's line. What was right the first
   * time can be at fault the second, just because it has been done.
   */
  async carryOut<View>(
    caller: Caller,
    request: ActRequest,
    decide: (tx: Tx) => Promise<Decision>,
    show: (tx: Tx, decision: Decision) => Promise<View>,
  ): Promise<View> {
    const digest = this.digestOf(request);
    const carriedOut = this.desk.inTransaction(caller, async (tx) => {
      const decision = isAllowed(caller, request) ? await decide(tx) : notAllowed;
      await record(tx, request, digest, decision);
      return show(tx, decision);
    });
    return carriedOut.catch((error: unknown) => {
      if (!mayBeRepetition(error)) throw error;
      return this.replay(caller, request, digest, show, error);
    });
  }

  /** Throws what stopped the act when it was its first arrival. */
  private replay<View>(
    caller: Caller,
    request: ActRequest,
    digest: string,
    show: (tx: Tx, decision: Decision) => Promise<View>,
    stopped: unknown,
  ): Promise<View> {
    return this.desk.inTransaction(caller, async (tx) => {
      const [first] = await tx.query<{ outcome: Decision; input_digest: string }>(
        'SELECT outcome, input_digest FROM desk.act WHERE actor_id = $1 AND act_id = $2',
        [caller.userId, request.actId],
      );
      if (!first) throw stopped;
      return show(tx, first.input_digest === digest ? first.outcome : { refused: { code: 'ACT_ID_REUSED' } });
    });
  }

  private digestOf({ name, input }: ActRequest): string {
    return createHmac('sha256', this.digestKey).update(name).update(canonical(input)).digest('hex');
  }
}

const notAllowed: Decision = { refused: { code: 'NOT_ALLOWED' } };

function isAllowed(caller: Caller, { name }: ActRequest): boolean {
  const needs = operations[`Mutation.${name}`];
  if (needs === undefined) throw new Error(`Mutation.${name} has no line in the policy table`);
  return typeof needs === 'string' || mayEver(abilityOf(caller), needs[1] as never, needs[0]);
}

async function record(tx: Tx, request: ActRequest, digest: string, decision: Decision): Promise<void> {
  const accepted = 'accepted' in decision ? decision.accepted : undefined;
  await tx.hot(
    `INSERT INTO desk.act (id, act_id, actor_id, act, client_id, subject_id, at, input_digest, outcome)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.newId(),
      request.actId,
      tx.userId,
      request.name,
      accepted?.clientId ?? null,
      accepted?.subjectId ?? null,
      new Date(tx.now),
      digest,
      JSON.stringify(decision),
    ],
  );
}

function mayBeRepetition(error: unknown): boolean {
  const { code, constraint } = ((error as { driverError?: object }).driverError ?? {}) as Record<string, unknown>;
  return error instanceof InvalidInputError || (code === '23505' && constraint === 'act_actor_id_act_id_key');
}

/** The same input gives the same text whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
