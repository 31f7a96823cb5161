/** Rules of form that an input field can break, with the numbers a sentence about them needs. */
export interface Faults {
  readonly required: () => string;
  readonly tooLong: (why: { readonly max: number; readonly length: number }) => string;
  readonly id: () => string;
  readonly unknown: () => string;
  readonly actId: () => string;
}
export type FaultRule = keyof Faults;
