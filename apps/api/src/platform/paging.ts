import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

const largestPage = 200;

/** Throws BAD_USER_INPUT naming the argument when a page is empty or too large. */
export function pageSize(name: string, wished: number): number {
  if (wished < 1 || wished > largestPage) throw badArgument(name, `a page holds 1 to ${largestPage}`);
  return wished;
}

export const badArgument = (name: string, why: string): GraphQLError =>
  new GraphQLError(`${name}: ${why}`, { extensions: { code: 'BAD_USER_INPUT', argument: name } });

/** A place in a list: the values it is sorted by, opaque to clients. */
export const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Throws BAD_USER_INPUT when the text is no cursor of a list with that many sort values. */
export function keyOf(cursor: string, name: string, shapes: readonly Shape[]): readonly string[] {
  const key = parsed(cursor);
  const isOurs = Array.isArray(key) && key.length === shapes.length;
  if (!isOurs || !key.every((part, at) => shapes[at]!.test(String(part))))
    throw badArgument(name, 'not a cursor of this list');
  return key.map(String);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** What one value of a cursor must look like, so that no database is asked for what it cannot read. */
interface Shape {
  test(part: string): boolean;
}

const instantText = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;

/** A day that no calendar shows is read as another one, or not at all. */
const isInstant = (part: string): boolean =>
  part === 'infinity' ||
  (instantText.test(part) &&
    !Number.isNaN(Date.parse(part)) &&
    new Date(part).toISOString().slice(0, 19) === part.slice(0, 19));

export const shapes = {
  instant: { test: isInstant },
  priority: /^[1-4]$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
} as const;

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}
