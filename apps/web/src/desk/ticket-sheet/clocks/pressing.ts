import type { Clock } from '@vigie/sla';

/**
 * The promise that a ticket is about now: of those still owed the one due first, one that is held last; when all is
 * done the resolution, which the client waited for. Undefined when nothing was ever promised.
 */
export function pressing(promises: readonly Clock[]): Clock | undefined {
  const owed = promises.filter(({ condition }) => condition.kind !== 'not_owed');
  const first = owed.toSorted((a, b) => dueOf(a) - dueOf(b))[0];
  return first ?? promises.find(({ name }) => name === 'resolution') ?? promises.at(-1);
}

const dueOf = ({ due }: Clock): number => due ?? Number.MAX_SAFE_INTEGER;
