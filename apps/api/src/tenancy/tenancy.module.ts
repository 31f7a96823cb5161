import { Module } from '@nestjs/common';
import { ClientQueries, ViewerQueries } from './tenancy.queries.ts';

export const tenancyResolvers = [ViewerQueries, ClientQueries];

@Module({ providers: tenancyResolvers })
export class TenancyModule {}
