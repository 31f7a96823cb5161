import ts from 'typescript';
import { Refused } from './wish.ts';

/**
 * Puts text into a list of a source file that is found by its name in the syntax tree: `subjects.Ticket` is the object
 * `Ticket` in what `subjects` is. Throws Refused where the list is not, or already has what is to be put there.
 */
export type Insert = (source: string) => string;

/** At the end of an array, or after the last item that begins with `after`. */
export const intoArray = (name: string, item: string, after = ''): Insert =>
  inserting(name, item, after, (file) => {
    const declared = declarationOf(file, name);
    return declared && firstOf(declared, ts.isArrayLiteralExpression)?.elements;
  });

export const intoObject = (path: string, item: string, after = ''): Insert =>
  inserting(path, item, after, (file) => {
    const [name = '', ...inside] = path.split('.');
    const declared = declarationOf(file, name);
    const whole = declared && objectOf(declared);
    return inside.reduce((object, key) => object && objectAt(object, key), whole)?.properties;
  });

/** Of a class or an interface. */
export const intoMembers = (name: string, item: string): Insert =>
  inserting(name, item, '', (file) => {
    const named = file.statements.find(
      (one) => (ts.isClassDeclaration(one) || ts.isInterfaceDeclaration(one)) && one.name?.text === name,
    ) as ts.ClassDeclaration | ts.InterfaceDeclaration | undefined;
    return named?.members;
  });

export const intoUnion = (name: string, item: string): Insert =>
  inserting(name, item, '', (file) => {
    const alias = file.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === name);
    return alias && firstOf(alias, ts.isUnionTypeNode)?.types;
  });

/** After the last import, or the last export of a file that only exports. */
export const intoHead = (line: string): Insert =>
  inserting('the imports', line, '', (file) => {
    const imports = file.statements.filter(ts.isImportDeclaration);
    return imports.length > 0 ? imports : file.statements.filter(ts.isExportDeclaration);
  });

export const atEnd =
  (name: string, statement: string): Insert =>
  (source) => {
    if (declarationOf(parsed(source), name)) throw new Refused(`There is something called ${name} already.`);
    return `${source.trimEnd()}\n${statement}\n`;
  };

type List = readonly ts.Node[];

const inserting =
  (name: string, item: string, after: string, find: (file: ts.SourceFile) => List | undefined): Insert =>
  (source) => {
    const list = find(parsed(source));
    const neighbour = list?.findLast((one) => one.getText().startsWith(after));
    if (!neighbour) throw new Refused(`There is no list ${name} to write into.`);
    if (list!.some((one) => one.getText().startsWith(headOf(item))))
      throw new Refused(`${name} already has ${headOf(item)}`);
    return source.slice(0, neighbour.end) + separatorOf(neighbour) + item + source.slice(neighbour.end);
  };

const parsed = (source: string): ts.SourceFile =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

/** What makes two items of a list the same: a name up to its colon, or the whole of what has none. */
const headOf = (item: string): string => /^'?[\w. ]+'?\??:/.exec(item)?.[0] ?? item;

function separatorOf(node: ts.Node): string {
  if (ts.isTypeNode(node)) return ' | ';
  const isInList = ts.isExpression(node) || ts.isObjectLiteralElementLike(node);
  return isInList ? ',\n' : '\n';
}

function declarationOf(file: ts.SourceFile, name: string): ts.Node | undefined {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
    if (ts.isExpressionStatement(statement) && titleOf(statement.expression) === name) return statement;
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
    if (found) return found;
  }
  return undefined;
}

/** Of a `describe`. */
const titleOf = (call: ts.Expression): string | undefined => {
  const title = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  return title && ts.isStringLiteral(title) ? title.text : undefined;
};

/** What a function gives back, or what a constant is. */
function objectOf(declared: ts.Node): ts.ObjectLiteralExpression | undefined {
  const given = ts.isFunctionDeclaration(declared) ? firstOf(declared, ts.isReturnStatement) : declared;
  return given && firstOf(given, ts.isObjectLiteralExpression);
}

function objectAt(object: ts.ObjectLiteralExpression, key: string): ts.ObjectLiteralExpression | undefined {
  const property = object.properties.find((one) => one.name?.getText() === key);
  return property && firstOf(property, ts.isObjectLiteralExpression);
}

function firstOf<Found extends ts.Node>(node: ts.Node, isIt: (node: ts.Node) => node is Found): Found | undefined {
  return ts.forEachChild(node, (child) => (isIt(child) ? child : firstOf(child, isIt)));
}
