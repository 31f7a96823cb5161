import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { accessResolvers } from './access/index.ts';
import { slaResolvers } from './sla/index.ts';
import { tenancyResolvers } from './tenancy/index.ts';
import { ticketingResolvers } from './ticketing/index.ts';

/** The schema as the resolvers say it, without a database. */
export async function buildOwnSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const schema = await app
    .get(GraphQLSchemaFactory)
    .create([...tenancyResolvers, ...slaResolvers, ...ticketingResolvers, ...accessResolvers]);
  await app.close();
  return schema;
}

/** Sorted, so that a change of code order is no change of the schema. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
