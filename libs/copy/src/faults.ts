/** Rules of form that an input field can break, with the numbers a sentence about them needs. */
export interface Faults {
  readonly required: () => string;
  readonly tooLong: (why: { readonly max: number; readonly length: number }) => string;
  readonly email: () => string;
  readonly id: () => string;
  readonly oneOf: (why: { readonly values: readonly string[] }) => string;
  readonly range: (why: { readonly min: number; readonly max: number }) => string;
  readonly notText: () => string;
  readonly unknown: () => string;
  readonly cursor: () => string;
  readonly actId: () => string;
}
export type FaultRule = keyof Faults;
