interface HasId {
  readonly id: string;
}

/** The ids from one row to another, both included, whichever stands first; only the second when the first is gone. */
export function between(rows: readonly HasId[], from: string, to: string): readonly string[] {
  const [one, other] = [rows.findIndex(({ id }) => id === from), rows.findIndex(({ id }) => id === to)];
  if (one < 0 || other < 0) return [to];
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id);
}

/** With this one when it was out, without when it was in. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = new Set(ids);
  return rest.delete(id) ? rest : rest.add(id);
}
