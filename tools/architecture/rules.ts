import { isSpec, packageOf, placeOf, targetOf } from './places.ts';
import type { Import, SourceFile } from './source-file.ts';

/** One sentence of "who may know whom", and what of a file goes against it. */
export interface Rule {
  readonly name: string;
  readonly breaches: (file: SourceFile) => readonly string[];
}

/** What a lib may know besides kernel, each with its reason. */
const LIB_EXCEPTIONS: readonly { lib: string; knows: RegExp; typesOnly?: true; because: string }[] = [
  { lib: 'kernel', knows: /^temporal-polyfill$/, because: 'calendar days and zones are not in JavaScript itself yet' },
  {
    lib: 'tenancy',
    knows: /^@casl\/ability$/,
    because: 'the policy table speaks the words of the guard that reads it',
  },
  { lib: 'copy', knows: /^@vigie\/\w+$/, typesOnly: true, because: 'a refusal without words must not compile' },
];

const BELOW_MOVES = new Set(['ui', 'graph', 'words', 'browser']);
const SHARED_IN_WEB = new Set([...BELOW_MOVES, 'moves']);
const DATABASE_PACKAGES = new Set(['typeorm', 'pg', '@nestjs/typeorm']);

export const rules: readonly Rule[] = [
  rule('a lib knows kernel alone', (file, { specifier, typeOnly }) => {
    const place = placeOf(file.path);
    if (place.room !== 'lib' || isSpec(file.path) || specifier.startsWith('.')) return false;
    if (specifier === '@vigie/kernel' && place.name !== 'kernel') return false;
    return !LIB_EXCEPTIONS.some(
      ({ lib, knows, typesOnly }) => lib === place.name && knows.test(specifier) && (typeOnly || !typesOnly),
    );
  }),
  {
    name: 'a lib reads no clock, chance, network or process',
    breaches: ({ path, reads }) => (placeOf(path).room === 'lib' && !isSpec(path) ? reads : []),
  },
  rule('an area knows itself, platform, libs and the index of another area', (file, found) => {
    const place = placeOf(file.path);
    const target = targetOf(file.path, found);
    if (place.room !== 'area' || isSpec(file.path) || target === undefined) return false;
    const there = placeOf(target);
    if (there.room === 'area') return there.name !== place.name && !isIndexOfArea(target);
    return there.room !== 'platform' && target !== 'apps/api/src/config.ts';
  }),
  rule('what puts areas together goes through their index', (file, found) => {
    const target = targetOf(file.path, found);
    if (placeOf(file.path).room !== 'assembly' || isSpec(file.path) || target === undefined) return false;
    return placeOf(target).room === 'area' && !isIndexOfArea(target) && !/\.(row|module)\.ts$/.test(target);
  }),
  rule('platform and migrations know no area', (file, found) => {
    const target = targetOf(file.path, found);
    const isBelow = ['platform', 'migrations'].includes(placeOf(file.path).room);
    return isBelow && !isSpec(file.path) && target !== undefined && placeOf(target).room === 'area';
  }),
  rule('rows are read in stores', ({ path }, found) => {
    const mayKnowRows = /\.(row|store|module)\.ts$|\/rows\.ts$/.test(path) || isSpec(path);
    return !mayKnowRows && /\.row\.ts$/.test(found.specifier);
  }),
  rule('only stores, rows, modules, migrations and platform know the database', ({ path }, { specifier, typeOnly }) => {
    const isPlace = /^apps\/api\/src\/(platform|migrations|testing)\//.test(path);
    const mayKnow = isPlace || /\.(row|store|module)\.ts$/.test(path) || isSpec(path);
    return path.startsWith('apps/api/src/') && !mayKnow && !typeOnly && DATABASE_PACKAGES.has(specifier);
  }),
  rule('a web job knows itself and what all jobs share', (file, found) => {
    const place = placeOf(file.path);
    const target = targetOf(file.path, found);
    if (place.room !== 'web' || target === undefined) return false;
    const there = placeOf(target);
    if (there.room !== 'web' || there.name === place.name || SHARED_IN_WEB.has(there.name)) return false;
    return !(isSpec(file.path) && there.name === 'testing');
  }),
  rule('parts, client and words know no move', (file, found) => {
    const place = placeOf(file.path);
    const target = targetOf(file.path, found);
    if (place.room !== 'web' || !BELOW_MOVES.has(place.name) || target === undefined) return false;
    const there = placeOf(target);
    return there.room === 'web' && there.name === 'moves';
  }),
  rule('the apps know each other through the network alone', ({ path }, { specifier }) => {
    const other = path.startsWith('apps/web/') ? /^@vigie\/api(\/|$)/ : /^@vigie\/web(\/|$)/;
    return other.test(specifier) || (path.startsWith('libs/') && /^@vigie\/(api|web)(\/|$)/.test(specifier));
  }),
  rule('a relative import stays in its package', ({ path }, found) => {
    const target = targetOf(path, found);
    return target !== undefined && !`${target}/`.startsWith(`${packageOf(path)}/`);
  }),
];

function rule(name: string, forbids: (file: SourceFile, found: Import) => boolean): Rule {
  return {
    name,
    breaches: (file) => file.imports.filter((found) => forbids(file, found)).map(({ specifier }) => specifier),
  };
}

const isIndexOfArea = (target: string): boolean => /^apps\/api\/src\/[^/]+\/index\.ts$/.test(target);

/** Every breach in these files, as `path: what (the rule)`. */
export function breachesIn(files: readonly SourceFile[]): string[] {
  return rules.flatMap(({ name, breaches }) =>
    files.flatMap((file) => breaches(file).map((what) => `${file.path}: ${what} (${name})`)),
  );
}
