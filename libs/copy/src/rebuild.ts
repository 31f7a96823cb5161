/** What the command line says when it makes again what is made from facts. */
export interface Rebuild {
  readonly usage: string;
  readonly description: string;
  readonly usageOfClocks: string;
  readonly clocks: string;
  readonly check: string;
  readonly compared: (found: { readonly tickets: number; readonly clocks: number }) => string;
  readonly equal: string;
  readonly awaited: (count: number) => string;
  /** `more`: beyond the references given. */
  readonly differing: (found: {
    readonly count: number;
    readonly references: readonly string[];
    readonly more: number;
    readonly repaired: boolean;
  }) => string;
}
