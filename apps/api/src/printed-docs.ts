import { truthTable } from '@vigie/tenancy';
import { settings } from './config.ts';

const fence = {
  begin: '<!-- prettier-ignore-start -->\n<!-- Printed from apps/api/src/config.ts: npm run docs -->\n',
  end: '\n<!-- prettier-ignore-end -->',
};

/** Documents in docs/ that repeat what the code says: given a document as it stands, each says how it ought to stand. */
export const printedDocs: Readonly<Record<string, (present: string) => string>> = {
  'policy.md': truthTable,
  'configuration.md': (present) => between(present, settingsTable()),
};

function settingsTable(): string {
  const rows = settings.map(([name, otherwise, meaning]) => `| \`${name}\` | ${otherwise} | ${meaning} |`);
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Throws an Error when the document has lost its fence. */
function between(document: string, text: string): string {
  const [from, to] = [document.indexOf(fence.begin), document.indexOf(fence.end)];
  if (from < 0 || to < from) throw new Error('the document has no place for its table');
  return document.slice(0, from + fence.begin.length) + text + document.slice(to);
}
