/** `npm run bench -- replay <log.csv[.gz]>`: a ServiceNow log replayed under four clauses, incident by incident. */
import { instant } from '@vigie/kernel';
import { compareIn, emptyComparison, replaySideBySide } from '@vigie/sla';
import { fourClauses } from './sla/clauses.ts';
import { type IncidentFacts, readIncidents } from './sla/incident-facts.ts';

const aimInSeconds = 3;
/** Later than any log. */
const now = instant(Date.UTC(2030, 0));
/** Of the public log; for any other nothing is known. */
const resolvedInTheLog = 23_362;

export function run([path]: readonly string[]): number {
  if (path === undefined) {
    console.error('Usage: npm run bench -- replay <log.csv[.gz]>');
    return 2;
  }
  const incidents = readIncidents(path);
  const before = process.cpuUsage();
  const missed = missedBy(incidents);
  const { user, system } = process.cpuUsage(before);
  const resolved = incidents.filter(({ isResolved }) => isResolved).length;
  tell(missed, resolved);
  const cpu = (user + system) / 1e6;
  const verdict = cpu <= aimInSeconds ? 'aim met' : 'AIM MISSED';
  console.log(
    `${incidents.length} incidents: ${cpu.toFixed(2)} s of processor time, aim ${aimInSeconds} s: ${verdict}`,
  );
  return resolved === resolvedInTheLog && missed.some(isOff) ? 1 : 0;
}

/** Replays all of them, and counts the resolved ones that break each clause. */
function missedBy(incidents: readonly IncidentFacts[]): readonly number[] {
  const variants = fourClauses.map(({ terms }) => terms);
  let comparison = emptyComparison(variants.length);
  for (const { facts, isResolved } of incidents) {
    const replayed = replaySideBySide(facts, variants, now);
    if (isResolved) comparison = compareIn(comparison, replayed);
  }
  return comparison.sides.map(({ promises }) => promises.resolution.missed);
}

function tell(missed: readonly number[], resolved: number): void {
  fourClauses.forEach(({ name }, at) => {
    const share = ((100 * missed[at]!) / resolved).toFixed(2);
    console.log(`${name.padEnd(40)}${missed[at]} of ${resolved} resolved ones missed (${share} %)`);
  });
}

const isOff = (missed: number, at: number): boolean =>
  fourClauses[at]!.known !== undefined && missed !== fourClauses[at]!.known;
