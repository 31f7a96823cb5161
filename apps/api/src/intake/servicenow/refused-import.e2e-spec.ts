import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '../../builders/index.ts';
import { isPassword } from '../../platform/auth/passwords.ts';
import { foundProvider } from '../../tenancy/index.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { emptyInstallation, everyRow, installationOf, runImport, sampleLog } from '../../testing/run-import.ts';

const noon = '2024-03-05T12:00';
const technician = 'tom@provider.example';

/** Two bad rows, on lines 3 and 5. */
const badLog = sampleLog
  .split('\n')
  .toSpliced(2, 0, '=HYPERLINK("evil"),short')
  .toSpliced(4, 0, sampleLog.split('\n')[1]!.replace('2024-03-04T08:05:00', 'soon'))
  .join('\n');

let folder: string;
let desk: OpenDesk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-refused-'));
  desk = await openDesk();
  await desk.underWalls('admin', (tx) =>
    aStaff('Tom').as('technician', [desk.acme]).signingIn(technician).in(tx, { passwordHash: '' }),
  );
});
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

const run = (log: string, options: Parameters<typeof runImport>[2]) => runImport(installationOf(desk), log, options);

async function expectNothingWritten(work: () => Promise<void>): Promise<void> {
  const before = await everyRow(desk.database.url);
  await work();
  expect(await everyRow(desk.database.url)).toEqual(before);
}

describe('an import that may not be', () => {
  it('is refused to a technician, which is put on record and is all that is written', async () => {
    const before = await everyRow(desk.database.url);
    const ran = await run(sampleLog, { as: technician });
    expect([ran.exitCode, ran.out]).toEqual([1, '']);
    expect(ran.err).toBe(`${technician} may not import tickets: that takes the role of an administrator.`);
    const after = await everyRow(desk.database.url);
    expect(after['desk.act']).not.toBe(before['desk.act']);
    expect({ ...after, 'desk.act': '' }).toEqual({ ...before, 'desk.act': '' });
  });

  it('is refused to a technician by the database itself, whatever stands above it', async () => {
    const insert = `INSERT INTO desk.imported_ticket (client_id, source, external_id, ticket_id, digest, read_until)
      VALUES ($1, 'servicenow', 'INC1', $1, '', now())`;
    const write = desk.underWalls('technician', (tx) => tx.query(insert, [desk.acme.id]));
    await expect(write).rejects.toThrow(/row-level security/);
    const doors = ['create_accounts($1, $2, now())', 'grant_roles($1, $1, $2, now())'];
    for (const door of doors) {
      const call = desk.underWalls('technician', (tx) =>
        tx.query(`SELECT sec.${door}`, [[desk.acme.id], 'technician']),
      );
      await expect(call).rejects.toThrow('not an administrator');
    }
  });

  it('names an account that is not there', () =>
    expectNothingWritten(async () => {
      const ran = await run(sampleLog, { as: 'nobody@provider.example' });
      expect([ran.exitCode, ran.err]).toEqual([2, '--as: there is no account nobody@provider.example.']);
    }));

  it('is refused for its file before any database is asked for', async () => {
    const open = () => Promise.reject(new Error('the database was asked for'));
    const ran = await runImport(open, sampleLog.replace('sys_mod_count', 'mod'), {});
    expect([ran.exitCode, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('Missing: sys_mod_count. Unexpected: mod.');
  });
});

describe('a log with bad rows', () => {
  it('is not imported at all when it is to stop, and every bad row is told', () =>
    expectNothingWritten(async () => {
      const ran = await run(badLog, { onBadRow: 'stop', until: noon });
      expect([ran.exitCode, ran.out]).toEqual([1, '']);
      expect(ran.err.split('\n')).toEqual([
        'Line 3: There are 2 columns in place of 36.',
        'Line 5: sys_updated_at is no time: “soon”.',
        '2 bad rows and --on-bad-row stop: nothing was imported.',
      ]);
    }));

  it('is imported for its good rows, and its bad ones are in a file that no spreadsheet runs', async () => {
    const errors = join(folder, 'bad.csv');
    const ran = await run(badLog, { until: noon, errors });
    expect([ran.exitCode, ran.says('Rows read'), ran.says('Bad rows'), ran.says('created')]).toEqual([
      0,
      '32',
      '2',
      '9',
    ]);
    const [header, first, second] = (await readFile(errors, 'utf8')).split('\r\n');
    expect(header).toBe('\ufeffline,reason,row');
    expect(first).toBe(`3,There are 2 columns in place of 36.,"'=HYPERLINK(""evil"") | short"`);
    expect(second).toMatch(/^5,sys_updated_at is no time: “soon”\.,INC1001 \| New \| /);
  });

  it('says the same of a log that has none', async () => {
    const errors = join(folder, 'none.csv');
    await run(sampleLog, { until: noon, errors, dryRun: true });
    expect(await readFile(errors, 'utf8')).toBe('\ufeffline,reason,row\r\n');
  });

  it('is refused when there is no good row', () =>
    expectNothingWritten(async () => {
      const ran = await run(sampleLog.split('\n')[0]!, {});
      expect([ran.exitCode, ran.err]).toEqual([1, 'The file holds no row that can be imported.']);
    }));
});

describe('a dry run', () => {
  it('shows what would be made and changed, and writes nothing', () =>
    expectNothingWritten(async () => {
      const ran = await run(sampleLog, { dryRun: true });
      expect([ran.exitCode, ran.says('created'), ran.says('updated'), ran.says('unchanged')]).toEqual([
        0,
        '1',
        '3',
        '6',
      ]);
      expect(ran.says('contacts')).toBe('0');
      expect(ran.out).toContain('assignment_group -> team, assigned_to -> technician, caller_id -> contact');
    }));
});

describe('an empty installation', () => {
  it('is founded by the import, and only once', async () => {
    const empty = await emptyInstallation();
    const before = await everyRow(empty.databaseUrl);
    const dry = await runImport(empty, sampleLog, { until: noon, dryRun: true });
    expect(dry.err).toContain('would be founded');
    expect([dry.says('created'), dry.says('clients'), dry.says('contacts')]).toEqual(['9', '3', '5']);
    expect(await everyRow(empty.databaseUrl)).toEqual(before);

    const ran = await runImport(empty, sampleLog, { until: noon, as: 'Ada@Provider.example' });
    const [, email, password] = /signs in as (\S+) with the password (\S+) /.exec(ran.err)!;
    const [account] = await empty.desk.ask<{ password_hash: string }>('SELECT * FROM sec.account_for_sign_in($1)', [
      email,
    ]);
    expect([email, await isPassword(account!.password_hash, password!)]).toEqual(['ada@provider.example', true]);
    expect([ran.exitCode, ran.says('created')]).toEqual([0, '9']);

    const again = await runImport(empty, sampleLog, { until: noon });
    expect([again.exitCode, again.err, again.says('unchanged')]).toEqual([0, '', '9']);
    await empty.close();
  });

  it('has one founder when several people import at once', async () => {
    const empty = await emptyInstallation();
    const founders = ['ada@provider.example', 'bob@provider.example', 'ada@provider.example'];
    const founded = await Promise.all(
      founders.map((email) => foundProvider(empty.databaseUrl, { email, password: 'a long password' })),
    );
    expect(founded.filter((one) => one?.isNew)).toHaveLength(1);
    expect(new Set(founded.flatMap((one) => one?.id ?? [])).size).toBe(1);
    await empty.close();
  });
});
