import { describe, expect, it } from '@jest/globals';
import { operations } from './operations.ts';
import { policyTable } from './policy-table.ts';
import { roles } from './roles.ts';
import { truthTable } from './truth-table.ts';

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const lines = truthTable()
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map(cellsOf);
const rowsAfter = (head: string): readonly (readonly string[])[] => {
  const from = lines.findIndex(([first]) => first === head) + 2;
  const next = lines.findIndex(([first], at) => at > from && first === 'Operation');
  return lines.slice(from, next === -1 ? undefined : next);
};

describe('the printed truth table', () => {
  it('has a column for every role', () => {
    expect(lines[0]).toEqual(['Action', ...roles]);
  });

  it('prints every line of the policy table, denials as no', () => {
    const printed = rowsAfter('Action').flatMap(([name, ...cells]) =>
      cells.map((cell, at) => `${name} ${roles[at]} ${cell}`),
    );
    const stated = policyTable.map(
      ({ subject, action, role, scope }) => `${subject} ${action} ${role} ${scope === 'none' ? 'no' : scope}`,
    );
    expect([...printed].sort()).toEqual([...stated].sort());
  });

  it('lists every operation with what it needs', () => {
    const stated = Object.entries(operations).map(([name, needs]) => [
      name,
      typeof needs === 'string' ? needs : needs.join(' '),
    ]);
    expect(rowsAfter('Operation')).toEqual(stated);
  });

  it('ends with one line break, as a file does', () => {
    expect(truthTable()).toMatch(/[^\n]\n$/);
  });
});
