import type pg from 'pg';
import type { Attempts } from './attempts.ts';
import type { StoredPolicy } from './catalog.ts';
import type { Removal } from './removal.ts';
import { type Probe, redAmong, rowProbes } from './row-probes.ts';
import type { Town } from './town.ts';

export interface Ground {
  readonly owner: pg.Client;
  readonly town: Town;
  readonly attempts: Attempts;
}

/**
 * A policy can be dropped; a permissive one can also be made to let all through, and the test of what an update leaves
 * behind can be left out. For the last two the restrictive policies of the same verb are off, which would cover for it.
 */
export function policyRemovals(ground: Ground): readonly Removal[] {
  const probes = rowProbes(ground.town);
  return ground.town.catalog.policies.flatMap((policy) => {
    const concerned = probes.filter((probe) => isConcerned(probe, policy));
    const path = `${policy.table} ${policy.name}`;
    const dropped = removal(ground, concerned, policy, `${path}, dropped`, []);
    if (policy.isRestrictive || policy.role === 'desk_worker') return [dropped];
    const opened = { ...policy, using: policy.using && 'true', check: policy.check && 'true' };
    const open = removal(ground, concerned, policy, `${path}, open to all`, [opened]);
    if (policy.verb !== 'update') return [dropped, open];
    const moves = concerned.filter(({ name }) => name.includes(' moves '));
    const unchecked = { ...policy, check: 'true' };
    return [
      dropped,
      open,
      ...(moves.length > 0 ? [removal(ground, moves, policy, `${path}, unchecked`, [unchecked])] : []),
    ];
  });
}

const isConcerned = ({ table, verb, actor }: Probe, policy: StoredPolicy): boolean =>
  table === policy.table && verb === policy.verb && actor.login === policy.role;

function removal(
  { owner, town, attempts }: Ground,
  probes: readonly Probe[],
  policy: StoredPolicy,
  name: string,
  instead: readonly StoredPolicy[],
): Removal {
  const covers = instead.length === 0 ? [] : restrictiveBeside(town, policy);
  const notice = async () => {
    const covered = await without(owner, covers, [], () => redAmong(attempts, covers.length === 0 ? [] : probes));
    const red = await without(owner, [policy, ...covers], instead, () => redAmong(attempts, probes));
    return red.find((probe) => !covered.includes(probe))?.name;
  };
  return { wall: 'rows', name, notice };
}

const restrictiveBeside = ({ catalog }: Town, { table, verb, role }: StoredPolicy): readonly StoredPolicy[] =>
  catalog.policies.filter((one) => one.isRestrictive && one.table === table && one.verb === verb && one.role === role);

async function without<Result>(
  owner: pg.Client,
  policies: readonly StoredPolicy[],
  instead: readonly StoredPolicy[],
  ask: () => Promise<Result>,
): Promise<Result> {
  await owner.query([...policies.map(drop), ...instead.map(create)].join(';\n'));
  try {
    return await ask();
  } finally {
    await owner.query([...instead.map(drop), ...policies.map(create)].join(';\n'));
  }
}

const drop = ({ table, name }: StoredPolicy): string => `DROP POLICY ${name} ON desk.${table}`;

function create({ table, name, verb, role, isRestrictive, using, check }: StoredPolicy): string {
  const clauses = `${using === null ? '' : ` USING (${using})`}${check === null ? '' : ` WITH CHECK (${check})`}`;
  return `CREATE POLICY ${name} ON desk.${table} AS ${isRestrictive ? 'RESTRICTIVE' : 'PERMISSIVE'} FOR ${verb} TO ${role}${clauses}`;
}
