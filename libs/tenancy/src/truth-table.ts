import { operations, type Requirement } from './operations.ts';
import { type PolicyRow, policyTable, type Scope } from './policy-table.ts';
import { type Role, roles } from './roles.ts';

/** Every role against every action and every operation, denials explicit, as Markdown. */
export function truthTable(): string {
  const actions = Map.groupBy(policyTable, (row) => `${row.subject} ${row.action}`);
  const lines = [...actions].map(([name, rows]) =>
    line(
      name,
      roles.map((role) => scopeOf(rows, role)),
    ),
  );
  return [
    '# Who may do what',
    '',
    'Printed from the policy table in `libs/tenancy`; `set` = every client served in that role, `client` = the one',
    'company the person belongs to, `own` = what the person asked for, `no` = refused.',
    '',
    line('Action', roles),
    line(
      '---',
      roles.map(() => '---'),
    ),
    ...lines,
    '',
    '## Operations',
    '',
    line('Operation', ['Needs', ...roles]),
    line(
      '---',
      ['', ...roles].map(() => '---'),
    ),
    ...Object.entries(operations).map(([name, needs]) =>
      line(name, [typeof needs === 'string' ? needs : needs.join(' '), ...roles.map((role) => reachOf(role, needs))]),
    ),
    '',
  ].join('\n');
}

const line = (head: string, cells: readonly string[]): string => `| ${[head, ...cells].join(' | ')} |`;

/** Who has the machine is nobody by a role; what a session or nothing is needed for is for every role alike. */
function reachOf(role: Role, needs: Requirement): string {
  if (typeof needs === 'string') return needs === 'operator' ? 'no' : 'yes';
  const [subject, action] = needs;
  return scopeOf(
    policyTable.filter((row) => row.subject === subject && row.action === action),
    role,
  );
}

function scopeOf(rows: readonly PolicyRow[], role: string): string {
  const scope: Scope = rows.find((row) => row.role === role)?.scope ?? 'none';
  return scope === 'none' ? 'no' : scope;
}
