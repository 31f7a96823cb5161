import { type Id, instant } from '@vigie/kernel';
import { categoryName } from '@vigie/ticketing';
import type { Tx } from '../../platform/desk.ts';
import { idAt } from '../../platform/ids.ts';
import { addCategories, type NamedCategory, seekCategories, type SoughtCategory } from '../../tenancy/index.ts';
import { keyOf, type Mode, type PlacedIncident } from './settle-people.ts';

/**
 * The categories that a log speaks of, in the catalogue of each client: found or added, batch by batch, each once in a
 * run. When only looking, what is missing is counted and gets an id that is kept nowhere.
 */
export class Categories {
  made = 0;
  private readonly mode: Mode;
  private readonly byName = new Map<string, Id<'Category'>>();
  private readonly byFold = new Map<string, Id<'Category'>>();
  private readonly folds = new Map<string, string>();

  constructor(mode: Mode) {
    this.mode = mode;
  }

  readonly categoryOf = (clientId: string, text: string): Id<'Category'> =>
    this.byName.get(keyOf(clientId, categoryName(text)))!;

  /** A category without case and accents, and so the same for all its spellings; undefined for any other id. */
  readonly nameOf = (id: string): string | undefined => this.folds.get(id);

  /** After it, every category that these incidents name has an id. */
  async settle(tx: Tx, placed: readonly PlacedIncident[]): Promise<void> {
    const wanted = this.unknown(placed.flatMap(namesOf));
    if (wanted.length === 0) return;
    const sought = await seekCategories(tx, wanted);
    const missing = this.missing(sought);
    this.made += missing.length;
    const isWriting = this.mode === 'write' && missing.length > 0;
    if (isWriting) await addCategories(tx, missing);
    for (const one of isWriting ? await seekCategories(tx, wanted) : sought) this.know(one);
  }

  private know({ clientId, name, folded, id }: SoughtCategory): void {
    const fold = keyOf(clientId, folded);
    const known = id ?? this.byFold.get(fold) ?? idAt<'Category'>(instant(0));
    this.byName.set(keyOf(clientId, name), known);
    this.byFold.set(fold, known);
    this.folds.set(known, folded);
  }

  /** Each once, whatever spellings it has in the log. */
  private missing(sought: readonly SoughtCategory[]): readonly NamedCategory[] {
    const absent = sought.filter(({ id }) => id === null).map((one) => [keyOf(one.clientId, one.folded), one] as const);
    return [...new Map(absent)].filter(([fold]) => !this.byFold.has(fold)).map(([, one]) => one);
  }

  private unknown(names: readonly NamedCategory[]): readonly NamedCategory[] {
    const distinct = new Map(names.map((named) => [keyOf(named.clientId, named.name), named]));
    return [...distinct].filter(([key]) => !this.byName.has(key)).map(([, named]) => named);
  }
}

/** What it was opened as and what it was called since; also on an incident whose first change is still to come. */
const namesOf = ({ incident, clientId }: PlacedIncident): readonly NamedCategory[] =>
  [incident.first, ...incident.entries].flatMap(({ said }) =>
    said.category === null ? [] : [{ clientId, name: categoryName(said.category) }],
  );
