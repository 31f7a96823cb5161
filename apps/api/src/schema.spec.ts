import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from '@vigie/tenancy';
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { buildOwnSchema, printedSchema } from './schema.ts';

const checkedIn = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildOwnSchema();
});

describe('the schema', () => {
  it('breaks no client of the checked-in one', () => {
    expect(findBreakingChanges(buildSchema(checkedIn), schema)).toEqual([]);
  });

  it('is the checked-in one; npm run codegen writes it', () => {
    expect(printedSchema(schema)).toBe(checkedIn);
  });

  it('has a line in the policy table for every operation, and no line without one', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const offered = roots.flatMap((root) => Object.keys(root!.getFields()).map((field) => `${root!.name}.${field}`));
    const listed = Object.keys(operations).filter((name) => /^(Query|Mutation|Subscription)\./.test(name));
    expect(listed.sort()).toEqual(offered.sort());
  });

  it('lets every refusal of a mutation be read in the same way', () => {
    const unions = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Result'));
    expect(unions.length).toBeGreaterThan(0);
    for (const union of unions) {
      const members = schema.getPossibleTypes(union as never);
      const refusals = members.filter((member) => member.getInterfaces().some(({ name }) => name === 'Refusal'));
      expect([union.name, members.length - refusals.length]).toEqual([union.name, 1]);
    }
  });
});
