/** `ACME-1042`: the client's code, then the number within that client. */
export const referenceOf = (clientCode: string, number: number): string => `${clientCode}-${number}`;

/** Undefined when the text is no reference; case and blanks around it do not matter. */
export function parseReference(text: string): { readonly clientCode: string; readonly number: number } | undefined {
  const found = /^([A-Z][A-Z0-9]{1,7})-([1-9]\d{0,8})$/.exec(text.trim().toUpperCase());
  return found ? { clientCode: found[1]!, number: Number(found[2]) } : undefined;
}
