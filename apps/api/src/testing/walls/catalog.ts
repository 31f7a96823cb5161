import type pg from 'pg';

/** A column as the database has it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether a row cannot be made without saying it. */
  readonly isNeeded: boolean;
  readonly isNullable: boolean;
  /** Whether rows may not share a value of it, alone or with other columns. */
  readonly isUnique: boolean;
  /** Which of the product's roles may change it. */
  readonly changeableBy: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  /** Its definition, from which it can be put back. */
  readonly definition: string;
}

/** A row-level policy, from which it can be put back. */
export interface StoredPolicy {
  readonly table: string;
  readonly name: string;
  readonly verb: 'select' | 'insert' | 'update';
  readonly role: string;
  readonly isRestrictive: boolean;
  readonly using: string | null;
  readonly check: string | null;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Definitions of its CHECKs, which say what a text may be. */
  readonly checks: readonly string[];
}

export interface Catalog {
  readonly tables: ReadonlyMap<string, Table>;
  readonly policies: readonly StoredPolicy[];
}

/** Tables, keys and policies of the schema `desk`, as Postgres itself lists them. */
export async function readCatalog(owner: pg.Client): Promise<Catalog> {
  const { rows: tables } = await owner.query<Table>(tablesSql);
  const { rows: policies } = await owner.query<StoredPolicy>(policiesSql);
  return { tables: new Map(tables.map((table) => [table.name, table])), policies };
}

/** Keys by more than one column: those that tie a reference to its client. */
export const compositeKeys = ({ tables }: Catalog): readonly ForeignKey[] =>
  [...tables.values()].flatMap(({ foreignKeys }) => foreignKeys).filter(({ columns }) => columns.length > 1);

export function tableNamed({ tables }: Catalog, name: string): Table {
  const found = tables.get(name);
  if (!found) throw new Error(`the database has no table ${name}, which a table rule names`);
  return found;
}

const namesOf = (relation: string, numbers: string): string =>
  `(SELECT json_agg(a.attname ORDER BY key.at) FROM unnest(${numbers}) WITH ORDINALITY AS key (number, at)
     JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = key.number)`;

const columnsSql = `
  SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL),
    'isNeeded', a.attnotnull AND NOT a.atthasdef AND a.attidentity = '',
    'isNullable', NOT a.attnotnull,
    'isUnique', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY (i.indkey)),
    'changeableBy', (SELECT coalesce(json_agg(login), '[]') FROM unnest('{desk_app,desk_worker}'::name[]) login
      WHERE a.attgenerated = '' AND has_column_privilege(login, c.oid, a.attnum, 'UPDATE')))
    ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`;

const foreignKeysSql = `
  SELECT coalesce(json_agg(json_build_object('name', k.conname, 'table', c.relname, 'target', t.relname,
    'columns', ${namesOf('k.conrelid', 'k.conkey')}, 'targetColumns', ${namesOf('k.confrelid', 'k.confkey')},
    'definition', pg_get_constraintdef(k.oid)) ORDER BY k.conname), '[]')
    FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid
   WHERE k.conrelid = c.oid AND k.contype = 'f' AND t.relnamespace = 'desk'::regnamespace`;

const tablesSql = `
  SELECT c.relname AS name, (${columnsSql}) AS columns, (${foreignKeysSql}) AS "foreignKeys",
    coalesce((SELECT ${namesOf('k.conrelid', 'k.conkey')} FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'p'), '[]') AS "primaryKey",
    (SELECT coalesce(json_agg(pg_get_constraintdef(k.oid) ORDER BY k.conname), '[]') FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'c') AS checks
    FROM pg_class c WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname`;

const policiesSql = `
  SELECT tablename AS table, policyname AS name, lower(cmd) AS verb, roles[1] AS role,
    permissive = 'RESTRICTIVE' AS "isRestrictive", qual AS using, with_check AS check
    FROM pg_policies WHERE schemaname = 'desk' ORDER BY tablename, policyname`;
