import { describe, expect, it } from '@jest/globals';
import { roles, staffRoles } from './roles.ts';
import { rolesFor, standings, standingOf, workRoleOf, workRoles } from './standing.ts';

describe('what somebody may do at a client, in one word', () => {
  it.each([
    [[], 'nothing'],
    [['finance'], 'reads'],
    [['technician'], 'works'],
    [['dispatcher'], 'works'],
    [['shift_lead'], 'works'],
    [['account_manager'], 'manages'],
    [['provider_admin'], 'administers'],
    [['client_user'], 'reads'],
    [['client_manager'], 'reads'],
    [['finance', 'technician'], 'works'],
    [['technician', 'account_manager'], 'manages'],
  ] as const)('%j: %s', (held, standing) => {
    expect(standingOf(held)).toBe(standing);
  });

  it('is nothing for nobody who holds a role', () => {
    expect(roles.filter((role) => standingOf([role]) === 'nothing')).toEqual([]);
  });

  it('is given by the roles of that standing, in the role in which one works', () => {
    for (const standing of standings)
      for (const work of workRoles) expect(standingOf(rolesFor(standing, work))).toBe(standing);
    expect(workRoles.map((work) => rolesFor('works', work))).toEqual(workRoles.map((work) => [work]));
  });

  it('knows in which role somebody works, a technician where they never have', () => {
    expect(staffRoles.map((role) => workRoleOf([role]))).toEqual([
      'dispatcher',
      'technician',
      'shift_lead',
      'technician',
      'technician',
      'technician',
    ]);
  });
});
