/**
 * `npm run bench -- walls-cost [how many tickets]`: each hot read behind the walls, as the API's own role, beside the same
 * statements past them with the person's clients as a list of ids; and the tables that are read whole. performance.md F4.
 */
import { measured, type Measured, onManyTickets } from './lists.ts';

const aim = 1.5;

/** Not 0 when a table that grows is read from end to end. */
export const run = ([tickets = '100000']: readonly string[]): Promise<number> =>
  onManyTickets(Number(tickets), async (superuser, people) => {
    const all: Measured[] = [];
    for (const [userId, served] of people) all.push(...(await measured(superuser, userId, served)));
    all.toSorted((a, b) => ratioOf(b) - ratioOf(a)).forEach(tell);
    const over = all.filter((one) => ratioOf(one) > aim);
    const whole = all.filter(({ wholeTables }) => wholeTables.length > 0);
    console.log(`${all.length} reads, ${over.length} above x${aim}, ${whole.length} that read a growing table whole`);
    return whole.length > 0 ? 1 : 0;
  });

const ratioOf = ({ walled, bare }: Measured): number => walled / bare;

function tell(one: Measured): void {
  const { served, name, walled, bare, wholeTables } = one;
  const whole = wholeTables.length > 0 ? `  reads whole: ${wholeTables.join(', ')}` : '';
  console.log(
    `x${ratioOf(one).toFixed(2).padStart(6)}  ${String(served).padStart(3)} clients  ${name.padEnd(32)} ${walled.toFixed(2)} ms, bare ${bare.toFixed(2)} ms${whole}`,
  );
}
