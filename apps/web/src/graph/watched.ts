import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { ObservableQuery, OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Connection } from './connection';
import { Graph } from './graph';

/** A question kept asked: what is remembered at once, then the server's answer, then every later change of it. */
export interface Watched<Data> {
  /** Undefined until something is known for the present variables. */
  readonly data: Signal<Data | undefined>;
  /** Whether the last question failed; `data` may still hold what was known before. */
  readonly failed: Signal<boolean>;
  /** Whether the server has answered for the present variables. */
  readonly settled: Signal<boolean>;
  /** Asks the server again. */
  again(): void;
}

interface State<Data> {
  readonly data: Data | undefined;
  readonly failed: boolean;
  readonly settled: boolean;
}

const nothing = { data: undefined, failed: false, settled: false } as const;

/** Watches a query while the injection context lives; undefined variables ask nothing. One that failed is asked again on return. */
export function watched<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
): Watched<Data> {
  const { client } = inject(Graph);
  const { outage } = inject(Connection);
  const state = signal<State<Data>>(nothing);
  let question: ObservableQuery<Data> | undefined;
  effect((onCleanup) => {
    const asked = variables();
    state.set(nothing);
    if (!asked) return;
    question = client.watchQuery<Data>({ query, variables: asked, ...firstKnownThenTrue });
    const answers = question.subscribe((answer) => state.set(stateOf(answer)));
    onCleanup(() => answers.unsubscribe());
  });
  const again = (): void => void question?.refetch().catch(() => undefined);
  effect(() => {
    if (outage() === undefined && untracked(state).failed) again();
  });
  return {
    data: computed(() => state().data),
    failed: computed(() => state().failed),
    settled: computed(() => state().settled),
    again,
  };
}

const firstKnownThenTrue = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

const stateOf = <Data>({ data, dataState, error, loading }: ObservableQuery.Result<Data>): State<Data> => ({
  data: dataState === 'complete' ? (data as Data) : undefined,
  failed: error !== undefined,
  settled: !loading && error === undefined,
});
