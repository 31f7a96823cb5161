/** `npm run bench -- <name> [option ...]`: measures one part of the product; each name is a file of tools/bench. */

/** Gives the exit code: not 0 when an answer was wrong; a figure that misses its aim is told and fails nothing. */
type Run = (args: readonly string[]) => Promise<number> | number;

const benches: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  sla: () => import('./bench/sla.ts'),
  'sla-oracle': () => import('./bench/sla-oracle.ts'),
  'level-time': () => import('./bench/level-time.ts'),
  resolution: () => import('./bench/resolution.ts'),
  replay: () => import('./bench/replay.ts'),
  timeline: () => import('./bench/timeline.ts'),
  clocks: () => import('./bench/clocks.ts'),
  create: () => import('./bench/create.ts'),
  queue: () => import('./bench/queue.ts'),
  growth: () => import('./bench/growth.ts'),
  'walls-cost': () => import('./bench/walls-cost.ts'),
  'fan-out': () => import('./bench/fan-out.ts'),
  'clock-crash': () => import('./bench/clock-crash.ts'),
  lists: () => import('./bench/lists.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load === undefined) console.error(`Usage: npm run bench -- <${Object.keys(benches).join('|')}> [option ...]`);
process.exitCode = load === undefined ? 2 : await (await load()).run(args);
