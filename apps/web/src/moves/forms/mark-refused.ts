import type { FieldTree } from '@angular/forms/signals';
import type { AnyAnswer } from '../moving';
import { type Fault, type PlacedFault, putFaults } from '../../ui/field/put-faults';

/** What became of a form: sent, or with these faults on its fields. */
export type Sent = 'sent' | readonly PlacedFault[];

/** Marks the fields that a refusal names, the missing ones with this sentence, and puts the keyboard in the first. */
export function sentOr<Model extends object>(
  form: FieldTree<Model>,
  answer: AnyAnswer | undefined,
  sentence = '',
): Sent {
  if (answer?.ok) return 'sent';
  const refusal = answer?.refusal;
  const missing = refusal?.missing?.map((item) => ({ path: item.toLowerCase(), message: sentence }));
  const faults = putFaults(form, missing ?? refusal?.fields?.map(ownPath) ?? []);
  faults[0]?.fieldTree?.().focusBoundControl();
  return faults;
}

/** A field inside a part of the input, `pack.symptom`, bears its own name here. */
const ownPath = ({ path, message }: Fault): Fault => ({ path: path.split('.').at(-1) ?? path, message });
