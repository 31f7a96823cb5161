import type { FieldTree, ValidationError } from '@angular/forms/signals';

/** A faulty field as the server names it: a dotted path from the input, and a sentence. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type PlacedFault = ValidationError.WithOptionalFieldTree;

/** The server's faults on the fields they name; one whose field is not in this form stays on the form itself. */
export function putFaults<Model extends object>(form: FieldTree<Model>, faults: readonly Fault[]): PlacedFault[] {
  const fields = new Map<string, FieldTree<unknown>>(Object.entries(form as object));
  return faults.map(({ path, message }) => {
    const fieldTree = fields.get(path);
    return fieldTree ? { kind: 'server', message, fieldTree } : { kind: 'server', message };
  });
}
