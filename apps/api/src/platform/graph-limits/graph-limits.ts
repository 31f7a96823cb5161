/** How large a GraphQL request may be; each is a setting of its own. */
export interface GraphLimits {
  /** Fields inside fields. */
  readonly depth: number;
  /** What its answer may hold at most: see `weigh`. */
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  /** Words of the document as the lexer reads them. */
  readonly tokens: number;
  /** Questions in one request; acts are one in any case. */
  readonly rootFields: number;
  readonly variablesDepth: number;
  /** Scalars, lists and objects in the variables, all together. */
  readonly values: number;
  /** What one socket may follow at the same time. */
  readonly subscriptions: number;
  /** Sockets of one person in one process. */
  readonly sockets: number;
}
