import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** What a document asks for, told before anything of it is validated or run. */
export interface Weight {
  readonly depth: number;
  /** Fields that the answer holds at most, and what it costs to ask for them. */
  readonly cost: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

type Variables = Readonly<Record<string, unknown>>;
interface Load {
  readonly depth: number;
  readonly cost: number;
  readonly width: number;
}

/** A field that takes arguments asks the database on its own. */
const asking = 250;
/** How many stand in a list that nobody has bounded. */
const unbounded = 5;
const nothing: Load = { depth: 0, cost: 0, width: 0 };

/** Fragments count wherever they are spread; what the schema does not know counts as one field. */
export function weigh(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
): Weight {
  const scale = new Scale(document, schema, { ...defaultsOf(operation), ...variables });
  const { depth, cost, width } = scale.load(
    operation.selectionSet,
    schema.getRootType(operation.operation) ?? undefined,
    undefined,
  );
  return { depth, cost: Math.min(cost, Number.MAX_SAFE_INTEGER), rootFields: width, ...countNames(document) };
}

class Scale {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly weighed = new Map<string, Load>();

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly variables: Variables,
  ) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  /** `page` is how many the nearest page above was asked to hold: the first list below it holds as many. */
  load(set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | undefined): Load {
    const parts = set.selections.map((selection) => this.part(selection, type, page));
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      cost: sum(parts.map(({ cost }) => cost)),
      width: sum(parts.map(({ width }) => width)),
    };
  }

  private part(selection: SelectionNode, type: GraphQLNamedType | undefined, page: number | undefined): Load {
    if (selection.kind === Kind.FIELD) return this.field(selection, type, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.spread(selection.name.value, page);
    const condition = selection.typeCondition?.name.value;
    return this.load(selection.selectionSet, condition === undefined ? type : this.schema.getType(condition), page);
  }

  /** Weighed once however often it is spread; one that spreads itself weighs nothing, and is refused by its name later. */
  private spread(name: string, page: number | undefined): Load {
    const key = `${name} ${page}`;
    const fragment = this.fragments.get(name);
    const known = this.weighed.get(key);
    if (known !== undefined || fragment === undefined) return known ?? nothing;
    this.weighed.set(key, nothing);
    const load = this.load(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), page);
    this.weighed.set(key, load);
    return load;
  }

  private field(field: FieldNode, type: GraphQLNamedType | undefined, page: number | undefined): Load {
    const known = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    const size = this.pageSize(field, known) ?? page;
    const isList = known !== undefined && isListType(getNullableType(known.type));
    const inside = field.selectionSet
      ? this.load(field.selectionSet, known && getNamedType(known.type), isList ? undefined : size)
      : nothing;
    const times = isList ? (size ?? unbounded) : 1;
    const asked = known !== undefined && known.args.length > 0 ? asking : 0;
    return { depth: inside.depth + 1, cost: asked + times * (1 + inside.cost), width: 1 };
  }

  private pageSize(field: FieldNode, known: GraphQLField<unknown, unknown> | undefined): number | undefined {
    const argument = known?.args.find(({ name }) => name === 'first' || name === 'last');
    if (!argument) return undefined;
    const given = field.arguments?.find(({ name }) => name.value === argument.name)?.value;
    if (given?.kind === Kind.INT) return sizeOf(Number(given.value));
    if (given?.kind === Kind.VARIABLE) return sizeOf(this.variables[given.name.value] ?? argument.defaultValue);
    return sizeOf(argument.defaultValue);
  }
}

/** What is no size is refused where it is read. */
const sizeOf = (value: unknown): number => (typeof value === 'number' && value >= 1 ? value : 1);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );

/** As written, not as spread. */
function countNames(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  const counted = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => void (alias && counted.aliases++),
    Directive: () => void counted.directives++,
  });
  return counted;
}
