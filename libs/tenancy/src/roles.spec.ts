import { describe, expect, it } from '@jest/globals';
import { clientRoles, isRole, isStaffRole, roles, staffRoles } from './roles.ts';

describe('a role', () => {
  it('belongs to the provider’s people or to a client’s, never to both', () => {
    expect([...staffRoles, ...clientRoles]).toEqual([...roles]);
    expect(new Set(roles).size).toBe(8);
    expect(roles.filter(isStaffRole)).toEqual([...staffRoles]);
  });

  it('is read from text by its exact name', () => {
    expect(roles.every(isRole)).toBe(true);
    expect(['', 'admin', 'Dispatcher', 'toString', 'dispatcher '].some(isRole)).toBe(false);
  });
});
