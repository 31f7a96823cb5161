import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, Lexer, type OperationDefinitionNode, parse, Source, TokenKind } from 'graphql';
import { readLimits } from '../../config.ts';
import { asCacheSends } from '../../testing/as-cache-sends.ts';
import { digestOf, webClientOperations } from './listed-operations.ts';
import { weigh } from './weigh-document.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
const limits = readLimits({});
const listed = Object.entries(webClientOperations()).map(([digest, text]) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )!;
  return { name: operation.name!.value, digest, text, document, operation };
});

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

describe.each(listed)('the document $name of the web client', ({ digest, text, document, operation }) => {
  it('passes the limits with a third of each to spare, for the largest page', () => {
    const { rootFields, ...weight } = weigh(document, operation, schema, { first: 200, last: 200 });
    const found = {
      ...weight,
      rootFields: operation.operation === 'mutation' ? 1 : rootFields,
      tokens: tokensOf(asCacheSends(text)),
    };
    const near = Object.entries(found).filter(([name, value]) => value > (limits[name as keyof typeof found] * 2) / 3);
    expect(near).toEqual([]);
    expect(operation.operation === 'mutation' ? rootFields : 1).toBe(1);
  });

  it('is known by its digest, as written and as a cache sends it', () => {
    expect([digestOf(document), digestOf(parse(asCacheSends(text)))]).toEqual([digest, digest]);
    expect(asCacheSends(text)).toContain('__typename');
  });
});
