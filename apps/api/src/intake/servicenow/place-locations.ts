/** What a location becomes: a client company of its own, or a site of the company that gathers the small ones. */
export interface Placing {
  /** Those with most incidents, most first. */
  readonly own: readonly PlannedClient[];
  /** Sites of the small clients' company, in the order of their names. */
  readonly gathered: readonly string[];
}

export interface PlannedClient {
  readonly location: string;
  readonly code: string;
  readonly incidents: number;
}

const naturally = new Intl.Collator('en', { numeric: true }).compare;

/** How many incidents were last at each location; those without one are not counted. */
export function countByLocation(locations: Iterable<string | null>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const location of locations) if (location !== null) counts.set(location, (counts.get(location) ?? 0) + 1);
  return counts;
}

/** Places the locations that are not known yet; `isTaken` says which codes other clients have. */
export function placeLocations(
  counts: ReadonlyMap<string, number>,
  wish: { readonly clients: number; readonly known: ReadonlySet<string>; readonly taken: ReadonlySet<string> },
): Placing {
  const ranked = [...counts].sort(([a, many], [b, others]) => others - many || naturally(a, b));
  const large = ranked.slice(0, wish.clients).filter(([location]) => !wish.known.has(location));
  const taken = new Set(wish.taken);
  const own = large.map(([location, incidents]) => ({ location, incidents, code: newCode(location, taken) }));
  const names = new Set(large.map(([location]) => location));
  const gathered = [...counts.keys()].filter((location) => !names.has(location) && !wish.known.has(location));
  return { own, gathered: gathered.sort(naturally) };
}

/** A code that nobody has, two to eight capital letters and digits, which is then taken. */
export function newCode(name: string, taken: Set<string>, length = 4): string {
  const base = codeFrom(name, length);
  let code = base;
  for (let next = 2; taken.has(code); next += 1) code = `${base.slice(0, 8 - String(next).length)}${next}`;
  taken.add(code);
  return code;
}

/** `Location 108` is L108, `Lyon Part-Dieu` LYON; what has no Latin letter to begin with begins with C for client. */
function codeFrom(name: string, length: number): string {
  const letters = name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '');
  const numbered = /^([A-Z])[A-Z ]*?(\d{1,7})$/.exec(letters);
  if (numbered) return `${numbered[1]}${numbered[2]!.padStart(2, '0')}`;
  const joined = letters.replaceAll(' ', '').replace(/^(?=\d|$)/, 'C');
  return joined.slice(0, length).padEnd(3, '0');
}
