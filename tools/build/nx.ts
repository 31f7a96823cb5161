import { runTool, type Ending } from '../processes/run.ts';

/** Runs nx with an output that can be kept and read afterwards. */
export const nx = (args: readonly string[]): Promise<Ending> =>
  runTool('nx/dist/bin/nx.js', [...args, '--output-style=static']);
