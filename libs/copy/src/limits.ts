/** How far a request goes beyond what is taken, and what is. */
export interface Overstep {
  readonly limit: number;
  /** What was found; of what is not read to its end, the first figure beyond the limit. */
  readonly found: number;
}

/** Why a GraphQL request is turned away before anything of it is run, by code. */
export interface Limits {
  readonly TOO_LONG: (why: Overstep) => string;
  readonly TOO_DEEP: (why: Overstep) => string;
  readonly TOO_COSTLY: (why: Overstep) => string;
  readonly TOO_MANY_ALIASES: (why: Overstep) => string;
  readonly TOO_MANY_DIRECTIVES: (why: Overstep) => string;
  readonly TOO_MANY_ROOT_FIELDS: (why: Overstep) => string;
  readonly TOO_MANY_MUTATIONS: (why: Overstep) => string;
  readonly TOO_MANY_OPERATIONS: (why: Overstep) => string;
  readonly VARIABLES_TOO_DEEP: (why: Overstep) => string;
  readonly TOO_MANY_VALUES: (why: Overstep) => string;
  readonly TOO_MANY_SUBSCRIPTIONS: (why: Overstep) => string;
  readonly BATCH_REFUSED: () => string;
  readonly POST_ONLY: () => string;
  readonly NO_DOCUMENT: () => string;
  readonly PERSISTED_QUERY_ONLY: () => string;
}
export type LimitCode = keyof Limits;
