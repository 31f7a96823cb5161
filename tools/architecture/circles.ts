import { targetOf } from './places.ts';
import type { SourceFile } from './source-file.ts';

/** Every circle in which files import each other, types too, as `a.ts -> b.ts -> a.ts`; each is told once. */
export function circlesIn(files: readonly SourceFile[]): string[] {
  const known = importsWithin(files);
  const left = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || left.has(path)) return;
    for (const target of known.get(path) ?? []) walk(target, [...trail, path]);
    left.add(path);
  };
  for (const { path } of files) walk(path, []);
  return circles;
}

/** Of each file those that it imports among these; the web names them without their ending. */
function importsWithin(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => {
      const targets = file.imports.flatMap((found) => targetOf(file.path, found) ?? []);
      return [file.path, targets.flatMap((target) => [target, `${target}.ts`].find((path) => paths.has(path)) ?? [])];
    }),
  );
}
