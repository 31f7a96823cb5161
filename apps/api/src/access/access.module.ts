import { Module } from '@nestjs/common';
import { AddPerson } from './add-person.ts';
import { ChangeLevel } from './change-level.ts';
import { ChangeRights } from './change-rights.ts';
import { DeactivatePerson } from './deactivate-person.ts';
import { ForeseeRights } from './foresee-rights.ts';
import { ReactivatePerson } from './reactivate-person.ts';
import { RightsQueries } from './rights.queries.ts';

export const accessResolvers = [
  RightsQueries,
  ForeseeRights,
  ChangeRights,
  ChangeLevel,
  AddPerson,
  DeactivatePerson,
  ReactivatePerson,
];

@Module({ providers: accessResolvers })
export class AccessModule {}
