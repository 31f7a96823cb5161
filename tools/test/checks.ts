import { buildAll } from '../build/ensure-built.ts';
import { nx } from '../build/nx.ts';
import { runTool, type Ending } from '../processes/run.ts';
import { checkOtherTypes } from './types.ts';

/** One thing to hold besides the tests themselves; it counts as one passed or one failed. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Ending>;
}

const format: Check = {
  name: 'format',
  run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '--cache', '.']),
};

/** Nothing is cached here: what a rule finds in one file depends on the types in others. */
const lint: Check = { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0']) };

/** What may run at the same time, each lane in its order; the two of them fill two processors. */
export const lanes: readonly (readonly Check[])[] = [
  [lint],
  [{ name: 'build', run: buildAll }, format, { name: 'types of tools and tests', run: checkOtherTypes }],
];

/** Without a project graph in the cache lint's rule on module boundaries skips itself, silently: the graph comes first. */
export const graph: Check = { name: 'project graph', run: () => nx(['show', 'projects']) };
