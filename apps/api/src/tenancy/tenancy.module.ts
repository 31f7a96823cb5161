import { Module } from '@nestjs/common';
import { AddCategory } from './add-category.ts';
import { ChangeCategory } from './change-category.ts';
import { ClientQueries, ViewerQueries } from './tenancy.queries.ts';

export const tenancyResolvers = [ViewerQueries, ClientQueries, AddCategory, ChangeCategory];

@Module({ providers: tenancyResolvers })
export class TenancyModule {}
