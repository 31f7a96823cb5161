import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { Config } from '../../config.ts';
import { configuration } from '../tokens.ts';

/** The documents of the web client, by the digest of what they say; `npm run codegen` writes them. */
const ofWebClient = new URL('../../../operations.json', import.meta.url);

/** The digest of what a document says, whatever its layout; caches add `__typename` and set fragments in another order. */
export const digestOf = (document: DocumentNode): string =>
  createHash('sha256').update(normalised(document)).digest('hex');

const normalised = (document: DocumentNode): string =>
  visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && alias === undefined ? null : undefined),
  })
    .definitions.map(print)
    .sort()
    .join('\n\n');

/** The operations that an installation takes when it takes no others. */
@Injectable()
export class ListedOperations {
  private readonly digests: ReadonlySet<string>;

  constructor(@Inject(configuration) { graphOperations, operationsFolder }: Config) {
    const known = graphOperations === 'listed' ? webClientOperations() : {};
    const others = operationsFolder === undefined ? [] : operationsIn(operationsFolder);
    this.digests = new Set([...Object.keys(known), ...others]);
  }

  has(document: DocumentNode): boolean {
    return this.digests.size > 0 && this.digests.has(digestOf(document));
  }
}

/** Each document of the web client by its digest. */
export const webClientOperations = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(ofWebClient, 'utf8')) as Record<string, string>;

/** One operation a file, with its fragments. Throws an Error that names the file which is none. */
function operationsIn(folder: string): readonly string[] {
  return globSync('**/*.graphql', { cwd: folder }).map((file) => {
    const document = parse(readFileSync(join(folder, file), 'utf8'));
    const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1) throw new Error(`OPERATIONS_FOLDER: ${file} holds ${operations.length} operations`);
    return digestOf(document);
  });
}
