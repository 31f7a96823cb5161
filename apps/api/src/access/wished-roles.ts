import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { type Role, roles, rolesFor, type Standing, workRoleOf } from '@vigie/tenancy';
import { InvalidInputError, IsList } from '../platform/input.ts';
import { RoleEnum } from '../tenancy/index.ts';
import type { KnownHolder } from './rights-holders.store.ts';
import { StandingEnum } from './rights.graph.ts';

/** What somebody is to hold in one place: the roles themselves, or the standing that they are to give. */
@InputType()
export abstract class WishedRoles {
  @Field(() => [RoleEnum], {
    nullable: true,
    description: 'All that they hold there from now on; none: they see nothing there. Either this or `standing`.',
  })
  @IsOptional()
  @IsList(roles.length)
  roles?: Role[] | null;
  @Field(() => StandingEnum, {
    nullable: true,
    description: 'In place of roles: those that give this standing, in the role in which they work.',
  })
  standing?: Standing | null;
}

/** Throws naming the field where neither is said, or both. */
export function wishedRoles(
  { roles, standing }: WishedRoles,
  { worked_as, roles: held }: KnownHolder,
): readonly Role[] {
  const isSaidOnce = (roles ?? null) === null ? (standing ?? null) !== null : (standing ?? null) === null;
  if (!isSaidOnce) throw new InvalidInputError([{ path: 'roles', rule: 'eitherOne', data: {} }]);
  return standing ? rolesFor(standing, workRoleOf(worked_as === null ? held : [worked_as])) : [...new Set(roles)];
}
