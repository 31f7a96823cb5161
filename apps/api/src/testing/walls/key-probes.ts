import { tableRules } from '@vigie/tenancy';
import type { Attempts } from './attempts.ts';
import { compositeKeys, type ForeignKey, tableNamed } from './catalog.ts';
import { insertOf, saidWith, type Values } from './make-row.ts';
import { newRow, type Row, type Town } from './town.ts';

/** A row of Acme that refers to a row of Beta: the third wall has to refuse it. */
export interface KeyProbe {
  /** The sentence that must hold; it names the test. */
  readonly name: string;
  readonly key: ForeignKey;
  readonly statement: string;
}

export const keyProbes = (town: Town): readonly KeyProbe[] =>
  compositeKeys(town.catalog).map((key) => probeOf(town, key));

function probeOf(town: Town, key: ForeignKey): KeyProbe {
  const rule = tableRules.find(({ table }) => table === key.table);
  const target = targetAtBeta(town, key);
  if (!rule || !target)
    throw new Error(`${key.name} has no probe: no table rule, or no row of Beta’s in ${key.target}`);
  const columns = key.columns.filter((column) => column !== 'client_id');
  const beside = columns.map((column) => saidWith(tableNamed(town.catalog, key.table), column));
  const values = Object.assign({}, newRow(town, rule, placeIn(town, key.table)), ...beside, foreignPart(key, target));
  const name = `no ${key.table} of Acme has a ${columns.join(', ')} of Beta`;
  return { name, key, statement: insertOf(key.table, values as Values) };
}

/** A row whose like does not exist at Acme: one person may be a contact of both. */
function targetAtBeta({ rows, clients }: Town, key: ForeignKey): Row | undefined {
  const there = rows.filter(({ table }) => table === key.target);
  const isLike = (one: Row, other: Row) =>
    key.targetColumns.every((column) => column === 'client_id' || one.values[column] === other.values[column]);
  const atAcme = there.filter(({ clientId }) => clientId === clients.acme);
  return there.find((row) => row.clientId === clients.beta && !atAcme.some((other) => isLike(row, other)));
}

const placeIn = ({ rows, clients }: Town, name: string): Row =>
  rows.find(
    ({ table, clientId, ownerId }) => table === name && clientId === clients.acme && typeof ownerId !== 'string',
  )!;

const foreignPart = ({ columns, targetColumns }: ForeignKey, { values }: Row): Values =>
  Object.fromEntries(
    columns.flatMap((column, at) => (column === 'client_id' ? [] : [[column, values[targetColumns[at]!]!]])),
  );

const noSuchTarget = '23503';

/** The probes to which the wall gave a wrong answer; past the policies, which have no part in it. */
export async function redKeysAmong(attempts: Attempts, probes: readonly KeyProbe[]): Promise<readonly KeyProbe[]> {
  const answers = await attempts.make(
    'owner',
    '',
    probes.map(({ statement }) => statement),
  );
  return probes.filter((_, at) => {
    const answer = answers[at]!;
    return 'rows' in answer || answer.refused !== noSuchTarget;
  });
}
