/** What a decision gives back: facts to record, or the reason why not. Bugs and outages are thrown, not returned. */
export type Outcome<Fact, Refusal extends { readonly code: string }> =
  { readonly ok: true; readonly facts: readonly Fact[] } | { readonly ok: false; readonly refusal: Refusal };

export const accept = <Fact>(...facts: readonly Fact[]): { readonly ok: true; readonly facts: readonly Fact[] } => ({
  ok: true,
  facts,
});

export const refuse = <const Refusal extends { readonly code: string }>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
