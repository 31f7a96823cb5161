import type { ContractDraft } from '../draft/contract-draft';
import { tell, type Telling } from './told-draft';

/** What a draft says otherwise than what is published; `before` or `after` is undefined where one says nothing. */
export interface Difference {
  readonly key: string;
  readonly what: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** In the order of the draft; what it takes away comes last. */
export function differences(base: ContractDraft, draft: ContractDraft, telling: Telling): readonly Difference[] {
  const [before, after] = [tell(base, telling), tell(draft, telling)];
  const [said, says] = [
    new Map(before.map((line) => [line.key, line])),
    new Map(after.map((line) => [line.key, line])),
  ];
  const gone = before.filter(({ key }) => !says.has(key));
  return [
    ...after
      .filter(({ key, value }) => said.get(key)?.value !== value)
      .map(({ key, what, value }) => ({ key, what, before: said.get(key)?.value, after: value })),
    ...gone.map(({ key, what, value }) => ({ key, what, before: value, after: undefined })),
  ];
}
