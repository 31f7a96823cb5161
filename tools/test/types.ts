import { globSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../processes/root.ts';
import { runTool, type Ending } from '../processes/run.ts';
import { specFilesIn } from './spec-files.ts';

/** Checks the types of all that the build leaves out, and that no test in TypeScript is left out of that. */
export async function checkOtherTypes(): Promise<Ending> {
  const found = globSync(['{.,apps/*}/tsconfig.spec.json', 'apps/*/e2e/tsconfig.json'], { cwd: root });
  const projects = ['tools/tsconfig.json', ...found.sort()];
  const told = (await Promise.all(projects.map(compile))).filter(({ code }) => code !== 0).map(({ output }) => output);
  const untyped = untypedAmong(specFilesIn(root), projects);
  for (const file of untyped) told.push(`${relative(root, file)}: no compiler settings take this test in`);
  return { code: told.length > 0 ? 1 : 0, output: told.join('\n') };
}

const compile = (project: string): Promise<Ending> =>
  runTool('typescript/bin/tsc', ['-p', project, '--noEmit', '--pretty']);

/** Those of the files in TypeScript that none of the projects (their settings, from `folder`) compiles. */
export function untypedAmong(files: readonly string[], projects: readonly string[], folder: string = root): string[] {
  const taken = new Set(projects.flatMap((project) => filesOf(resolve(folder, project))));
  return files.filter((file) => file.endsWith('.ts') && !taken.has(file));
}

function filesOf(settings: string): string[] {
  const { config } = ts.readConfigFile(settings, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(settings)).fileNames;
}
