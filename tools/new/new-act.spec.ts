import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inRoot } from '../processes/root.ts';
import { saveAll, wholeCheckout } from '../testing/whole-checkout.ts';

const minutes = 60_000;
const rule = 'libs/ticketing/src/flag-ticket.ts';
const specs = ['libs/ticketing/src/flag-ticket.spec.ts', 'apps/api/src/ticketing/flag-ticket.e2e-spec.ts'];
/** One more that records no fact. */
const mark = ['mark-ticket', '--fr', 'marquer', '--en', 'mark'] as const;
const marks = specs.map((path) => path.replace('flag', 'mark'));
/** Tests that were there before and hold lists which the act has a line in. */
const neighbours = ['ticketing/src/facts', 'ticketing/src/any-life', 'tenancy/src/operations', 'api/src/schema.spec'];

let folder: string;
beforeAll(() => {
  folder = wholeCheckout();
}, 5 * minutes);

/** Runs a program of the copy; what it says comes with a failure. */
function node(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const env = { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', LANG: 'en_GB.UTF-8' };
  const ended = spawnSync(process.execPath, ['--no-warnings', ...args], { cwd: folder, env, encoding: 'utf8' });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

const generate = (...args: readonly string[]) => node('--conditions=source', 'tools/new.ts', 'act', 'tickets', ...args);
const compile = (...args: readonly string[]) => node('node_modules/typescript/bin/tsc', ...args);
const test = (...files: readonly string[]) =>
  node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand', '--verbose', ...files);
const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;

const changed = () =>
  git('status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));

const flag = ['flag-ticket', '--fact', 'flagged', '--fr', 'signaler', '--en', 'flag'] as const;

describe('npm run new -- act', () => {
  it('says what it would write, and writes nothing', () => {
    const { code, said } = generate(...flag, '--dry-run');
    expect([code, git('status', '--porcelain')]).toEqual([0, '']);
    for (const path of [rule, ...specs, 'libs/tenancy/src/policy-table.ts', 'libs/copy/src/screens.fr.ts'])
      expect(said).toContain(path);
  });

  it.each([
    ['a name that is taken', ['hold-ticket', '--fr', 'a', '--en', 'b'], /taken/],
    ['a right that is taken', ['rank-ticket', '--fr', 'a', '--en', 'b'], /already has rank/],
    ['a fact that is taken', ['flag-ticket', '--fact', 'held', '--fr', 'a', '--en', 'b'], /already has/],
  ])('refuses %s, with nothing written', (_, args, why) => {
    const { code, said } = generate(...args);
    expect(said).toMatch(why);
    expect([code, git('status', '--porcelain')]).toEqual([2, '']);
  });

  it('refuses to write where somebody has not saved what they write', () => {
    const file = join(folder, 'libs/tenancy/src/tables.ts');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}// begun\n`);
    const { code, said } = generate(...flag);
    expect([code, existsSync(join(folder, rule))]).toEqual([2, false]);
    expect(said).toContain('libs/tenancy/src/tables.ts');
    writeFileSync(file, before);
  });

  it(
    'writes an act that is built, formatted, in the schema, and passes its own tests and those around it',
    () => {
      expect(generate(...flag)).toMatchObject({ code: 0 });
      const paths = changed();
      saveAll(folder);
      expect(generate(...mark)).toMatchObject({ code: 0 });
      paths.push(...changed());
      expect(paths.length).toBeGreaterThan(30);
      expect(node(inRoot('node_modules/prettier/bin/prettier.cjs'), '--check', ...paths)).toMatchObject({ code: 0 });
      expect(compile('-b', 'apps/api')).toEqual({ code: 0, said: '' });
      expect(node('apps/api/dist/emit-schema.js')).toMatchObject({ code: 0 });
      expect(node('apps/web/codegen.mjs')).toMatchObject({ code: 0 });
      expect(readFileSync(join(folder, 'apps/api/schema.graphql'), 'utf8')).toContain('flagTicket(actId: ID!');
      const settings = { extends: './tsconfig.spec.json', include: [], files: [...specs, ...marks] };
      writeFileSync(join(folder, 'tsconfig.written.json'), JSON.stringify(settings));
      expect(compile('-p', 'tsconfig.written.json', '--noEmit')).toEqual({ code: 0, said: '' });
      const { code, said } = test(...specs, ...marks, ...neighbours);
      expect([code, said]).toEqual([0, expect.stringContaining('flag-ticket.e2e-spec.ts')]);
    },
    10 * minutes,
  );

  it(
    'writes tests that turn red when the rule is broken',
    () => {
      const file = join(folder, rule);
      const broken = readFileSync(file, 'utf8')
        .replace('refuseWhenClosed(ticket) ?? ', '')
        .replace(/^import.*Closed,.*$/m, '');
      writeFileSync(file, broken);
      const { code, said } = test(...specs);
      expect(code).toBe(1);
      expect(said).toMatch(/✕ refuses once the ticket has ended: closed/);
      expect(said).toMatch(/✕ is refused once the ticket has ended, and not offered/);
    },
    10 * minutes,
  );
});
