import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  getNamedType,
} from 'graphql';

/** One operation, ready to be sent. */
export interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands for an id, a text or an instant, by the name of the argument or field; undefined leaves an optional one out. */
export type Fill = (name: string, type: 'ID' | 'String' | 'DateTime') => string | undefined;

type Input = GraphQLArgument | GraphQLInputField;

/** Every query of the schema, with all that it could tell within so many steps, and its arguments as the fill says. */
export const everyQuery = (schema: GraphQLSchema, fill: Fill, depth: number): readonly Question[] =>
  Object.values(schema.getQueryType()!.getFields()).map((field) =>
    questionOf('query', field, fill, selectionOf(field.type, depth)),
  );

/** Every mutation of the schema; an answer tells its type, and of a refusal its code. */
export const everyMutation = (schema: GraphQLSchema, fill: Fill): readonly Question[] =>
  Object.values(schema.getMutationType()!.getFields()).map((field) =>
    questionOf(
      'mutation',
      field,
      fill,
      '{ __typename ... on Refusal { code } ... on InvalidInput { fields { path rule } } }',
    ),
  );

function questionOf(kind: string, field: GraphQLField<unknown, unknown>, fill: Fill, selection: string): Question {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = field.args.length === 0 ? field.name : `${field.name}(${passed})`;
  const document = `${kind} ${declared === '' ? '' : `(${declared})`} { answer: ${call} ${selection} }`;
  return { name: field.name, document, variables: filled(field.args, fill) };
}

function filled(inputs: readonly Input[], fill: Fill): Readonly<Record<string, unknown>> {
  const said = inputs.map((input) => [input.name, defaultOf(input) ?? valueOf(input.name, input.type, fill)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** A default of an enum is kept as our own code, and sent by its name. */
function defaultOf({ type, defaultValue }: Input): unknown {
  const named = getNamedType(type);
  return isEnumType(named) && typeof defaultValue === 'string' ? named.serialize(defaultValue) : defaultValue;
}

/** Required inputs are made up; optional ones are left out, but for ids and texts that the fill knows. */
function valueOf(name: string, type: GraphQLInputType, fill: Fill): unknown {
  const named = getNamedType(type);
  if (named.name === 'ID' || named.name === 'String') {
    const text = fill(name, named.name) ?? (isNonNullType(type) ? 'Text' : undefined);
    return text !== undefined && isListType(isNonNullType(type) ? type.ofType : type) ? [text] : text;
  }
  if (!isNonNullType(type)) return undefined;
  if (named.name === 'DateTime') return fill(name, 'DateTime') ?? '2030-01-01T00:00:00.000Z';
  if (isListType(type.ofType)) return isInputObjectType(named) ? [filled(Object.values(named.getFields()), fill)] : [];
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) return filled(Object.values(named.getFields()), fill);
  return { Int: 1, Float: 1, Boolean: false }[named.name];
}

/** All fields that can be asked without an argument, so many steps deep. */
function selectionOf(type: GraphQLOutputType, depth: number, prefix = ''): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) {
    const members = named.getTypes().map((one) => `... on ${one.name} ${selectionOf(one, depth, `${one.name}_`)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  const asked = Object.values((named as GraphQLObjectType).getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    .map((field) => `${aliased(prefix, field.name)} ${selectionOf(field.type, depth - 1)}`);
  return `{ __typename ${asked.join(' ')} }`;
}

/** Members of a union may give the same name to different types. */
const aliased = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}${name}: ${name}`);
