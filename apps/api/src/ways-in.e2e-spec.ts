import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from '@vigie/tenancy';
import { commands } from './commands.ts';
import { type OpenDesk, openDesk } from './testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Router {
  readonly stack: readonly {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  }[];
}

/** Each route that the server answers, as the policy table names it. */
function routesOf({ stack }: Router): readonly string[] {
  return stack.flatMap(({ route }) =>
    route === undefined ? [] : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`),
  );
}

const listed = (shape: RegExp): readonly string[] => Object.keys(operations).filter((name) => shape.test(name));

describe('the policy table has a line for every way in besides GraphQL, and no line without one:', () => {
  it('routes', () => {
    const { router } = desk.app.getHttpAdapter().getInstance() as unknown as { readonly router: Router };
    const offered = routesOf(router).filter((name) => !name.endsWith(' /graphql'));
    expect(listed(/^[A-Z]+ \//).toSorted()).toEqual(offered.toSorted());
  });

  it('commands, by their first word', () => {
    const words = new Set(listed(/^vigie /).map((name) => name.split(' ')[1]!));
    expect([...words].toSorted()).toEqual(Object.keys(commands).toSorted());
  });
});
