/**
 * `npm run bench -- clock-crash [milestones]`: warnings and breaches fall due while the server and Postgres are killed
 * with -9 again and again; what a listener in another process was told is held against what the database recorded.
 */
import { crash } from './clocks/crash.ts';

export async function run([milestones = '10000']: readonly string[]): Promise<number> {
  const found = await crash({ tickets: Math.ceil(Number(milestones) / 4), kills: 3, say: console.log });
  console.log(JSON.stringify(found, undefined, 2));
  const { due, recorded, twice, unheard, unknown, disordered } = found;
  return recorded === due && twice + unheard + unknown + disordered === 0 ? 0 : 1;
}
