import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { weigh } from './weigh-document.ts';

const schema = buildSchema(`
  type Query { shelf(first: Int! = 20): Shelf book(id: ID!): Book }
  type Shelf { edges: [Edge!]! total: Int! }
  type Edge { node: Book! }
  type Book { title: String! pages: [Page!]! copies(first: Int! = 3): [Copy!]! }
  type Page { number: Int! }
  type Copy { id: ID! }
`);

function weightOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )!;
  return weigh(document, operation, schema, variables);
}

describe('the weight of a document', () => {
  it('counts one for each field, and what it costs to ask', () => {
    expect(weightOf('{ book(id: "1") { title } }')).toEqual({
      ...{ depth: 2, cost: 252, rootFields: 1, aliases: 0, directives: 0 },
    });
  });

  it('counts what is in a list as often as its page was asked to hold it', () => {
    const shelf = (first: string) =>
      weightOf(`query ($n: Int = 5) { shelf${first} { edges { node { title } } } }`).cost;
    expect([shelf('(first: 2)'), shelf('(first: 4)'), shelf(''), shelf('(first: $n)')]).toEqual([
      251 + 2 * 3,
      251 + 4 * 3,
      251 + 20 * 3,
      251 + 5 * 3,
    ]);
  });

  it('takes the page from the variables', () => {
    const text = 'query ($n: Int!) { shelf(first: $n) { edges { node { title } } } }';
    expect(weightOf(text, { n: 1_000_000_000 }).cost).toBe(251 + 3_000_000_000);
  });

  it('multiplies lists in lists, and what each of them asks', () => {
    expect(weightOf('{ shelf(first: 7) { edges { node { copies(first: 2) { id } } } } }').cost).toBe(
      251 + 7 * (1 + 1 + 250 + 2 * 2),
    );
  });

  it('takes five for a list that nobody bounds', () => {
    expect(weightOf('{ book(id: "1") { pages { number } } }').cost).toBe(251 + 5 * 2);
  });

  it('counts a fragment wherever it is spread, without walking it again', () => {
    const doubling = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`);
    const text = `{ ...f0 } ${doubling.join(' ')} fragment f40 on Query { __typename }`;
    expect(weightOf(text)).toMatchObject({ rootFields: 2 ** 40, cost: 2 ** 40, depth: 1 });
  });

  it('ends with fragments that spread themselves', () => {
    expect(weightOf('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }').cost).toBe(0);
  });

  it('counts names and directives as written', () => {
    const text = 'query @a { one: book(id: "1") { t: title @skip(if: false) } }';
    expect(weightOf(text)).toMatchObject({ aliases: 2, directives: 2 });
  });

  it('counts a field that the schema does not know as one, and goes on inside it', () => {
    expect(weightOf('{ nothing { like { this } } }')).toMatchObject({ depth: 3, cost: 3 });
  });
});
