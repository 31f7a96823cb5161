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
export function keyOf(cursor: string, name: string, shapes: readonly RegExp[]): readonly string[] {
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

export const shapes = {
  instant: /^(infinity|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z)$/,
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
