/**
 * `npm run bench -- sla`: what one `elapsed` and one `add` cost, about fifty calendars in each of ten zones in random
 * turn, beside what else could be used, in one run.
 */
import {
  measureCompiling,
  type Measured,
  measureDayjs,
  measureLuxon,
  measureOneOfOurs,
  measureOurs,
} from './sla/measure.ts';

/** Promised, in nanoseconds. */
const aims = { elapsed: 150, add: 450 };
const aimedRatio = 1000;

export function run(): number {
  // The one library that is measured in the zone of the process.
  process.env['TZ'] = 'UTC';
  const ours = measureOurs();
  print('', 'elapsed', 'add', '');
  print('ours, 50 calendars x 10 zones', ns(ours.elapsed), ns(ours.add), `aim ${aims.elapsed} ns and ${aims.add} ns`);
  const one = measureOneOfOurs();
  print('ours, one calendar', ns(one.elapsed), ns(one.add), '');
  console.log(`compiled once per calendar and year, in ${measureCompiling().toFixed(2)} ms`);
  const ratios = [tell('luxon, day by day', measureLuxon(), ours), tell('dayjs-business-time', measureDayjs(), ours)];
  const isMet = ours.elapsed <= aims.elapsed && ours.add <= aims.add && Math.min(...ratios) >= aimedRatio;
  console.log(isMet ? 'aims met' : 'AIMS MISSED');
  return 0;
}

/** Gives the smaller of its two ratios to ours. */
function tell(name: string, peer: Measured, ours: Measured): number {
  const ratios = [peer.elapsed / ours.elapsed, peer.add / ours.add] as const;
  print(name, ns(peer.elapsed), ns(peer.add), `${peer.different} of ${peer.asked} answers differ from ours`);
  print('  times ours', times(ratios[0]), times(ratios[1]), `aim ${times(aimedRatio)}`);
  return Math.min(...ratios);
}

function print(name: string, elapsed: string, add: string, note: string): void {
  console.log(`${name.padEnd(32)}${elapsed.padStart(14)}${add.padStart(14)}   ${note}`.trimEnd());
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ns = (nanoseconds: number): string => `${whole.format(nanoseconds)} ns`;
const times = (ratio: number): string => `x ${whole.format(ratio)}`;
