import { readFileSync } from 'node:fs';

/** An attack as told: operations and fields in `request` are sketches, `expected` is what must be seen instead of success. */
export interface HostileCase {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly actor: string;
  readonly request: string;
  readonly expected: string;
  readonly layer: string;
}

export const hostileCases = JSON.parse(
  readFileSync(new URL('./hostile-cases.json', import.meta.url), 'utf8'),
) as readonly HostileCase[];
