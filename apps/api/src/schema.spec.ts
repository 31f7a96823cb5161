import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { guardedViews, operations } from '@vigie/tenancy';
import { buildSchema, findBreakingChanges, type GraphQLSchema, isObjectType } from 'graphql';
import { buildOwnSchema, printedSchema } from './schema.ts';

const checkedIn = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const isRoot = (name: string): boolean => ['Query', 'Mutation', 'Subscription'].includes(name);
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

  /** What somebody wrote down to find tickets by: it tells nothing of the client that it names. */
  const wishes = ['SavedFilter'];

  it('has a guard for every type that tells its client, so that no query shows it to others', () => {
    const tells = (fields: object): boolean => 'client' in fields || 'clientId' in fields;
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const telling = types.filter((type) => isObjectType(type) && !isRoot(type.name) && tells(type.getFields()));
    expect(telling.map(({ name }) => name).filter((name) => !(name in guardedViews))).toEqual(wishes);
    expect(Object.keys(guardedViews).filter((name) => schema.getType(name) === undefined)).toEqual([]);
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
