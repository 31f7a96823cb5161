import { type Ability, guardedViews, may } from '@vigie/tenancy';
import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const hidden = Symbol('what the caller may not read');
type Views = Readonly<Record<string, unknown>>;

/**
 * What of an answer the caller may read: the first wall holds without the others. Something hidden leaves its list, or is
 * null; where it may not be null, what holds it is hidden too.
 */
export function shownTo(ability: Ability, answer: unknown, type: GraphQLOutputType): unknown {
  const shown = look(ability, answer, type);
  return shown === hidden ? null : shown;
}

function look(ability: Ability, value: unknown, type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable))
    return lookThrough(ability, value as readonly unknown[], nullable.ofType as GraphQLOutputType);
  if (!isObjectType(nullable)) return value;
  return isReadable(ability, value as Views, nullable) ? lookInto(ability, value as Views, nullable) : hidden;
}

function lookThrough(ability: Ability, values: readonly unknown[], type: GraphQLOutputType): readonly unknown[] {
  const shown = values.map((value) => look(ability, value, type));
  return shown.some((value, at) => value !== values[at]) ? shown.filter((value) => value !== hidden) : values;
}

function isReadable(ability: Ability, view: Views, { name }: GraphQLObjectType): boolean {
  const guard = guardedViews[name];
  return guard === undefined || may(ability, 'read' as never, guard.subject, guard.guarded(view as never));
}

/** The view itself, or a copy without what is hidden in it. */
function lookInto(ability: Ability, view: Views, type: GraphQLObjectType): unknown {
  const changed: Record<string, unknown> = {};
  for (const [name, ofField] of leadsOf(type)) {
    const shown = look(ability, view[name], ofField);
    if (shown === hidden && isNonNullType(ofField)) return hidden;
    if (shown !== view[name]) changed[name] = shown === hidden ? null : shown;
  }
  if (Object.keys(changed).length === 0) return view;
  return Object.assign(Object.create(Object.getPrototypeOf(view) as object) as object, view, changed);
}

const known = new WeakMap<GraphQLObjectType, readonly (readonly [string, GraphQLOutputType])[]>();

/** The fields of a type through which something guarded can be reached. */
function leadsOf(type: GraphQLObjectType): readonly (readonly [string, GraphQLOutputType])[] {
  const found = known.get(type) ?? leadingFields(type);
  known.set(type, found);
  return found;
}

const leadingFields = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => leadsToGuarded(field.type, new Set([type.name])))
    .map((field) => [field.name, field.type] as const);

function leadsToGuarded(type: GraphQLOutputType, passed: ReadonlySet<string>): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named)) return false;
  if (named.name in guardedViews) return true;
  if (passed.has(named.name)) return false;
  const beyond = new Set([...passed, named.name]);
  return Object.values(named.getFields()).some((field) => leadsToGuarded(field.type, beyond));
}
