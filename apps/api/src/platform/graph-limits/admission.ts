import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Language, LimitCode } from '@vigie/copy';
import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Config } from '../../config.ts';
import { configuration } from '../tokens.ts';
import { ListedOperations } from './listed-operations.ts';
import { turnedAway } from './turned-away.ts';
import { type Weight, weigh } from './weigh-document.ts';
import { overstepOf } from './weigh-variables.ts';

/** A document read once; a browser sends the same few over and over. */
interface Read {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly isListed: boolean;
  /** As it was weighed last, and for which numbers in its variables: page sizes stand there. */
  weighed?: { readonly numbers: string; readonly weight: Weight };
}
type Variables = Readonly<Record<string, unknown>>;

const readsKept = 500;
/** A longer one is read each time: nobody fills the memory with what they made up. */
const longestKept = 16_384;

/** What stands before every GraphQL request, over HTTP and over sockets: nothing is validated or run beyond the limits. */
@Injectable()
export class Admission {
  private readonly reads = new Map<string, Read>();

  constructor(
    @Inject(configuration) private readonly config: Config,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly listed: ListedOperations,
  ) {}

  /** Gives the document of a request that may go on; throws a GraphQLError that says which limit it breaks. */
  admit(request: unknown, language: Language): DocumentNode {
    if (Array.isArray(request)) throw turnedAway(language, 'BATCH_REFUSED');
    const { query, variables } = (request ?? {}) as { query?: unknown; variables?: unknown };
    if (typeof query !== 'string' || query === '') throw turnedAway(language, 'NO_DOCUMENT');
    this.holdVariables(variables, language);
    const read = this.read(query, language);
    if (this.config.graphOperations === 'listed' && !read.isListed) throw turnedAway(language, 'PERSISTED_QUERY_ONLY');
    this.hold('TOO_MANY_OPERATIONS', read.operations.length, 1, language);
    this.holdWeight(read, (variables ?? {}) as Variables, language);
    return read.document;
  }

  private holdVariables(variables: unknown, language: Language): void {
    const { graph } = this.config;
    const code = overstepOf(variables ?? {}, graph);
    if (code === undefined) return;
    const limit = code === 'TOO_MANY_VALUES' ? graph.values : graph.variablesDepth;
    throw turnedAway(language, code, { limit, found: limit + 1 });
  }

  private holdWeight(read: Read, variables: Variables, language: Language): void {
    const { graph } = this.config;
    const [operation] = read.operations;
    if (!operation) return;
    const weight = this.weightOf(read, operation, variables);
    if (operation.operation === 'mutation') this.hold('TOO_MANY_MUTATIONS', weight.rootFields, 1, language);
    for (const [code, measure] of measured) this.hold(code, weight[measure], graph[measure], language);
  }

  private weightOf(read: Read, operation: OperationDefinitionNode, variables: Variables): Weight {
    const numbers = JSON.stringify(Object.entries(variables).filter(([, value]) => typeof value === 'number'));
    if (read.weighed?.numbers !== numbers)
      read.weighed = { numbers, weight: weigh(read.document, operation, this.schemaHost.schema, variables) };
    return read.weighed.weight;
  }

  private hold(code: LimitCode, found: number, limit: number, language: Language): void {
    if (found > limit) throw turnedAway(language, code, { limit, found });
  }

  private read(query: string, language: Language): Read {
    const known = this.reads.get(query);
    if (known) return known;
    const document = this.parse(query, language);
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const read = { document, operations, isListed: this.listed.has(document) };
    if (query.length <= longestKept) this.keep(query, read);
    return read;
  }

  private keep(query: string, read: Read): void {
    if (this.reads.size >= readsKept) this.reads.delete(this.reads.keys().next().value!);
    this.reads.set(query, read);
  }

  private parse(query: string, language: Language): DocumentNode {
    const { tokens } = this.config.graph;
    try {
      return parse(query, { maxTokens: tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (/tokens\. Parsing aborted/.test(error.message))
        throw turnedAway(language, 'TOO_LONG', { limit: tokens, found: tokens + 1 });
      throw new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
    }
  }
}

/** Each limit of a document with its code; the first one broken is told. */
const measured: readonly (readonly [LimitCode, keyof Weight])[] = [
  ['TOO_MANY_ALIASES', 'aliases'],
  ['TOO_MANY_DIRECTIVES', 'directives'],
  ['TOO_MANY_ROOT_FIELDS', 'rootFields'],
  ['TOO_DEEP', 'depth'],
  ['TOO_COSTLY', 'cost'],
];
