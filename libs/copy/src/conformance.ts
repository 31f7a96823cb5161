/** What the command line says when an engine answers a file of cases. */
export interface Conformance {
  readonly usage: string;
  readonly description: string;
  readonly kind: string;
  readonly file: string;
  readonly out: string;
  readonly unknownKind: (why: { readonly kind: string; readonly known: readonly string[] }) => string;
  readonly noCases: (why: { readonly path: string }) => string;
  /** `value` as JSON; undefined when the field is not there. */
  readonly malformedCase: (why: {
    readonly id: string;
    readonly field: string;
    readonly value: string | undefined;
  }) => string;
  readonly brokenCase: (why: { readonly id: string; readonly message: string }) => string;
  readonly withoutExpectation: (count: number) => string;
}
