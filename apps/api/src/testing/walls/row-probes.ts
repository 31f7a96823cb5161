import { type TableRule, tableRules } from '@vigie/tenancy';
import type { Attempted, Attempts } from './attempts.ts';
import { type Column, type Table, tableNamed } from './catalog.ts';
import { insertOf, literal, valueFor, type Values } from './make-row.ts';
import { mayTouch, type Thing, type Verb } from './oracle.ts';
import { type Actor, newRow, placesIn, type Row, type Town } from './town.ts';

/** One question to the second wall whose right answer is known. */
export interface Probe {
  /** The sentence that must hold; it names the test. */
  readonly name: string;
  readonly table: string;
  readonly verb: Verb;
  readonly actor: Actor;
  readonly statement: string;
  /** How many rows are to be found or changed; of what is added, 1 is let through and 0 refused. */
  readonly expected: number;
}

/** All that the second wall has to answer rightly: every actor, table, verb and place. */
export const rowProbes = (town: Town): readonly Probe[] =>
  tableRules.flatMap((rule) =>
    town.actors.flatMap((actor) => [
      ...readings(town, rule, actor),
      ...additions(town, rule, actor),
      ...changes(town, rule, actor),
    ]),
  );

const rowsOf = ({ rows }: Town, { table }: TableRule): readonly Row[] => rows.filter((row) => row.table === table);

function readings(town: Town, rule: TableRule, actor: Actor): readonly Probe[] {
  return rowsOf(town, rule).map((row) => {
    const expected = Number(isFor(actor, rule, 'select', row));
    const name = `${actor.name} is shown ${expected === 1 ? '' : 'no '}${rule.table} ${wordsFor(town, actor, row)}`;
    return { name, ...{ table: rule.table, verb: 'select', actor, statement: findOf(town, row), expected } };
  });
}

function additions(town: Town, rule: TableRule, actor: Actor): readonly Probe[] {
  return placesIn(town, rule).map((place) => {
    const expected = Number(isFor(actor, rule, 'insert', place));
    const name = `${actor.name} ${expected === 1 ? 'may add' : 'adds no'} ${rule.table} ${wordsFor(town, actor, place)}`;
    const statement = insertOf(rule.table, newRow(town, rule, place));
    return { name, ...{ table: rule.table, verb: 'insert', actor, statement, expected } };
  });
}

/** Without a WHERE, so that only the policies of the change itself decide. */
function changes(town: Town, rule: TableRule, actor: Actor): readonly Probe[] {
  const table = tableNamed(town.catalog, rule.table);
  const expected = changeable(town, rule, actor);
  const common = { table: rule.table, verb: 'update', actor } as const;
  const change = {
    name: `${actor.name} changes ${expected} of ${rule.table}`,
    statement: changeOf(table, actor),
    expected,
  };
  if (!isMovable(table, actor)) return [{ ...common, ...change }];
  const statement = `UPDATE desk.${rule.table} SET client_id = ${literal(town.clients.corp)}`;
  return [
    { ...common, ...change },
    { ...common, name: `${actor.name} moves no ${rule.table} to Corp`, statement, expected: 0 },
  ];
}

/** The worker serves every client: where it moves a row to is for the keys to hold. */
const isMovable = ({ columns }: Table, { login }: Actor): boolean =>
  login === 'desk_app' &&
  columns.some(({ name, changeableBy }) => name === 'client_id' && changeableBy.includes(login));

function changeable(town: Town, rule: TableRule, actor: Actor): number {
  const ofAll = rule.tie === 'role' && isFor(actor, rule, 'update', {});
  if (ofAll || actor.login === 'desk_worker')
    return isFor(actor, rule, 'update', {}) ? town.counts.get(rule.table)! : 0;
  return rowsOf(town, rule).filter((row) => isFor(actor, rule, 'update', row)).length;
}

const isFor = ({ login, caller }: Actor, rule: TableRule, verb: Verb, row: Thing): boolean =>
  login === 'desk_worker' ? (rule.worker ?? []).includes(verb) : mayTouch(caller, rule, verb, row);

export function findOf({ catalog }: Pick<Town, 'catalog'>, { table, values }: Pick<Row, 'table' | 'values'>): string {
  const { primaryKey } = tableNamed(catalog, table);
  return `SELECT FROM desk.${table} WHERE ${whereOf(primaryKey, values)}`;
}

export const whereOf = (columns: readonly string[], values: Values): string =>
  columns.map((column) => `${column} = ${literal(values[column]!)}`).join(' AND ');

/** A change of every row that may be changed, to what every row may hold. */
function changeOf(table: Table, { login }: Actor): string {
  const { name, isNullable, type } = columnToChange(table, login);
  const isPlain = !isNullable || type === 'boolean';
  return `UPDATE desk.${table.name} SET ${name} = ${isPlain ? literal(valueFor(table, { name, type })) : 'NULL'}`;
}

export function columnToChange(table: Table, login: string): Column {
  const keys = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const free = table.columns.filter(({ name }) => !table.primaryKey.includes(name) && !keys.has(name));
  const allowed = free.filter(({ changeableBy }) => changeableBy.includes(login));
  const plain = allowed.find(
    ({ isNullable, isUnique, type }) => !isNullable && !isUnique && !/^(boolean|uuid)$/.test(type),
  );
  return plain ?? allowed.find(({ isNullable }) => isNullable) ?? allowed[0] ?? free[0] ?? table.columns[0]!;
}

/** Where something stands, as the actor sees it. */
function wordsFor(
  { clients, actors }: Town,
  { caller }: Actor,
  { clientId, serves, ownerId, actorId, internal }: Thing,
): string {
  const client = Object.entries(clients).find(([, id]) => id === (clientId ?? serves?.[0]))?.[0];
  const whose = (person: string | null) =>
    person === caller.userId
      ? 'their own'
      : `${actors.find((one) => one.caller.userId === person)?.name ?? 'nobody'}’s`;
  const words = [
    ...(client === undefined ? [] : [`of ${client[0]!.toUpperCase()}${client.slice(1)}`]),
    ...[ownerId, actorId].filter((person) => person !== undefined).map(whose),
    ...(internal ? ['internal'] : []),
  ];
  return words.join(', ');
}

/** The probes to which the wall gave a wrong answer, in their order. */
export async function redAmong(attempts: Attempts, probes: readonly Probe[]): Promise<readonly Probe[]> {
  const red: Probe[] = [];
  for (const [actor, asked] of Map.groupBy(probes, (probe) => probe.actor)) {
    const answers = await attempts.make(
      actor.login,
      actor.caller.userId,
      asked.map(({ statement }) => statement),
    );
    red.push(...asked.filter((probe, at) => answerTo(probe, answers[at]!) !== probe.expected));
  }
  return red;
}

const notAllowed = '42501';

/** A row that the policies let through may still break a key: that comes after them. */
function answerTo({ verb, statement }: Probe, attempted: Attempted): number {
  if ('rows' in attempted) return attempted.rows;
  if (attempted.refused === notAllowed) return 0;
  if (verb !== 'select' && attempted.refused.startsWith('23')) return verb === 'insert' ? 1 : Infinity;
  throw new Error(`a probe cannot tell: ${statement} ended with ${attempted.refused}`);
}
