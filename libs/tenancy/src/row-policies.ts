import { rolesThatMay, type Subject } from './policy-table.ts';
import { isStaffRole, type Role, staffRoles } from './roles.ts';
import { type TableRule, tableRules } from './tables.ts';

/** One row-level policy, as the catalog of Postgres lists it. */
export interface RowPolicy {
  readonly table: string;
  readonly name: string;
  readonly sql: string;
}

type Lines = readonly [Subject, string][];

/** The second wall: every row-level policy of the schema `desk`, from the policy table and the table rules. */
export const rowPolicies = (): readonly RowPolicy[] => tableRules.flatMap(policiesOf);

function policiesOf(rule: TableRule): readonly RowPolicy[] {
  return [...permissive(rule), ...ownOnly(rule), ...internalOnly(rule), ...workerPolicies(rule)];
}

function permissive(rule: TableRule): readonly RowPolicy[] {
  const verbs = [
    ['select', rule.select],
    ['insert', rule.insert],
    ['update', rule.update],
  ] as const;
  return verbs.flatMap(([verb, lines]) =>
    lines === undefined
      ? []
      : [policy(rule, `may_${verb}`, `FOR ${verb.toUpperCase()}`, verb, tieOf(rule, verb, lines))],
  );
}

/** Roles whose reach is their own see the tenant's rows only where the row is theirs. */
function ownOnly(rule: TableRule): readonly RowPolicy[] {
  if (rule.own === undefined) return [];
  const verbs = [
    ['select', rule.select ?? []],
    ['insert', rule.insert ?? []],
    ['update', rule.update ?? []],
  ] as const;
  return verbs
    .filter(([, lines]) => rolesOf(lines, 'own').length > 0)
    .map(([verb, lines]) => {
      const wide = isAnyOf('client_id', rolesOf(lines, 'set', 'client'));
      return policy(rule, `own_${verb}`, `AS RESTRICTIVE FOR ${verb.toUpperCase()}`, verb, `${wide} OR ${isOwn(rule)}`);
    });
}

/** Only where client people take part at all; whoever works for one client may be a contact of another. */
function internalOnly(rule: TableRule): readonly RowPolicy[] {
  if (rule.internal === undefined) return [];
  const clause = `NOT internal OR ${isAnyOf('client_id', staffRoles)}`;
  return (['select', 'insert', 'update'] as const)
    .filter((verb) => !rolesOf(rule[verb] ?? []).every(isStaffRole))
    .map((verb) => policy(rule, `staff_only_${verb}`, `AS RESTRICTIVE FOR ${verb.toUpperCase()}`, verb, clause));
}

const workerPolicies = (rule: TableRule): readonly RowPolicy[] =>
  (rule.worker ?? []).map((verb) => ({
    table: rule.table,
    name: `worker_${verb}`,
    sql: `CREATE POLICY worker_${verb} ON desk.${rule.table} FOR ${verb.toUpperCase()} TO desk_worker ${everyRow[verb]}`,
  }));

const everyRow = { select: 'USING (true)', insert: 'WITH CHECK (true)', update: 'USING (true)' } as const;

type Verb = 'select' | 'insert' | 'update';

function policy(rule: TableRule, name: string, head: string, verb: Verb, clause: string): RowPolicy {
  const using = verb === 'insert' ? '' : ` USING (${clause})`;
  const check = verb === 'select' ? '' : ` WITH CHECK (${clause})`;
  return {
    table: rule.table,
    name,
    sql: `CREATE POLICY ${name} ON desk.${rule.table} ${head} TO desk_app${using}${check}`,
  };
}

function tieOf(rule: TableRule, verb: Verb, lines: Lines): string {
  const held = rolesOf(lines);
  switch (rule.tie) {
    case 'client_id':
    case 'id':
      return isAnyOf(rule.tie, held);
    case 'desk':
      return verb === 'insert' ? hasRole(held) : 'id IN (SELECT served.desk_id FROM desk.desk_client served)';
    case 'role':
      return hasRole(held);
    case 'colleague':
      return verb !== 'select'
        ? hasRole(held)
        : '(SELECT sec.is_staff()) OR id = ANY ((SELECT sec.staff_serving_me())::uuid[])';
    case 'actor':
      return 'actor_id = (SELECT sec.user_id())';
    case 'keeper':
      return verb === 'select'
        ? `owner_id = (SELECT sec.user_id()) OR ${ofServedDesk} AND ${hasRole(held)}`
        : `owner_id = (SELECT sec.user_id()) AND ${hasRole(held)} AND (desk_id IS NULL OR ${ofServedDesk} AND ${hasRole(held)})`;
  }
}

function isOwn(rule: TableRule): string {
  if (rule.own !== 'through ticket') return `${rule.own} = (SELECT sec.user_id())`;
  const { table } = rule;
  return `EXISTS (SELECT FROM desk.ticket t WHERE t.client_id = ${table}.client_id AND t.id = ${table}.ticket_id
    AND t.contact_id = (SELECT sec.user_id()))`;
}

const ofServedDesk = 'desk_id IN (SELECT served.desk_id FROM desk.desk_client served)';

const hasRole = (held: readonly Role[]): string => `(SELECT sec.has_role(${textArray(held)}))`;

/** The cast of the scalar sub-select makes the test an index condition, evaluated once a statement. */
const isAnyOf = (column: string, held: readonly Role[]): string =>
  `${column} = ANY ((SELECT sec.client_ids(${textArray(held)}))::uuid[])`;

const rolesOf = (lines: Lines, ...reach: readonly ('set' | 'client' | 'own')[]): readonly Role[] => [
  ...new Set(lines.flatMap(([subject, action]) => rolesThatMay(subject, action, ...reach))),
];

const textArray = (held: readonly Role[]): string => `'{${held.join(',')}}'::text[]`;
