import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { en } from '@vigie/copy/en';
import { settings } from './config.ts';
import { printedDocs } from './printed-docs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root }).sort()];

/** The codes that head the rows of the first table below a heading. */
function rowsBelow(heading: string, document: string): readonly string[] {
  const [, below = ''] = read(document).split(`\n## ${heading}\n`);
  const table = /(\n\|.*)+/.exec(below)?.[0] ?? '';
  return [...table.matchAll(/\n\| `(\w+)`/g)].map(([, code]) => code!);
}

describe('docs/configuration.md', () => {
  it('has the settings as the code has them; npm run docs writes them', () => {
    const present = read('docs/configuration.md');
    expect(settings.filter(([name]) => !present.includes(`| \`${name}\` |`))).toEqual([]);
    expect(present).toBe(printedDocs['configuration.md']!(present));
  });
});

describe('docs/errors.md', () => {
  it('has one row for every refusal that has words, and no other', () => {
    expect([...rowsBelow('Refusals', 'docs/errors.md')].sort()).toEqual(Object.keys(en.refusals).sort());
  });

  it('has one row for every limit that has words, and no other', () => {
    expect([...rowsBelow('Limits of GraphQL', 'docs/errors.md')].sort()).toEqual(Object.keys(en.limits).sort());
  });

  it('has one row for every rule of form that has words, and no other', () => {
    expect([...rowsBelow('Rules of form', 'docs/errors.md')].sort()).toEqual(Object.keys(en.faults).sort());
  });
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target!);
    expect(links.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:apps|libs|tools|docs)\/[\w./-]+)`/g)].map(([, path]) => path!);
    const written = named.filter((path) => !path.includes('/dist/'));
    expect(written.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
