import ts from 'typescript';

/** What the rules need to know of one file. */
export interface SourceFile {
  /** From the root of the checkout, with slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** What it reads of the world around it: `Date.now`, `process`, ... */
  readonly reads: readonly string[];
}

/** One import, re-export or dynamic import. */
export interface Import {
  readonly specifier: string;
  /** Gone once compiled: it brings types alone. */
  readonly typeOnly: boolean;
}

const WORLD = new Set([
  'process',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'navigator',
  'document',
]);
const WORLD_MEMBERS = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

export function parse(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const reads: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found !== undefined) imports.push(found);
    const read = readIn(node);
    if (read !== undefined) reads.push(read);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, imports, reads };
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnlyImport(node));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : undefined;
}

/** `import type { A }` and `import { type A }` alike. */
function isTypeOnlyImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings: names } = clause;
  return name === undefined && !!names && ts.isNamedImports(names) && names.elements.every((part) => part.isTypeOnly);
}

function readIn(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && !node.arguments?.length && isNamed(node.expression, 'Date')) return 'new Date()';
  if (ts.isPropertyAccessExpression(node) && WORLD_MEMBERS.has(node.getText())) return node.getText();
  return ts.isIdentifier(node) && WORLD.has(node.text) && isUse(node) ? node.text : undefined;
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** Whether the identifier stands for a value here, and does not only name a member, a parameter or a declaration. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !('name' in parent && parent.name === node) && !ts.isTypeNode(parent);
}
