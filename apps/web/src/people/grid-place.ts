import type { Line } from './lines';

/** Where the cursor stands: a line with a person, and a client's column. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

export type Travel = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'pageUp' | 'pageDown';

/** From one cell to the next: heads of groups are stepped over, and nothing lies beyond the edges. */
export function travelled(
  { line, column }: GridPlace,
  way: Travel,
  { lines, columns, page }: { readonly lines: readonly Line[]; readonly columns: number; readonly page: number },
): GridPlace {
  const sideways = { left: -1, right: 1 }[way as string];
  if (sideways !== undefined) return { line, column: Math.max(0, Math.min(columns - 1, column + sideways)) };
  const people = lines.flatMap((one, at) => (one.kind === 'person' ? [at] : []));
  const present = people.indexOf(line);
  const by = { up: -1, down: 1, pageUp: -page, pageDown: page, first: -people.length, last: people.length }[
    way as 'up'
  ];
  const reached = Math.max(0, Math.min(people.length - 1, Math.max(0, present) + by));
  return { line: people[reached] ?? -1, column };
}
