import type { Catalog, Column, ForeignKey, Table } from './catalog.ts';
import { tableNamed } from './catalog.ts';

/** Texts by column; null is left out of the statement. */
export type Values = Readonly<Record<string, string | null>>;

/**
 * Finds the row that a reference of a new row is to stand on, the `nth` of its table; undefined leaves the reference out.
 */
export type FindTarget = (key: ForeignKey, nth: number) => Values | undefined;

/** What neither the type of a column nor its CHECK tells; a new column of that kind gets its line here. */
const hints: Readonly<Record<string, (at: number) => string>> = {
  'client.code': (at) => `C${at % 1_000_000}`,
  'client.tint': () => '1',
  'legal_entity.country': () => 'FR',
  'legal_entity.currency': () => 'EUR',
  'site.country': () => 'FR',
};

let made = 0;

/** A valid row of any table, made from what the catalog says of its columns; `given` goes before what is made up. */
export function makeRow(catalog: Catalog, name: string, given: Values, find: FindTarget): Values {
  const table = tableNamed(catalog, name);
  const referred = referencesOf(table, given, find);
  const isSaid = (column: string) => column in given || column in referred;
  const needed = table.columns.filter(({ name, isNeeded }) => !isSaid(name) && (isNeeded || isKey(table, name)));
  made += 1;
  return {
    ...Object.fromEntries(needed.map((column) => [column.name, valueFor(table, column)])),
    ...referred,
    ...given,
  };
}

const isKey = ({ primaryKey }: Table, column: string): boolean => primaryKey.includes(column);

/** Each reference to the same table stands on a row of its own; what may refer to its own kind does not have to. */
function referencesOf(table: Table, given: Values, find: FindTarget): Values {
  const values: Record<string, string | null> = {};
  const found = new Map<string, number>();
  for (const key of table.foreignKeys.filter(({ target }) => target !== table.name).toSorted(byName)) {
    const open = key.columns.filter((column) => !(column in given));
    const nth = found.get(key.target) ?? 0;
    const target = open.length === 0 ? undefined : find(key, nth);
    if (!target) continue;
    found.set(key.target, nth + 1);
    for (const column of open) values[column] = target[key.targetColumns[key.columns.indexOf(column)]!]!;
  }
  return values;
}

/** By fewest columns; of several to one table, the one that is called after it comes first. */
function byName(a: ForeignKey, b: ForeignKey): number {
  const isAfter = ({ columns, target }: ForeignKey) => Number(!columns.includes(`${target}_id`));
  return a.columns.length - b.columns.length || isAfter(a) - isAfter(b);
}

/** What else a row has to say when it says a column: `CHECK ((status = 'on_hold') = (hold_reason IS NOT NULL))`. */
export function saidWith({ checks }: Table, column: string): Values {
  const shape = new RegExp(`^CHECK \\(\\(\\((\\w+) = '([^']+)'::text\\) = \\(${column} IS NOT NULL\\)\\)\\)$`);
  const found = checks.map((check) => shape.exec(check)).find((match) => match !== null);
  return found ? { [found[1]!]: found[2]! } : {};
}

/** Some value that the column takes. */
export function valueFor(table: Table, { name, type }: Pick<Column, 'name' | 'type'>): string {
  const hint = hints[`${table.name}.${name}`];
  if (hint) return hint(made);
  const allowed = firstAllowed(table, name);
  if (allowed !== undefined) return allowed;
  const make = makers[type];
  if (!make) throw new Error(`${table.name}.${name}: nobody knows how to make a ${type}; add it to make-row.ts`);
  return make();
}

/** The first of the words that `CHECK (column IN (...))` allows; `true` where the CHECK is the column itself. */
function firstAllowed({ checks }: Table, column: string): string | undefined {
  if (checks.includes(`CHECK (${column})`)) return 'true';
  const listed = new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\['([^']*)'`);
  return checks.map((check) => listed.exec(check)?.[1]).find((word) => word !== undefined);
}

/** A new id, of version 7 by its shape; rising, so that a town is the same each time it is built. */
export const newUuid = (): string => {
  made += 1;
  return `018f0000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
};

const makers: Readonly<Record<string, () => string>> = {
  uuid: newUuid,
  text: () => `made ${made}`,
  integer: () => String(made),
  smallint: () => '1',
  bigint: () => String(made),
  boolean: () => 'false',
  jsonb: () => '{}',
  bytea: () => '\\x00',
  date: () => new Date(made * 86_400_000).toISOString().slice(0, 10),
  'timestamp with time zone': () => new Date(made * 60_000).toISOString(),
  'text[]': () => '{}',
  'uuid[]': () => '{}',
  tsvector: () => '',
};

export const literal = (text: string | null): string => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

export function insertOf(table: string, values: Values): string {
  const columns = Object.keys(values);
  const texts = columns.map((column) => literal(values[column] ?? null));
  return `INSERT INTO desk.${table} (${columns.join(', ')}) VALUES (${texts.join(', ')})`;
}
