import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, isInterfaceType, isUnionType, Kind, parse, print, separateOperations, visit } from 'graphql';

const here = import.meta.dirname;
const folder = resolve(here, 'src/graph/generated');
const schemaFile = resolve(here, '../api/schema.graphql');
/** Beside the schema: what the API takes when it takes the client's documents alone. */
const operationsFile = '../../../../api/operations.json';

/** Typed documents of every `.graphql` file of the client, by file name; what `npm run codegen` writes. */
export async function generate() {
  const schemaText = readFileSync(schemaFile, 'utf8');
  const schemaAst = buildSchema(schemaText);
  const documents = globSync('src/**/*.graphql', { cwd: here }).sort().map(readDocument);
  const [typed] = (await preset.buildGeneratesSection(order(parse(schemaText), schemaAst, documents))).filter(
    ({ filename }) => filename.endsWith('/graphql.ts'),
  );
  return {
    'graphql.ts': withSharedFragments(await codegen(typed)),
    'possible-types.ts': possibleTypes(schemaAst),
    [operationsFile]: listedOperations(documents),
  };
}

const readDocument = (file) => {
  const rawSDL = readFileSync(resolve(here, file), 'utf8');
  return { location: file, rawSDL, document: parse(rawSDL) };
};

const order = (schema, schemaAst, documents) => ({
  baseOutputDir: `${folder}/`,
  schema,
  schemaAst,
  documents,
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { ID: 'string', DateTime: 'string' },
    immutableTypes: true,
  },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  documentTransforms: [],
  cache: (_namespace, _key, make) => make(),
  profiler: { run: (work) => work(), collect: () => [] },
});

const documentLine = /^export const (\w+) = (\{"kind":"Document".*\}) as unknown as (DocumentNode<.*>);$/gm;

/** Each fragment is written once, for all documents that spread it: repeated in each, they would double the first page. */
function withSharedFragments(text) {
  return text.replace(documentLine, (_line, name, json, type) => {
    const { definitions } = JSON.parse(json);
    const own = definitions.find((one) => name === `${one.name.value}FragmentDoc`);
    if (own) return `const ${own.name.value}Definition: unknown = ${JSON.stringify(own)};`;
    const [operation, ...fragments] = definitions;
    const shared = [JSON.stringify(operation), ...fragments.map((one) => `${one.name.value}Definition`)];
    return `export const ${name} = {"kind":"Document","definitions":[${shared.join(',')}]} as unknown as ${type};`;
  });
}

/** Which types stand behind each interface and union: the cache needs it to read `... on Refusal`. */
function possibleTypes(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) || isUnionType(type));
  const entries = abstract.map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .sort(),
  ]);
  const sorted = Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  return `/* eslint-disable */\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(sorted, null, 2)};\n`;
}

/** Each operation with the fragments it spreads, by the digest of its text as `normalised` writes it. */
function listedOperations(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const operations = Object.values(separateOperations({ kind: Kind.DOCUMENT, definitions })).map(normalised);
  const byDigest = operations.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  return `${JSON.stringify(Object.fromEntries(byDigest.sort(([left], [right]) => (left < right ? -1 : 1))), null, 2)}\n`;
}

/** As the API reads what it is sent: caches add `__typename` and set fragments in an order of their own. */
const normalised = (document) =>
  visit(document, { Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined) })
    .definitions.map(print)
    .sort()
    .join('\n\n');

if (process.argv[1] === import.meta.filename) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await generate())) {
    writeFileSync(resolve(folder, name), text);
    console.log(`${relative(process.cwd(), resolve(folder, name))}: ${text.length} characters`);
  }
}
