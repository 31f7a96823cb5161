import { describe, expect, it } from '@jest/globals';
import { circlesIn } from './architecture/circles.ts';
import { breachesIn, rules } from './architecture/rules.ts';
import { parse } from './architecture/source-file.ts';
import { sourceFiles } from './architecture/tree.ts';
import { root } from './processes/root.ts';

/** One line each: the rule it goes against, the file it is planted in, what is planted there. */
const PLANTED: readonly [rule: string, path: string, text: string][] = [
  ['a lib knows kernel alone', 'libs/kernel/src/id.ts', `import { Caller } from '@vigie/tenancy';`],
  ['a lib knows kernel alone', 'libs/ticketing/src/hold.ts', `export { may } from '@vigie/tenancy';`],
  ['a lib knows kernel alone', 'libs/ticketing/src/hold.ts', `import { readFileSync } from 'node:fs';`],
  ['a lib knows kernel alone', 'libs/sla/src/clock.ts', `const { sum } = await import('lodash');`],
  ['a lib knows kernel alone', 'libs/sla/src/clock.ts', `type Ability = import('@casl/ability').Ability;`],
  ['a lib knows kernel alone', 'libs/copy/src/fr.ts', `import { refusals } from '@vigie/ticketing';`],
  ['a lib knows kernel alone', 'libs/copy/src/fr.ts', `import { type A, b } from '@vigie/ticketing';`],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'const now = Date.now();'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'const now = new Date();'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'performance.now();'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'Temporal.Now.instant();'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'const id = Math.random();'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'const hash = crypto.subtle;'],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', `await fetch('/');`],
  ['a lib reads no clock, chance, network or process', 'libs/sla/src/clock.ts', 'const { env } = process;'],
  [
    'an area knows itself, platform, libs and the index of another area',
    'apps/api/src/sla/follow.ts',
    `import { loadTicket } from '../ticketing/ticket.store.ts';`,
  ],
  [
    'an area knows itself, platform, libs and the index of another area',
    'apps/api/src/sla/follow.ts',
    `import { aTicket } from '../builders/index.ts';`,
  ],
  [
    'an area knows itself, platform, libs and the index of another area',
    'apps/api/src/ticketing/knowledge/write.ts',
    `import { app } from '../../app.module.ts';`,
  ],
  [
    'what puts areas together goes through their index',
    'apps/api/src/demo/morning.ts',
    `import { loadTicket } from '../ticketing/ticket.store.ts';`,
  ],
  [
    'platform and migrations know no area',
    'apps/api/src/platform/relay.ts',
    `import { follow } from '../sla/index.ts';`,
  ],
  ['rows are read in stores', 'apps/api/src/ticketing/hold.ts', `import { TicketRow } from './ticket.row.ts';`],
  ['rows are read in stores', 'apps/api/src/main.ts', `import { TicketRow } from './ticketing/ticket.row.ts';`],
  [
    'only stores, rows, modules, migrations and platform know the database',
    'apps/api/src/ticketing/hold.ts',
    `import { DataSource } from 'typeorm';`,
  ],
  [
    'only stores, rows, modules, migrations and platform know the database',
    'apps/api/src/cli.ts',
    `const pg = await import('pg');`,
  ],
  [
    'a web job knows itself and what all jobs share',
    'apps/web/src/desk/ticket-sheet/ticket-sheet.ts',
    `import { Board } from '../../dispatch/board/board';`,
  ],
  [
    'a web job knows itself and what all jobs share',
    'apps/web/src/ui/chips/level.ts',
    `import { Board } from '../../dispatch/board/board';`,
  ],
  [
    'a web job knows itself and what all jobs share',
    'apps/web/src/dispatch/board/queue.ts',
    `import { aRow } from '../../testing/a-row';`,
  ],
  [
    'parts, client and words know no move',
    'apps/web/src/ui/popup/popup.ts',
    `import { Moving } from '../../moves/moving';`,
  ],
  ['the apps know each other through the network alone', 'apps/web/src/main.ts', `import '@vigie/api';`],
  ['the apps know each other through the network alone', 'apps/api/src/main.ts', `export * from '@vigie/web';`],
  ['a relative import stays in its package', 'apps/web/src/main.ts', `import { Config } from '../../api/src/config';`],
  ['a relative import stays in its package', 'libs/copy/src/fr.ts', `import type { A } from '../../sla/src/index.ts';`],
];

/** What looks like a breach and is none. */
const ALLOWED: readonly [path: string, text: string][] = [
  ['libs/sla/src/clock.ts', `import { type Instant, accept } from '@vigie/kernel';\nnew Date(0); clock.now();`],
  ['libs/sla/src/clock.ts', `interface Run { process: string } const run = { process: 'x' }; run.process;`],
  ['libs/sla/src/clock.spec.ts', `import { readFileSync } from 'node:fs'; Date.now();`],
  ['libs/kernel/src/zone.ts', `import { Temporal } from 'temporal-polyfill';`],
  ['libs/tenancy/src/abilities.ts', `import { AbilityBuilder } from '@casl/ability';`],
  [
    'libs/copy/src/refusals.ts',
    `import type { Refusal } from '@vigie/ticketing'; import { type A } from '@vigie/sla';`,
  ],
  ['libs/sla/src/index.ts', `// import { x } from 'node:fs'\nconst text = "import('node:fs')";`],
  ['apps/api/src/sla/follow.ts', `import { hold } from '../ticketing/index.ts'; import '../platform/desk.ts';`],
  ['apps/api/src/sla/clock.store.ts', `import { DataSource } from 'typeorm'; import { Row } from './clock.row.ts';`],
  ['apps/api/src/sla/follow.e2e-spec.ts', `import { openDesk } from '../testing/open-desk.ts'; import pg from 'pg';`],
  ['apps/web/src/desk/sheet/sheet.ts', `import { Icon } from '../../ui/icon'; import { x } from '@vigie/ticketing';`],
  ['apps/web/src/dispatch/board/board.ts', `import { Moving } from '../../moves/moving';`],
  ['apps/web/src/dispatch/board/queue.spec.ts', `import { aRow } from '../../testing/a-row';`],
  ['apps/web/src/app.routes.ts', `const board = () => import('./dispatch/board/board');`],
];

describe('who may know whom', () => {
  it('holds everywhere', () => {
    const files = sourceFiles(root);
    expect(files.length).toBeGreaterThan(50);
    expect(breachesIn(files)).toEqual([]);
    expect(circlesIn(files)).toEqual([]);
  });

  it.each(PLANTED)('%s: seen in %s, where somebody writes %s', (rule, path, text) => {
    expect(breachesIn([parse(path, text)])).toEqual([expect.stringContaining(`(${rule})`)]);
  });

  it('sees files that import each other in a circle, if only for their types', () => {
    const [a, b, c] = [
      parse('libs/sla/src/a.ts', `import { b } from './b.ts';`),
      parse('libs/sla/src/b.ts', `export type { C } from './parts/c.ts';`),
      parse('libs/sla/src/parts/c.ts', `import type { A } from '../a.ts';`),
    ];
    expect(circlesIn([a, b, c])).toEqual([
      'libs/sla/src/a.ts -> libs/sla/src/b.ts -> libs/sla/src/parts/c.ts -> libs/sla/src/a.ts',
    ]);
    expect(circlesIn([a, b])).toEqual([]);
    expect(
      circlesIn([parse('apps/web/src/a.ts', `import './b';`), parse('apps/web/src/b.ts', `import './a';`)]),
    ).toEqual(['apps/web/src/a.ts -> apps/web/src/b.ts -> apps/web/src/a.ts']);
  });

  it('has a planted breach for each rule', () => {
    expect([...new Set(PLANTED.map(([rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(ALLOWED)('leaves %s alone, where it says %s', (path, text) => {
    expect(breachesIn([parse(path, text)])).toEqual([]);
  });
});
