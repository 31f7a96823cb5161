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
    expect(rowsAfter('Operation').map(([name, needs]) => [name, needs])).toEqual(stated);
  });

  it('prints of every role and operation how far it goes, denials as no', () => {
    expect(lines.find(([head]) => head === 'Operation')).toEqual(['Operation', 'Needs', ...roles]);
    const reaches = new Map(rowsAfter('Operation').map(([name, , ...cells]) => [name, cells.join(' ')]));
    expect(reaches.size).toBe(Object.keys(operations).length);
    expect(reaches.get('Mutation.assignTicket')).toBe('set set set no no set no no');
    expect(reaches.get('Query.ticket')).toBe('set set set set set set own client');
    expect(reaches.get('GET /health')).toBe(roles.map(() => 'yes').join(' '));
    expect(reaches.get('vigie rebuild clocks')).toBe(roles.map(() => 'no').join(' '));
  });

  it('ends with one line break, as a file does', () => {
    expect(truthTable()).toMatch(/[^\n]\n$/);
  });
});
