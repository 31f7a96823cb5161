import { unwrapResolverError } from '@apollo/server/errors';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { languageOf } from '@vigie/copy';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Config } from '../config.ts';
import { outspoken } from './outspoken.ts';
import type { GraphContext } from './request.ts';

/** How GraphQL is served over HTTP; `Sockets` serves it to those who listen. */
export function graphOptions({ graph }: Config): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    playground: false,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    // An outage says 503 over HTTP too, so that proxies and retries understand it.
    preserveHttpStatusForExecutionErrors: false,
    // Which documents are taken is said by `Admission`; nothing is learned from callers.
    persistedQueries: false,
    parseOptions: { maxTokens: graph.tokens },
    validationRules: [NoSchemaIntrospectionCustomRule],
    fieldResolverEnhancers: ['filters'],
    formatError: (formatted, error) => ({
      ...formatted,
      message: outspoken(unwrapResolverError(error), formatted.message),
    }),
    context: ({ req }: { req: NonNullable<GraphContext['req']> }): GraphContext => ({
      language: languageOf(req.headers['accept-language']),
      req,
    }),
  };
}
