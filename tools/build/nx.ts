import { runTool, type Ending } from '../processes/run.ts';

/** Runs nx without its daemon, which would outlive the command that started it, and without colours moving about. */
export function nx(args: readonly string[]): Promise<Ending> {
  return runTool('nx/dist/bin/nx.js', [...args, '--output-style=static'], { NX_DAEMON: 'false', NX_TUI: 'false' });
}
